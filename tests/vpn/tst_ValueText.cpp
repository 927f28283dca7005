// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SecretBytes.h"
#include "support/TestProgram.h"
#include "vpn/FieldCatalogue.h"
#include "vpn/ValueText.h"

#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::vpn;

namespace {

constexpr auto tunnelPsk = "TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.Psk";

ValueText textFor(const char *path, const char *wire)
{
    return valueText(findField(path), QString::fromUtf8(wire));
}

} // namespace

class ValueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void showsEachKind_data();
    void showsEachKind();
    void tellsOneNetworkFromMany();
    void showsUnknownFieldsVerbatim();
    void neverShowsASecret_data();
    void neverShowsASecret();
    void explainsKnownValues();
    void saysWhenAValueIsNotDocumented();
    void saysWhenASettingHasNoEffect();
    void writesDurations_data();
    void writesDurations();
    void writesTimesInTheLocalZone_data();
    void writesTimesInTheLocalZone();
    void givesTheMomentInUtcToo();
    void givesLongAsNumbersInHalves();
    void losesNoValue_data();
    void losesNoValue();
};

void ValueTextTest::cleanup()
{
    qputenv("TZ", "UTC");
}

void ValueTextTest::showsEachKind_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("display");
    QTest::addColumn<Severity>("severity");
    const auto row = [](const char *path, const char *wire, const char *display, Severity severity) {
        QTest::addRow("%s=%s", path, wire)
            << QByteArray(path) << QByteArray(wire) << QString::fromUtf8(display) << severity;
    };
    // Enumerations: the label, and what was sent
    row("IkeConfig.IkeEncAlg", "aes", "AES-128-CBC (aes)", Severity::None);
    row("IkeConfig.IkeEncAlg", " AES256\n", "AES-256-CBC (AES256)", Severity::Good);
    row("IpsecConfig.IpsecAuthAlg", "md5", "HMAC-MD5 (md5)", Severity::Bad);
    row("IkeConfig.IkePfs", "group2", "DH group 2, 1024 bit (group2)", Severity::Warning);
    row("IpsecConfig.IpsecPfs", "disabled", "PFS off (disabled)", Severity::Warning);
    row("Status", "ipsec_sa_established", "Phase 2 established (ipsec_sa_established)", Severity::Good);
    row("Status", "IKE_SA_NOT_ESTABLISHED", "Phase 1 not established (IKE_SA_NOT_ESTABLISHED)",
        Severity::Bad);
    row("State", "upgrading", "being upgraded (upgrading)", Severity::Warning);
    row("NetworkType", "public", "public", Severity::None);
    row("NetworkType", "Public", "public (Public)", Severity::None);
    row("IkeConfig.IkeEncAlg", "aes256gcm", "aes256gcm", Severity::Unknown);
    row("Status", "<b>", "<b>", Severity::Unknown);
    row("VpnBgpConfig.Status", "", "not set", Severity::Unknown);
    row("VpnBgpConfig.Status", "true", "up (true)", Severity::Good);
    // Booleans, whatever their wire type
    row("EnableDpd", "true", "yes", Severity::None);
    row("EnableDpd", "True", "yes", Severity::None);
    row("EnableDpd", "1", "yes (1)", Severity::None);
    row("EnableDpd", "false", "no", Severity::Warning);
    row("EnableDpd", "0", "no (0)", Severity::Warning);
    row("EnableDpd", "on", "on", Severity::Unknown);
    row("EnableDpd", "", "not set", Severity::None);
    // Durations
    row("IkeConfig.IkeLifetime", "86400", "24 h (86400 s)", Severity::None);
    row("IkeConfig.IkeLifetime", " 90 ", "90 s", Severity::None);
    row("IkeConfig.IkeLifetime", "0", "0 s", Severity::Warning);
    row("VcoHealthCheck.Interval", "3", "3 s", Severity::None);
    row("VcoHealthCheck.Interval", "0", "0 s", Severity::None);
    row("IkeConfig.IkeLifetime", "1e5", "1e5", Severity::Unknown);
    row("IkeConfig.IkeLifetime", "-1", "-1", Severity::Unknown);
    row("IkeConfig.IkeLifetime", "1 day", "1 day", Severity::Unknown);
    row("IkeConfig.IkeLifetime", "99999999999999999999", "99999999999999999999", Severity::Unknown);
    // Times
    row("CreateTime", "1519391420000", "2018-02-23 13:10:20 +00:00", Severity::None);
    row("CreateTime", "2018-02-23T13:10:20Z", "2018-02-23T13:10:20Z", Severity::Unknown);
    row("CreateTime", "9999999999999999", "9999999999999999", Severity::Unknown);
    row("CreateTime", "", "not set", Severity::None);
    // Counts and bandwidths
    row("VcoHealthCheck.Retry", "0", "0", Severity::None);
    row("VcoHealthCheck.Retry", "3", "3", Severity::None);
    row("VcoHealthCheck.Retry", "007", "7 (007)", Severity::None);
    row("VcoHealthCheck.Retry", "3M", "3M", Severity::Unknown);
    row("VcoHealthCheck.Retry", "three", "three", Severity::Unknown);
    row("Spec", "5", "5 Mbit/s", Severity::None);
    row("Spec", "5M", "5 Mbit/s (5M)", Severity::None);
    row("Spec", "1000M", "1000 Mbit/s (1000M)", Severity::None);
    row("Spec", "", "not set", Severity::None);
    row("Spec", "M", "M", Severity::Unknown);
    row("Spec", "fast", "fast", Severity::Unknown);
    row("TunnelOptionsSpecification.TunnelOptions[].TunnelIndex", "2", "2", Severity::None);
    // AS numbers
    row("VpnBgpConfig.LocalAsn", "45104", "45104", Severity::None);
    row("VpnBgpConfig.LocalAsn", "4294967295", "4294967295", Severity::None);
    row("VpnBgpConfig.LocalAsn", "4294967296", "4294967296", Severity::Unknown);
    row("VpnBgpConfig.LocalAsn", "0", "0", Severity::Unknown);
    row("VpnBgpConfig.LocalAsn", "AS1", "AS1", Severity::Unknown);
    row("VpnBgpConfig.LocalAsn", "123.456", "123.456", Severity::None);
    row("VpnBgpConfig.LocalAsn", "123.65536", "123.65536", Severity::Unknown);
    row("VpnBgpConfig.LocalAsn", "1.", "1.", Severity::Unknown);
    // Addresses, networks, ids and names as they came
    row("IkeConfig.RemoteId", "47.97.176.xxx", "47.97.176.xxx", Severity::None);
    row("IkeConfig.LocalId", "vpn.example.com", "vpn.example.com", Severity::None);
    row("LocalSubnet", "1.1.1.0/24,1.1.2.0/24", "1.1.1.0/24,1.1.2.0/24", Severity::None);
    row("Name", " a name ", " a name ", Severity::None);
    row("VpnGatewayId", "vpn-bp1yfrjxn4d5t63t****", "vpn-bp1yfrjxn4d5t63t****", Severity::None);
    row("RemoteCaCertificate", "-----BEGIN-----\nAA\n-----END-----\n", "-----BEGIN----- AA -----END-----",
        Severity::None);
    row("Name", "", "not set", Severity::None);
}

