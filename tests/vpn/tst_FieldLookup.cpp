// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "FieldTexts.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass::vpn;
using namespace tunnelglass::vpn::test;

/// Asking the catalogue: paths and values as answers spell them, verdicts on algorithms, conditions.
class FieldLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPathsInOtherSpellings_data();
    void findsPathsInOtherSpellings();
    void doesNotFindWhatIsNotDocumented_data();
    void doesNotFindWhatIsNotDocumented();
    void findsValuesWithoutRegardToCase();
    void judgesAlgorithms_data();
    void judgesAlgorithms();
    void conditionsNameRealSiblings();
    void tellsWhenASettingCounts();
};

void FieldLookupTest::findsPathsInOtherSpellings_data()
{
    QTest::addColumn<QByteArray>("documented");
    const auto row = [](const char *spelling, const char *documented) {
        QTest::newRow(spelling) << QByteArray(documented);
    };
    row("status", "Status");
    row("requestId", "RequestId");
    row("IKECONFIG.ikeencalg", "IkeConfig.IkeEncAlg");
    row("Tag", "Tags");
    row("Tag.Tag[]", "Tags.Tag[]");
    row("Tag.Tag[].Key", "Tags.Tag[].Key");
    row("Tags.Tag[1].Value", "Tags.Tag[].Value");
    row("Tags.Tag.Key", "Tags.Tag[].Key");
    row("Tags[].Key", "Tags.Tag[].Key");
    row("TunnelOptionsSpecification.TunnelOptions[0].TunnelIkeConfig.Psk",
        "TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.Psk");
    row("TunnelOptionsSpecification.TunnelOptions.Status",
        "TunnelOptionsSpecification.TunnelOptions[].Status");
    row("TunnelOptionsSpecification[].Status", "TunnelOptionsSpecification.TunnelOptions[].Status");
    row("TunnelOptionsSpecification[1].TunnelIkeConfig.Psk",
        "TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.Psk");
    row("TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.EnableBgp", "VpnBgpConfig.EnableBgp");
    row("TunnelOptionsSpecification[].TunnelBgpConfig.AuthKey", "VpnBgpConfig.AuthKey");
    row("TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.Status",
        "TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.BgpStatus");
}

void FieldLookupTest::findsPathsInOtherSpellings()
{
    QFETCH(QByteArray, documented);
    const Field *field = findField(QTest::currentDataTag());
    QVERIFY(field != nullptr);
    QCOMPARE(QByteArray(field->path), documented);
}

void FieldLookupTest::doesNotFindWhatIsNotDocumented_data()
{
    QTest::addColumn<int>("unused");
    for (const char *path : {"", ".", "[]", "Statu", "Statuss", "IkeConfig.", ".Status", "IkeConfig.Status",
                             "IkeConfig.IkeEncAlg.More", "Psk", "Tags.Key.Value", "Unknown", "[Status]", "[0",
                             "TunnelOptionsSpecification.Psk"})
        QTest::newRow(path) << 0;
}

void FieldLookupTest::doesNotFindWhatIsNotDocumented()
{
    QVERIFY(findField(QTest::currentDataTag()) == nullptr);
}

void FieldLookupTest::findsValuesWithoutRegardToCase()
{
    const Field *state = findField("State");
    QVERIFY(state != nullptr);
    const KnownValue *upgrading = findKnownValue(*state, u"upgrading");
    QVERIFY(upgrading != nullptr);
    QCOMPARE(QByteArray(upgrading->wire), QByteArray("Upgrading"));
    QVERIFY(findKnownValue(*state, u" ACTIVE\n") != nullptr);
    QVERIFY(findKnownValue(*state, u"actively") == nullptr);
    const Field *dpd = findField("EnableDpd");
    QVERIFY(dpd != nullptr);
    QCOMPARE(findKnownValue(*dpd, u"1"), findKnownValue(*dpd, u"True"));
    QCOMPARE(findKnownValue(*dpd, u"0"), findKnownValue(*dpd, u"false"));
    QVERIFY(findKnownValue(*dpd, u"2") == nullptr);
}

