// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "TunnelLab.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace tunnelglass::test;

/// What Tunnelglass exports for strongSwan is loaded as it is, and connects: IKE SA, CHILD SAs, and a ping
/// through them, against a gateway that has the settings of the API response.
class TestTunnels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connects_data();
    void connects();
    void noticesAWrongKey();
};

namespace {

void addTunnelRow(const QString &name, const TunnelSettings &settings)
{
    QTest::newRow(qPrintable(name)) << settings;
    TunnelSettings older = settings;
    older.isIpsecConf = true;
    QTest::newRow(qPrintable(name + QStringLiteral(", ipsec.conf"))) << older;
}

TunnelSettings ikev2Settings()
{
    TunnelSettings settings;
    settings.ikeVersion = QStringLiteral("ikev2");
    return settings;
}

/// Every encryption meets every authentication in one of the phases, and every group occurs with each
/// version: a covering set, not all 4 x 5 x 4 x 2.
void addAlgorithmRows()
{
    const QStringList encryptions{QStringLiteral("aes"), QStringLiteral("aes192"), QStringLiteral("aes256"),
                                  QStringLiteral("3des")};
    const QStringList authentications{QStringLiteral("md5"), QStringLiteral("sha1"), QStringLiteral("sha256"),
                                      QStringLiteral("sha384"), QStringLiteral("sha512")};
    const QStringList groups{QStringLiteral("group1"), QStringLiteral("group2"), QStringLiteral("group5"),
                             QStringLiteral("group14")};
    int number = 0;
    for (const QString &encryption : encryptions) {
        for (const QString &authentication : authentications) {
            for (const QString &version : {QStringLiteral("ikev1"), QStringLiteral("ikev2")}) {
                TunnelSettings settings;
                settings.ikeVersion = version;
                settings.ikeEncryption = settings.espEncryption = encryption;
                settings.ikeAuthentication = settings.espAuthentication = authentication;
                settings.ikeGroup = settings.pfsGroup = groups.at(number % groups.size());
                // Half of them in each form: the forms share nothing but their words.
                settings.isIpsecConf = number % 4 >= 2;
                QTest::newRow(qPrintable(QStringLiteral("%1 %2-%3-%4")
                                             .arg(version, encryption, authentication, settings.ikeGroup)))
                    << settings;
            }
            ++number;
        }
    }
}

void addNetworkRows()
{
    TunnelSettings several;
    several.localSubnets = {QStringLiteral("198.51.100.0/25"), QStringLiteral("198.51.100.128/25")};
    several.remoteSubnets = {QStringLiteral("203.0.113.0/25"), QStringLiteral("203.0.113.128/25")};
    addTunnelRow(QStringLiteral("several networks, IKEv1"), several);
    several.ikeVersion = QStringLiteral("ikev2");
    addTunnelRow(QStringLiteral("several networks, IKEv2"), several);
    TunnelSettings dual = ikev2Settings();
    dual.dual = true;
    addTunnelRow(QStringLiteral("two tunnels, IKEv2"), dual);
    dual.ikeVersion = QStringLiteral("ikev1");
    addTunnelRow(QStringLiteral("two tunnels, IKEv1"), dual);
    TunnelSettings nat = ikev2Settings();
    nat.behindNat = true;
    addTunnelRow(QStringLiteral("behind NAT, IKEv2"), nat);
    nat.ikeVersion = QStringLiteral("ikev1");
    addTunnelRow(QStringLiteral("behind NAT, IKEv1"), nat);
}

void addIdentityRows()
{
    TunnelSettings names = ikev2Settings();
    names.localId = QStringLiteral("vpn.cloud.example");
    names.remoteId = QStringLiteral("gw.site.example");
    addTunnelRow(QStringLiteral("names as identities, IKEv2"), names);
    names.ikeVersion = QStringLiteral("ikev1");
    names.ikeMode = QStringLiteral("aggressive");
    addTunnelRow(QStringLiteral("names as identities, aggressive"), names);
}

void addKeyRows()
{
    for (const char *psk : {"with#hash{and}braces", "quote\"back\\slash'tick", "0x1234", "0sMHgxMjM0",
                            "$dollar%percent", "key=value;end", "_-~!@^&*()[]:,.<>?|`", "0X0S"}) {
        TunnelSettings hostile = ikev2Settings();
        hostile.psk = QString::fromLatin1(psk);
        addTunnelRow(QStringLiteral("PSK %1").arg(hostile.psk), hostile);
    }
    TunnelSettings longest;
    longest.psk = QString(100, QLatin1Char('k'));
    addTunnelRow(QStringLiteral("PSK of 100 characters"), longest);
}

/// The file that Tunnelglass exports; empty when it failed.
QString exportConfig(const TunnelLab &lab, const QString &response, const char *format)
{
    const QString file = lab.folder() + QLatin1Char('/') + QLatin1StringView(format);
    const CommandRun run = CommandRun::of(
        QStringLiteral(TUNNELGLASS_CLI),
        {QStringLiteral("export"), QStringLiteral("--from"), response, QStringLiteral("--as"),
         QLatin1StringView(format), QStringLiteral("--include-secrets"), QStringLiteral("--output"), file});
    if (run.isDone())
        return file;
    qWarning().noquote() << run.output;
    return {};
}

bool startExported(TunnelLab &lab, const TunnelSettings &settings)
{
    const QString response = lab.folder() + QStringLiteral("/response.json");
    QFile file(response);
    if (!file.open(QIODevice::WriteOnly) || file.write(settings.response()) < 0)
        return false;
    file.close();
    if (!settings.isIpsecConf) {
        const QString configuration = exportConfig(lab, response, "swanctl");
        return !configuration.isEmpty() && lab.startCustomer(configuration, {});
    }
    const QString configuration = exportConfig(lab, response, "ipsec-conf");
    const QString secrets = exportConfig(lab, response, "ipsec-secrets");
    return !configuration.isEmpty() && !secrets.isEmpty() && lab.startCustomer(configuration, secrets);
}

} // namespace