void ValueTextTest::showsEachKind()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, wire);
    QFETCH(QString, display);
    QFETCH(Severity, severity);
    QVERIFY(findField(path) != nullptr);
    const ValueText text = textFor(path.constData(), wire.constData());
    QCOMPARE(text.display, display);
    QCOMPARE(text.severity, severity);
}

void ValueTextTest::tellsOneNetworkFromMany()
{
    QVERIFY(textFor("LocalSubnet", "10.0.0.0/8").meaning.isEmpty());
    QVERIFY(textFor("LocalSubnet", "1.1.1.0/24,1.1.2.0/24").meaning.startsWith(QLatin1Char('2')));
    QVERIFY(textFor("LocalSubnet", "0.0.0.0/0").meaning.contains(QStringLiteral("destination-routing")));
}

void ValueTextTest::showsUnknownFieldsVerbatim()
{
    const ValueText text = valueText(nullptr, QStringLiteral(" any <thing> "));
    QCOMPARE(text.display, QStringLiteral(" any <thing> "));
    QVERIFY(text.meaning.isEmpty());
    QCOMPARE(text.severity, Severity::None);
    QCOMPARE(valueText(nullptr, {}).display, QStringLiteral("not set"));
}

void ValueTextTest::neverShowsASecret_data()
{
    QTest::addColumn<QString>("wire");
    QTest::newRow("short") << QStringLiteral("zq1");
    QTest::newRow("long") << QStringLiteral("zq1").repeated(33);
    QTest::newRow("as a number") << QStringLiteral("86400");
    QTest::newRow("as a known value") << QStringLiteral("true");
    QTest::newRow("blank") << QStringLiteral(" ");
}

