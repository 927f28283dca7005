// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "FieldTexts.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tunnelglass::vpn;
using namespace tunnelglass::vpn::test;

namespace {

/// A row of the list of documented fields.
struct DocumentedField
{
    QByteArray path;
    QByteArray type;
    QByteArrayList values;
};

QList<DocumentedField> documentedFields()
{
    QList<DocumentedField> fields;
    QFile file(QStringLiteral(TUNNELGLASS_TEST_DATA "/fields.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return fields;
    file.readLine();
    while (!file.atEnd()) {
        const QByteArrayList columns = file.readLine().split('\t');
        if (columns.size() < 5)
            continue;
        DocumentedField field{columns.at(1), columns.at(2), {}};
        // Two cells of this column name a unit and a type instead of values.
        if (columns.at(3) != "Mbps" && columns.at(3) != "TunnelOptionsSpecification") {
            for (const QByteArray &value : columns.at(3).split(',')) {
                if (!value.trimmed().isEmpty())
                    field.values += value.trimmed();
            }
        }
        fields += field;
    }
    return fields;
}

/// The documented values of every enumeration, by the last key of its path; written out by hand from the
/// API's documentation of 2018 to 2026, not from the catalogue.
const QMap<QByteArray, QByteArrayList> &documentedValues()
{
    static const QByteArrayList encryption{"aes", "aes192", "aes256", "des", "3des", "sm4"};
    static const QByteArrayList authentication{"md5", "sha1", "sha256", "sha384", "sha512", "sm3"};
    static const QByteArrayList negotiation{"ike_sa_not_established", "ike_sa_established",
                                            "ipsec_sa_not_established", "ipsec_sa_established"};
    static const QMap<QByteArray, QByteArrayList> values{
        {"Status", negotiation},
        {"TunnelOptionsSpecification.TunnelOptions[].Status", negotiation},
        {"State",
         {"active", "init", "attaching", "attached", "detaching", "financialLocked", "provisioning",
          "updating", "Upgrading", "deleted"}},
        {"TunnelOptionsSpecification.TunnelOptions[].State", {"active", "updating", "deleting"}},
        {"TunnelOptionsSpecification.TunnelOptions[].Role", {"master", "slave"}},
        {"AttachType", {"CEN", "NO_ASSOCIATED", "VPNGW"}},
        {"NetworkType", {"public", "private"}},
        {"TunnelBandwidth", {"Standard", "Large"}},
        {"VcoHealthCheck.Enable", {"true", "false"}},
        {"VpnBgpConfig.EnableBgp", {"true", "false"}},
        {"EnableDpd", {"true", "false"}},
        {"EnableNatTraversal", {"true", "false"}},
        {"EffectImmediately", {"true", "false"}},
        {"EnableTunnelsBgp", {"true", "false"}},
        {"CrossAccountAuthorized", {"true", "false"}},
        {"TunnelOptionsSpecification.TunnelOptions[].EnableDpd", {"true", "false"}},
        {"TunnelOptionsSpecification.TunnelOptions[].EnableNatTraversal", {"true", "false"}},
        {"VcoHealthCheck.Status", {"success", "failed"}},
        {"VcoHealthCheck.Policy", {"revoke_route", "reserve_route"}},
        {"VpnBgpConfig.Status", {"success", "failed", "false", "true", ""}},
        {"TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.BgpStatus", {"success", "false", ""}},
        {"IkeConfig.IkeVersion", {"ikev1", "ikev2"}},
        {"IkeConfig.IkeMode", {"main", "aggressive"}},
        {"IkeConfig.IkeEncAlg", encryption},
        {"IkeConfig.IkeAuthAlg", authentication},
        {"IkeConfig.IkePfs", {"group1", "group2", "group5", "group14", "group24"}},
        {"IpsecConfig.IpsecEncAlg", encryption},
        {"IpsecConfig.IpsecAuthAlg", authentication},
        {"IpsecConfig.IpsecPfs", {"disabled", "group1", "group2", "group5", "group14", "group24"}},
    };
    return values;
}

/// The rows of the original parameter table of DescribeVpnConnection, with the paths they have in an answer.
/// Its two rows called Status are the connection's and the health check's.
const QByteArrayList &originalTable()
{
    static const QByteArrayList paths{
        "VpnConnectionId",
        "CustomerGatewayId",
        "VpnGatewayId",
        "Name",
        "LocalSubnet",
        "RemoteSubnet",
        "CreateTime",
        "Status",
        "EffectImmediately",
        "IkeConfig",
        "IkeConfig.IkeAuthAlg",
        "IkeConfig.IkeEncAlg",
        "IkeConfig.IkeLifetime",
        "IkeConfig.IkeMode",
        "IkeConfig.IkePfs",
        "IkeConfig.IkeVersion",
        "IkeConfig.LocalId",
        "IkeConfig.Psk",
        "IkeConfig.RemoteId",
        "IpsecConfig",
        "IpsecConfig.IpsecAuthAlg",
        "IpsecConfig.IpsecEncAlg",
        "IpsecConfig.IpsecLifetime",
        "IpsecConfig.IpsecPfs",
        "RequestId",
        "VcoHealthCheck",
        "VcoHealthCheck.Dip",
        "VcoHealthCheck.Enable",
        "VcoHealthCheck.Interval",
        "VcoHealthCheck.Retry",
        "VcoHealthCheck.Sip",
        "VcoHealthCheck.Status",
    };
    return paths;
}

} // namespace

class FieldCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryDocumentedPathOnce();
    void hasTheOriginalTable();
    void explainsEveryField_data();
    void explainsEveryField();
    void kindsFitTheWireTypes_data();
    void kindsFitTheWireTypes();
    void knowsEveryDocumentedValue_data();
    void knowsEveryDocumentedValue();
    void marksTheSecrets();
    void labelsAreUniqueWithinTheirGroup();
    void tunnelsShareTheirTexts();
    void sectionsAreInOrder();
    void everySectionHasATitle();
};

void FieldCatalogueTest::hasEveryDocumentedPathOnce()
{
    QSet<QByteArray> documented;
    for (const DocumentedField &field : documentedFields())
        documented += field.path;
    QCOMPARE(documented.size(), 97);
    QMap<QByteArray, int> catalogued;
    for (const Field *field : allFields())
        ++catalogued[field->path];
    for (const QByteArray &path : documented)
        QVERIFY2(catalogued.value(path) == 1, path.constData());
    for (const QByteArray &path : catalogued.keys())
        QVERIFY2(documented.contains(path), path.constData());
}

void FieldCatalogueTest::hasTheOriginalTable()
{
    for (const QByteArray &path : originalTable())
        QVERIFY2(findField(path) != nullptr, path.constData());
}

static void everyFieldAsARow()
{
    QTest::addColumn<const Field *>("field");
    for (const Field *field : allFields())
        QTest::newRow(field->path) << field;
}

void FieldCatalogueTest::explainsEveryField_data()
{
    everyFieldAsARow();
}

void FieldCatalogueTest::explainsEveryField()
{
    QFETCH(const Field *, field);
    const bool group = field->kind == FieldKind::Group;
    QVERIFY(!fieldText(field->label).isEmpty());
    QVERIFY(!fieldText(field->label).endsWith(u'.'));
    QVERIFY(isWholeSentence(fieldText(field->explanation)));
    // Groups are no settings; everything else says what to check.
    QCOMPARE(fieldText(field->advice).isEmpty(), group);
    QVERIFY(group || isWholeSentence(fieldText(field->advice)));
    QVERIFY(field->section == Section::Other || field->path != QByteArray("RequestId"));
    const bool closed = field->kind == FieldKind::Enumeration || field->kind == FieldKind::Boolean;
    QVERIFY(!closed || field->values.size() >= 2);
    QSet<QString> wires;
    for (const KnownValue &value : field->values) {
        QVERIFY2(!fieldText(value.label).isEmpty(), value.wire);
        QVERIFY2(isWholeSentence(fieldText(value.meaning)), value.wire);
        const QString folded = QString::fromUtf8(value.wire).toLower();
        QVERIFY2(!wires.contains(folded), value.wire);
        wires += folded;
    }
}

void FieldCatalogueTest::kindsFitTheWireTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const DocumentedField &field : documentedFields())
        QTest::newRow(field.path.constData()) << field.type;
}