void FieldLookupTest::judgesAlgorithms_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Severity>("severity");
    const auto row = [](const char *path, const char *value, Severity severity) {
        QTest::addRow("%s=%s", path, value) << QByteArray(path) << severity;
    };
    for (const char *path : {"IkeConfig.IkeEncAlg", "IpsecConfig.IpsecEncAlg"}) {
        row(path, "des", Severity::Bad);
        row(path, "3des", Severity::Warning);
        row(path, "aes", Severity::None);
        row(path, "aes192", Severity::None);
        row(path, "aes256", Severity::Good);
        row(path, "sm4", Severity::Information);
    }
    for (const char *path : {"IkeConfig.IkeAuthAlg", "IpsecConfig.IpsecAuthAlg"}) {
        row(path, "md5", Severity::Bad);
        row(path, "sha1", Severity::Warning);
        row(path, "sha256", Severity::Good);
        row(path, "sha384", Severity::None);
        row(path, "sha512", Severity::Good);
        row(path, "sm3", Severity::Information);
    }
    for (const char *path : {"IkeConfig.IkePfs", "IpsecConfig.IpsecPfs"}) {
        row(path, "group1", Severity::Bad);
        row(path, "group2", Severity::Warning);
        row(path, "group5", Severity::Warning);
        row(path, "group14", Severity::Good);
        row(path, "group24", Severity::Warning);
    }
    row("IpsecConfig.IpsecPfs", "disabled", Severity::Warning);
    row("IkeConfig.IkeVersion", "ikev1", Severity::Warning);
    row("IkeConfig.IkeVersion", "ikev2", Severity::Good);
    row("IkeConfig.IkeMode", "main", Severity::None);
    row("IkeConfig.IkeMode", "aggressive", Severity::Bad);
}

void FieldLookupTest::judgesAlgorithms()
{
    QFETCH(QByteArray, path);
    QFETCH(Severity, severity);
    const QByteArray tag = QTest::currentDataTag();
    const Field *field = findField(path);
    QVERIFY(field != nullptr);
    const KnownValue *value = findKnownValue(*field, QString::fromUtf8(tag.mid(tag.indexOf('=') + 1)));
    QVERIFY(value != nullptr);
    QCOMPARE(value->severity, severity);
}

void FieldLookupTest::conditionsNameRealSiblings()
{
    int conditions = 0;
    for (const Field *field : allFields()) {
        if (field->condition == nullptr)
            continue;
        ++conditions;
        const QByteArray sibling = parentOf(field->path) + '.' + field->condition->sibling;
        const Field *found = findField(sibling);
        QVERIFY2(found != nullptr, sibling.constData());
        QVERIFY(found != field);
        QVERIFY(findKnownValue(*found, QString::fromUtf8(field->condition->wire)) != nullptr);
        QVERIFY(isWholeSentence(fieldText(field->condition->otherwise)));
    }
    QVERIFY(conditions > 0);
}

void FieldLookupTest::tellsWhenASettingCounts()
{
    const Field *mode = findField("IkeConfig.IkeMode");
    QVERIFY(mode != nullptr && mode->condition != nullptr);
    QVERIFY(countsBeside(*mode->condition, QStringLiteral("IKEv1")));
    QVERIFY(countsBeside(*mode->condition, QString()));
    QVERIFY(!countsBeside(*mode->condition, QStringLiteral("ikev2")));
    const Field *check = findField("VcoHealthCheck.Status");
    QVERIFY(check != nullptr && check->condition != nullptr);
    QVERIFY(countsBeside(*check->condition, QStringLiteral("TRUE")));
    QVERIFY(countsBeside(*check->condition, QStringLiteral("1")));
    QVERIFY(!countsBeside(*check->condition, QStringLiteral("false")));
    QVERIFY(!countsBeside(*check->condition, QString()));
}

TUNNELGLASS_TEST(field_lookup, FieldLookupTest, QCoreApplication)

#include "tst_FieldLookup.moc"