void ValueTextTest::neverShowsASecret()
{
    QFETCH(QString, wire);
    for (const char *path : {"IkeConfig.Psk", "VpnBgpConfig.AuthKey", tunnelPsk}) {
        const Field *field = findField(path);
        QVERIFY(field != nullptr);
        for (const ValueText &text :
             {valueText(field, wire), valueText(field, wire, QStringLiteral("false"))}) {
            QVERIFY2(text.display == secretMask(), path);
            QVERIFY2(text.detail.isEmpty(), path);
            QVERIFY2(wire == QStringLiteral(" ") || !text.meaning.contains(wire), path);
        }
        QCOMPARE(valueText(field, {}).display, QStringLiteral("not set"));
    }
    // A group that came as text which could not be unpacked.
    const ValueText group = valueText(findField("IkeConfig"),
                                      QStringLiteral("{\"IkeVersion\":\"ikev1\",\"Psk\":\"zq1%1").arg(wire));
    QVERIFY(group.display.contains(QStringLiteral("ikev1")));
    QVERIFY2(!group.display.contains(QStringLiteral("zq1")), "the key is shown");
}

void ValueTextTest::explainsKnownValues()
{
    QVERIFY(textFor("IkeConfig.IkeMode", "aggressive").meaning.contains(QStringLiteral("pre-shared key")));
    QVERIFY(textFor("EnableDpd", "0").meaning == textFor("EnableDpd", "false").meaning);
    QVERIFY(!textFor("EnableDpd", "0").meaning.isEmpty());
    QVERIFY(!textFor("VpnBgpConfig.Status", "").meaning.isEmpty());
    QVERIFY(textFor("VpnBgpConfig.LocalAsn", "65000").meaning.contains(QStringLiteral("private")));
    QVERIFY(textFor("VpnBgpConfig.LocalAsn", "45104").meaning.isEmpty());
}

void ValueTextTest::saysWhenAValueIsNotDocumented()
{
    QVERIFY(textFor("IkeConfig.IkeVersion", "ikev3").meaning.contains(QStringLiteral("documented")));
    QVERIFY(textFor("IkeConfig.IkeLifetime", "long").meaning.contains(QStringLiteral("read")));
}

void ValueTextTest::saysWhenASettingHasNoEffect()
{
    const Field *mode = findField("IkeConfig.IkeMode");
    const QString aggressive = QStringLiteral("aggressive");
    const ValueText judged = valueText(mode, aggressive, QStringLiteral("ikev1"));
    QCOMPARE(judged.severity, Severity::Bad);
    const ValueText idle = valueText(mode, aggressive, QStringLiteral("ikev2"));
    QCOMPARE(idle.display, judged.display);
    QCOMPARE(idle.severity, Severity::Unknown);
    QVERIFY(idle.meaning.contains(QStringLiteral("IKEv2")));

    const Field *check = findField("VcoHealthCheck.Status");
    const QString success = QStringLiteral("success");
    QCOMPARE(valueText(check, success, QStringLiteral("true")).severity, Severity::Good);
    QCOMPARE(valueText(check, success, QStringLiteral("false")).severity, Severity::Unknown);
    QCOMPARE(valueText(check, success, {}).severity, Severity::Unknown);
    QCOMPARE(valueText(check, {}, {}).display, QStringLiteral("not set"));
    QCOMPARE(valueText(findField("Name"), success, {}).display, success);
}