void FieldCatalogueTest::kindsFitTheWireTypes()
{
    QFETCH(QByteArray, type);
    const Field *field = findField(QTest::currentDataTag());
    QVERIFY(field != nullptr);
    const bool container = type == "object" || type.startsWith("array");
    QCOMPARE(field->kind == FieldKind::Group, container);
    if (type == "boolean")
        QCOMPARE(field->kind, FieldKind::Boolean);
    if (type == "number") {
        const QList<FieldKind> numeric{FieldKind::Duration, FieldKind::Timestamp, FieldKind::Count,
                                       FieldKind::AsNumber};
        QVERIFY(numeric.contains(field->kind));
    }
    QCOMPARE(QByteArray(field->unit).isEmpty(),
             field->kind != FieldKind::Duration && QByteArray(field->path) != "Spec");
}

void FieldCatalogueTest::knowsEveryDocumentedValue_data()
{
    QTest::addColumn<QByteArrayList>("values");
    for (const DocumentedField &field : documentedFields()) {
        if (!field.values.isEmpty())
            QTest::addRow("documented: %s", field.path.constData()) << field.values;
    }
    const QMap<QByteArray, QByteArrayList> &known = documentedValues();
    for (auto row = known.cbegin(); row != known.cend(); ++row)
        QTest::addRow("known: %s", row.key().constData()) << row.value();
    const QByteArray tunnel("TunnelOptionsSpecification.TunnelOptions[].");
    for (auto row = known.cbegin(); row != known.cend(); ++row) {
        if (row.key().startsWith("IkeConfig.") || row.key().startsWith("IpsecConfig."))
            QTest::addRow("known: %sTunnel%s", tunnel.constData(), row.key().constData()) << row.value();
    }
}

