// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/Exporter.h"
#include "export/PeerExporter.h"
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QTest>
#include <QUrl>

using namespace tunnelglass;
using snapshot::SnapshotPtr;

namespace {

/// Every secret of the body below holds this; the signs make each notation write it differently.
constexpr const char *secret = "s3<cr&et\"+/=";

QByteArray secretBody()
{
    QByteArray inJson(secret);
    inJson.replace('"', "\\\"");
    QByteArray body =
        R"({"VpnConnectionId":"vco-1","Name":"keep me","IkeConfig":{"IkeVersion":"ikev2","Psk":"@"},
        "VpnBgpConfig":{"AuthKey":"@","LocalAsn":65530},
        "TunnelOptionsSpecification":{"TunnelOptions":[{"TunnelId":"tun-1","TunnelIkeConfig":{"Psk":"@"}},
                                                       {"TunnelId":"tun-2","TunnelIkeConfig":{"psk":"@"}}]},
        "Tags":{"Tag":[{"Key":"admin-password","Value":"@"},{"Key":"team","Value":"net"}]},
        "Unknown":{"Deep":[{"ClientSecret":"@"},{"Tokens":["@","@"]}]},
        "Psk":"old @","Psk":"@"})";
    return body.replace('@', inJson);
}

/// A connection that a configuration can be made of; its secrets are the same.
QByteArray usableBody()
{
    QByteArray inJson(secret);
    inJson.replace('"', "\\\"");
    QByteArray body =
        R"({"VpnConnectionId":"vco-1","Name":"keep me","InternetIp":"192.0.2.1","LocalSubnet":"10.0.0.0/8",
        "RemoteSubnet":"192.168.0.0/16","IkeConfig":{"IkeVersion":"ikev2","IkeMode":"main","IkeEncAlg":"aes256",
        "IkeAuthAlg":"sha256","IkePfs":"group14","IkeLifetime":86400,"LocalId":"192.0.2.1",
        "RemoteId":"203.0.113.9","Psk":"@"},"IpsecConfig":{"IpsecEncAlg":"aes256","IpsecAuthAlg":"sha256",
        "IpsecPfs":"group14","IpsecLifetime":86400},
        "VpnBgpConfig":{"EnableBgp":"true","AuthKey":"@","LocalAsn":45104,"PeerAsn":65530,
        "LocalBgpIp":"169.254.10.1","PeerBgpIp":"169.254.10.2","TunnelCidr":"169.254.10.0/30"},
        "Tags":{"Tag":[{"Key":"admin-password","Value":"@"},{"Key":"team","Value":"net"}]},
        "Unknown":{"Deep":[{"ClientSecret":"@"},{"Tokens":["@","@"]}]}})";
    return body.replace('@', inJson);
}

/// Base64 of the secret wherever it may begin within what is encoded.
QList<QByteArray> encodedInside(const QByteArray &plain)
{
    QList<QByteArray> all;
    for (int before = 0; before < 3; ++before) {
        const QByteArray encoded =
            QByteArray(QByteArray(before, 'x') + plain).toBase64(QByteArray::OmitTrailingEquals);
        // The first and the last signs depend on what stands beside.
        all.append(encoded.sliced(4, encoded.size() - 6));
    }
    return all;
}

/// The secret in every notation that could leak it.
QList<QByteArray> spellings()
{
    const QByteArray plain(secret);
    QByteArray json = plain;
    json.replace('"', "\\\"");
    QList<QByteArray> all{plain,
                          json,
                          plain.toPercentEncoding(),
                          plain.toBase64(),
                          plain.toHex(),
                          QString::fromUtf8(plain).toHtmlEscaped().toUtf8(),
                          "s3<cr",
                          "s3&lt;cr",
                          "s3\\u003ccr",
                          "et\\u0026"};
    all += encodedInside(plain);
    QByteArray csv = plain;
    all << csv.replace('"', "\"\"");
    QByteArray markdown = plain;
    all << markdown.replace('<', "\\<").replace('&', "\\&").replace('+', "\\+");
    all << "s3&#60;cr"
        << "cr&amp;et"
        << "cr%26et"
        << "et%22";
    all << QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(plain).utf16()), plain.size() * 2);
    return all;
}

} // namespace

Q_DECLARE_METATYPE(const tunnelglass::exporting::Exporter *)

class ExportSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftOutUnlessAskedFor_data();
    void leftOutUnlessAskedFor();
    void noFormatHoldsThemUnasked_data();
    void noFormatHoldsThemUnasked();
};

void ExportSecrets::leftOutUnlessAskedFor_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("count");
    for (const char *format : {"json", "xml"}) {
        for (const int count : {1, 2})
            QTest::newRow(qPrintable(QStringLiteral("%1 of %2").arg(QLatin1StringView(format)).arg(count)))
                << QString::fromLatin1(format) << count;
    }
}

void ExportSecrets::leftOutUnlessAskedFor()
{
    QFETCH(QString, format);
    QFETCH(int, count);
    const auto response = snapshot::readSavedResponse(secretBody(), {}, snapshot::Origin::File);
    QVERIFY(response.has_value());
    const QList<SnapshotPtr> snapshots(count, response->connection(0));
    exporting::ExportOptions options;
    QBuffer without;
    QVERIFY(without.open(QIODevice::WriteOnly));
    QVERIFY(exporting::exporterById(format)->write(snapshots, options, without).has_value());
    for (const QByteArray &spelling : spellings())
        QVERIFY(!without.data().contains(spelling));
    // The keys are gone too, and no mask stands in their place; everything else is there.
    for (const char *key : {"Psk", "psk", "AuthKey", "ClientSecret", "Tokens"})
        QVERIFY2(!without.data().contains(key), key);
    QVERIFY(!without.data().contains(secretMask().toUtf8()));
    for (const char *kept : {"keep me", "ikev2", "65530", "tun-2", "admin-password", "team", "net"})
        QVERIFY2(without.data().contains(kept), kept);

    options.includeSecrets = true;
    QBuffer with;
    QVERIFY(with.open(QIODevice::WriteOnly));
    QVERIFY(exporting::exporterById(format)->write(snapshots, options, with).has_value());
    const auto again = snapshot::readSavedResponse(with.data(), {}, snapshot::Origin::File);
    QVERIFY(again.has_value());
    QVERIFY(*again->connection(0)->connection == *response->connection(0)->connection);
    QVERIFY(again->connection(0)->connection->tunnels[1].ike.psk == SecretBytes(QByteArrayView(secret)));
    QVERIFY(again->connection(0)->node.find("Psk").secretBytes() == SecretBytes(QByteArrayView(secret)));
}

void ExportSecrets::noFormatHoldsThemUnasked_data()
{
    QTest::addColumn<const exporting::Exporter *>("exporter");
    static const auto dialects = exporting::peerExporters({});
    for (const auto &exporter : exporting::exporters())
        QTest::newRow(qPrintable(exporter->id())) << static_cast<const exporting::Exporter *>(exporter.get());
    for (const auto &exporter : dialects)
        QTest::newRow(qPrintable(exporter->id())) << static_cast<const exporting::Exporter *>(exporter.get());
}

void ExportSecrets::noFormatHoldsThemUnasked()
{
    QFETCH(const exporting::Exporter *, exporter);
    const auto response = snapshot::readSavedResponse(usableBody(), {}, snapshot::Origin::File);
    QVERIFY(response.has_value());
    const QList<SnapshotPtr> snapshots{response->connection(0)};
    exporting::ExportOptions options;
    QBuffer without;
    QVERIFY(without.open(QIODevice::WriteOnly));
    const Result<void> written = exporter->write(snapshots, options, without);
    // Some can only be written with secrets, and some dialects have no word for a setting.
    QVERIFY(written.has_value() || written.error().kind == ErrorKind::PeerConfigRefused);
    QCOMPARE(without.data().isEmpty(), !written.has_value());
    const QByteArray refusal = written ? QByteArray() : written.error().detail.toUtf8();
    for (const QByteArray &spelling : spellings())
        QVERIFY(!without.data().contains(spelling) && !refusal.contains(spelling));
    QVERIFY(!without.data().contains(secretMask().toUtf8()));

    options.includeSecrets = true;
    QBuffer with;
    QVERIFY(with.open(QIODevice::WriteOnly));
    const Result<void> again = exporter->write(snapshots, options, with);
    if (!exporter->mayHoldSecrets())
        QCOMPARE(with.data(), without.data());
    else if (again)
        QVERIFY(with.data() != without.data());
}

TUNNELGLASS_TEST(secrets, ExportSecrets, QCoreApplication)
#include "tst_ExportSecrets.moc"