void ValueTextTest::writesDurations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const char *text) {
        QTest::newRow(text) << seconds << QString::fromUtf8(text);
    };
    row(0, "0 s");
    row(1, "1 s");
    row(90, "90 s");
    row(119, "119 s");
    row(120, "2 min (120 s)");
    row(121, "2 min 1 s (121 s)");
    row(3600, "1 h (3600 s)");
    row(3601, "1 h 1 s (3601 s)");
    row(5400, "1 h 30 min (5400 s)");
    row(28800, "8 h (28800 s)");
    row(86399, "23 h 59 min 59 s (86399 s)");
    row(86400, "24 h (86400 s)");
    row(172800, "2 d (172800 s)");
    row(694861, "8 d 1 h 1 min 1 s (694861 s)");
    row(-5, "-5 s");
}

void ValueTextTest::writesDurations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(seconds), text);
}

void ValueTextTest::writesTimesInTheLocalZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    // POSIX zones count westward, and need no zone files.
    QTest::newRow("UTC") << QByteArray("UTC") << QStringLiteral("2018-02-23 13:10:20 +00:00");
    QTest::newRow("China") << QByteArray("CST-8") << QStringLiteral("2018-02-23 21:10:20 +08:00");
    QTest::newRow("India") << QByteArray("IST-5:30") << QStringLiteral("2018-02-23 18:40:20 +05:30");
    QTest::newRow("Newfoundland") << QByteArray("NST3:30") << QStringLiteral("2018-02-23 09:40:20 -03:30");
}

void ValueTextTest::writesTimesInTheLocalZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
#ifdef Q_OS_WIN
    QSKIP("Windows has one zone, for all programs.");
#endif
    qputenv("TZ", zone);
    QCOMPARE(timestampText(1519391420000), text);
}

void ValueTextTest::givesTheMomentInUtcToo()
{
    qputenv("TZ", "CST-8");
    const ValueText text = textFor("CreateTime", "1519391420123");
    QVERIFY(text.detail.contains(QStringLiteral("2018-02-23 13:10:20.123 UTC")));
    QVERIFY(text.detail.contains(QStringLiteral("1519391420123")));
}

void ValueTextTest::givesLongAsNumbersInHalves()
{
    QVERIFY(textFor("VpnBgpConfig.PeerAsn", "8061384").detail.startsWith(QStringLiteral("123.456")));
    QVERIFY(textFor("VpnBgpConfig.PeerAsn", "65536").detail.startsWith(QStringLiteral("1.0")));
    QVERIFY(textFor("VpnBgpConfig.PeerAsn", "65535").detail.isEmpty());
    QVERIFY(textFor("VpnBgpConfig.PeerAsn", "123.456").detail.contains(QStringLiteral("8061384")));
}

void ValueTextTest::losesNoValue_data()
{
    QTest::addColumn<QString>("wire");
    for (const char *wire :
         {"x", "true", "1", "007", "86400", "1519391420000", "a,b", "10.0.0.0/8", "<>&\"'", "键🔑"})
        QTest::newRow(wire) << QString::fromUtf8(wire);
}

void ValueTextTest::losesNoValue()
{
    // Whatever a field's kind makes of it: what was sent can be read off the display or the detail.
    QFETCH(QString, wire);
    for (const Field *field : allFields()) {
        if (field->kind == FieldKind::Secret)
            continue;
        const ValueText text = valueText(field, wire);
        const bool plainBoolean = field->kind == FieldKind::Boolean && wire == QStringLiteral("true") &&
                                  text.display == QStringLiteral("yes");
        QVERIFY2(plainBoolean || text.display.contains(wire) || text.detail.contains(wire), field->path);
    }
}

TUNNELGLASS_TEST(value_text, ValueTextTest, QCoreApplication)
#include "tst_ValueText.moc"