void FieldCatalogueTest::knowsEveryDocumentedValue()
{
    QFETCH(QByteArrayList, values);
    const QByteArray tag = QTest::currentDataTag();
    const Field *field = findField(QByteArrayView(tag).sliced(tag.indexOf(": ") + 2));
    QVERIFY(field != nullptr);
    for (const QByteArray &value : values) {
        const KnownValue *known = findKnownValue(*field, QString::fromUtf8(value));
        QVERIFY2(known != nullptr, value.constData());
        QCOMPARE(QByteArray(known->wire), value);
    }
}

void FieldCatalogueTest::marksTheSecrets()
{
    QByteArrayList secrets;
    for (const Field *field : allFields()) {
        if (field->kind == FieldKind::Secret)
            secrets += field->path;
    }
    std::sort(secrets.begin(), secrets.end());
    QCOMPARE(secrets, (QByteArrayList{"IkeConfig.Psk",
                                      "TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.Psk",
                                      "VpnBgpConfig.AuthKey"}));
}

void FieldCatalogueTest::labelsAreUniqueWithinTheirGroup()
{
    QMap<QByteArray, QByteArray> seen;
    for (const Field *field : allFields()) {
        const QByteArray path(field->path);
        const QByteArray key = QByteArray::number(int(field->section)) + '/' + parentOf(path) + '/' +
                               (field->kind == FieldKind::Group ? "group/" : "") + field->label;
        QVERIFY2(!seen.contains(key), seen.value(key).constData());
        seen.insert(key, path);
    }
}

void FieldCatalogueTest::tunnelsShareTheirTexts()
{
    const QByteArray tunnel("TunnelOptionsSpecification.TunnelOptions[].");
    int shared = 0;
    for (const Field *field : allFields()) {
        const QByteArray path(field->path);
        if (!path.startsWith("IkeConfig") && !path.startsWith("IpsecConfig"))
            continue;
        const Field *twin = findField(QByteArray(tunnel + "Tunnel" + path));
        QVERIFY2(twin != nullptr, path.constData());
        QVERIFY(twin != field);
        QCOMPARE(twin->label, field->label);
        QCOMPARE(twin->explanation, field->explanation);
        QCOMPARE(twin->advice, field->advice);
        QCOMPARE(twin->section, field->section);
        QVERIFY(twin->values.data() == field->values.data());
        ++shared;
    }
    QCOMPARE(shared, 15);
}

void FieldCatalogueTest::sectionsAreInOrder()
{
    Section last = Section::Connection;
    for (const Field *field : allFields()) {
        QVERIFY2(field->section >= last, field->path);
        last = field->section;
    }
    QCOMPARE(last, Section::Other);
}

void FieldCatalogueTest::everySectionHasATitle()
{
    QCOMPARE(sectionTitle(Section::Connection), QStringLiteral("Connection"));
    QCOMPARE(sectionTitle(Section::Gateways), QStringLiteral("Gateways and networks"));
    QCOMPARE(sectionTitle(Section::Tunnel), QStringLiteral("Tunnel"));
    QCOMPARE(sectionTitle(Section::Phase1), QStringLiteral("Phase 1 (IKE SA)"));
    QCOMPARE(sectionTitle(Section::Phase2), QStringLiteral("Phase 2 (IPsec SA)"));
    QCOMPARE(sectionTitle(Section::HealthCheck), QStringLiteral("Health check"));
    QCOMPARE(sectionTitle(Section::Bgp), QStringLiteral("BGP"));
    QCOMPARE(sectionTitle(Section::Other), QStringLiteral("Other fields"));
}

TUNNELGLASS_TEST(catalogue, FieldCatalogueTest, QCoreApplication)
#include "tst_FieldCatalogue.moc"