Q_DECLARE_METATYPE(TunnelSettings)

void TestTunnels::connects_data()
{
    QTest::addColumn<TunnelSettings>("settings");
    TunnelSettings plain;
    addTunnelRow(QStringLiteral("main mode"), plain);
    TunnelSettings aggressive;
    aggressive.ikeMode = QStringLiteral("aggressive");
    addTunnelRow(QStringLiteral("aggressive mode"), aggressive);
    addTunnelRow(QStringLiteral("IKEv2"), ikev2Settings());
    TunnelSettings withoutPfs;
    withoutPfs.pfsGroup = QStringLiteral("disabled");
    addTunnelRow(QStringLiteral("without PFS, IKEv1"), withoutPfs);
    withoutPfs.ikeVersion = QStringLiteral("ikev2");
    addTunnelRow(QStringLiteral("without PFS, IKEv2"), withoutPfs);
    TunnelSettings bare = ikev2Settings();
    bare.dpd = false;
    bare.natTraversal = false;
    addTunnelRow(QStringLiteral("without DPD and NAT traversal"), bare);
    addNetworkRows();
    addIdentityRows();
    addKeyRows();
    addAlgorithmRows();
}

void TestTunnels::connects()
{
    QFETCH(TunnelSettings, settings);
    TunnelLab lab(settings);
    QVERIFY2(lab.build(), lab.problem().constData());
    QVERIFY2(startExported(lab, settings), lab.problem().constData());
    QVERIFY2(lab.waitForTunnels(), lab.problem().constData());
    QVERIFY2(lab.ping(), lab.problem().constData());
}

/// The lab can tell: with another key on the cloud's side nothing comes up.
void TestTunnels::noticesAWrongKey()
{
    TunnelSettings settings = ikev2Settings();
    TunnelLab lab(settings);
    QVERIFY2(lab.build(), lab.problem().constData());
    settings.psk = QStringLiteral("another key");
    QVERIFY2(startExported(lab, settings), lab.problem().constData());
    QTest::qWait(1500);
    QVERIFY(!lab.ping());
}

TUNNELGLASS_TEST(tunnels, TestTunnels, QCoreApplication)
#include "tst_Tunnels.moc"
