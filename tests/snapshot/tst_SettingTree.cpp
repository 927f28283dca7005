// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/Samples.h"
#include "snapshot/SavedResponse.h"
#include "snapshot/SettingTree.h"
#include "support/TestProgram.h"
#include "vpn/FieldCatalogue.h"

#include <QSet>
#include <QTest>

using namespace tunnelglass;
using snapshot::Setting;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

snapshot::SavedResponse read(const QByteArray &body)
{
    const auto response = snapshot::readSavedResponse(body, {}, snapshot::Origin::Pasted);
    return response ? *response : snapshot::SavedResponse();
}

std::vector<Setting> treeOf(const QByteArray &body)
{
    const snapshot::SavedResponse response = read(body);
    return settingTree(response.connections.empty() ? *response.whole() : *response.connection(0));
}

const Setting *child(const std::vector<Setting> &rows, const char *key)
{
    for (const Setting &row : rows) {
        if (row.key == QLatin1StringView(key))
            return &row;
    }
    return nullptr;
}

void collectLeaves(const decode::Node &node, QList<quint32> &leaves)
{
    if (!node.isContainer())
        leaves << node.index();
    for (const decode::Node &item : node)
        collectLeaves(item, leaves);
}

/// The leaves of the input that rows stand for; each row must say what its leaf says.
void collectRows(const std::vector<Setting> &rows, QList<quint32> &leaves, QStringList &faults)
{
    QSet<QString> keys;
    for (const Setting &row : rows) {
        if (row.key.isEmpty() || keys.contains(row.key))
            faults << QStringLiteral("key not unique: ") + row.path;
        keys.insert(row.key);
        if (row.label.isEmpty())
            faults << QStringLiteral("no label: ") + row.path;
        if (row.node.isScalar()) {
            leaves << row.node.index();
            if (row.raw != row.node.maskedText())
                faults << QStringLiteral("not what was sent: ") + row.path;
            if (row.value.isEmpty() || row.set == row.node.textUtf8().isEmpty())
                faults << QStringLiteral("no value shown: ") + row.path;
        }
        collectRows(row.children, leaves, faults);
    }
}

bool showsText(const std::vector<Setting> &rows, const QString &text)
{
    for (const Setting &row : rows) {
        for (const QString &shown :
             {row.key, row.label, row.value, row.raw, row.meaning, row.detail, row.path}) {
            if (shown.contains(text))
                return true;
        }
        if (showsText(row.children, text))
            return true;
    }
    return false;
}

} // namespace

class SettingTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asText_data();
    void asText();
    void everyLeafOnce_data();
    void everyLeafOnce();
    void strangeShapesLoseNothing_data();
    void strangeShapesLoseNothing();
    void eachTunnelHasItsOwnPhases();
    void secretsAreOnlyBehindTheNode();
    void revealedText();
    void networksOneByOne_data();
    void networksOneByOne();
    void emptyIsNotSetAndAbsentIsAbsent();
    void rowsKnowTheirField();
    void mirroredAnswerIsNotExplainedTheWrongWayRound();
    void textIsFitForATerminal();
    void pathsLeadToTheNode();
};

void SettingTreeTest::asText_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *input, const char *expected) {
        QTest::newRow(name) << QStringLiteral(TUNNELGLASS_TEST_DATA "/") + QLatin1StringView(input)
                            << QStringLiteral(TUNNELGLASS_TEST_DATA "/trees/") + QLatin1StringView(expected);
    };
    row("seed XML", "samples/seed.xml", "seed.xml.txt");
    row("seed JSON", "samples/seed.json", "seed.json.txt");
    row("dual tunnel", "trees/dual.json", "dual.json.txt");
}

void SettingTreeTest::asText()
{
    QFETCH(QString, input);
    QFETCH(QString, expected);
    const QStringList lines = settingTreeText(treeOf(fileBytes(input))).split(QLatin1Char('\n'));
    const QStringList wanted = QString::fromUtf8(fileBytes(expected)).split(QLatin1Char('\n'));
    QVERIFY(wanted.size() > 10);
    QCOMPARE(lines, wanted);
}

void SettingTreeTest::everyLeafOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const QString &name : sampleNames())
        QTest::newRow(qPrintable(name)) << sampleBytes(name);
    QTest::newRow("dual tunnel") << fileBytes(QStringLiteral(TUNNELGLASS_TEST_DATA "/trees/dual.json"));
}

void SettingTreeTest::everyLeafOnce()
{
    QFETCH(QByteArray, body);
    const snapshot::SavedResponse response = read(body);
    QVERIFY(response.about.document);
    const auto check = [](const snapshot::Snapshot &snapshot) {
        QList<quint32> expected;
        collectLeaves(snapshot.node, expected);
        QList<quint32> shown;
        QStringList faults;
        collectRows(settingTree(snapshot), shown, faults);
        std::sort(expected.begin(), expected.end());
        std::sort(shown.begin(), shown.end());
        QVERIFY(!expected.isEmpty());
        QCOMPARE(shown, expected);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    };
    // The whole body, with the envelope of a list; and each connection's own tree.
    check(*response.whole());
    for (std::size_t row = 0; row < response.connections.size(); ++row)
        check(*response.connection(row));
}

void SettingTreeTest::strangeShapesLoseNothing_data()
{
    QTest::addColumn<QByteArray>("members");
    for (
        const char *members : {
            R"("IkeConfig":"aes")",
            R"("IkeConfig":[{"IkeEncAlg":"aes"},{"IkeEncAlg":"des","x":[1,2]}])",
            R"("IkeConfig":[[{"IkeEncAlg":"aes"}],"y",null])",
            R"("IkeConfig":{"IkeEncAlg":{"name":"aes","bits":[128]},"IkePfs":["group2","group5"]})",
            R"("IkeConfig":"{\"IkeEncAlg\":\"aes\",\"n\":{\"m\":1}}")",
            R"("Name":{"first":"a","second":["b"]},"name":"c","NAME":"d")",
            R"("Status":"x","status":"y","Tags":"none","Tag":{"Tag":{"Key":"k"}})",
            R"("Tags":[{"Key":"k","Value":"v"},"stray"],"Tag":{"Tag":["a"]})",
            R"("Tags":{"Tag":[{"Key":"k"}],"More":1})",
            R"("TunnelOptionsSpecification":{"TunnelOptions":[{"TunnelId":"a"},"stray",{},{"TunnelId":"a"}],"x":1})",
            R"("TunnelOptionsSpecification":[{"TunnelId":"a","TunnelIkeConfig":[{"Psk":"p"},{"Psk":"q"}]},7])",
            R"("TunnelOptionsSpecification":{"TunnelId":"a","TunnelOptions":""})",
            R"("TunnelOptionsSpecification":"none","LocalSubnet":{"a":"b"},"RemoteSubnet":[["1.1.1.0/24"],"2.2.2.0/24"])",
            R"("VpnBgpConfig":{"Status":"success","VpnBgpConfig":{"Status":"x"}},"VcoHealthCheck":[1,2,[3]])",
            R"("":1,"a.b":2,"a[0]":3,"a":{"b":4},"#text":5,"@x":6)",
        })
        QTest::newRow(members) << QByteArray(members);
}

void SettingTreeTest::strangeShapesLoseNothing()
{
    QFETCH(QByteArray, members);
    const snapshot::SavedResponse response =
        read(R"({"VpnConnectionId":"vco-1","VpnGatewayId":"vpn-1",)" + members + "}");
    QCOMPARE(response.connections.size(), std::size_t(1));
    QList<quint32> expected;
    collectLeaves(response.about.node, expected);
    QList<quint32> shown;
    QStringList faults;
    collectRows(settingTree(*response.connection(0)), shown, faults);
    std::sort(shown.begin(), shown.end());
    QCOMPARE(shown, expected);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void SettingTreeTest::eachTunnelHasItsOwnPhases()
{
    const std::vector<Setting> tree =
        treeOf(fileBytes(QStringLiteral(TUNNELGLASS_TEST_DATA "/trees/dual.json")));
    QVERIFY(tree.size() > 2);
    const char *const encryption[] = {"aes256", "3des"};
    const char *const lifetimes[] = {"3600", "5400"};
    for (int tunnel = 0; tunnel < 2; ++tunnel) {
        const Setting &group = tree[std::size_t(tunnel)];
        QCOMPARE(group.key, tunnel == 0 ? QStringLiteral("tun-a") : QStringLiteral("tun-b"));
        QCOMPARE(group.tunnel, tunnel);
        QCOMPARE(group.section, vpn::Section::Tunnel);
        QVERIFY(group.value.isEmpty() && !group.node.isValid());
        const Setting *phase1 = child(group.children, "Phase1");
        const Setting *phase2 = child(group.children, "Phase2");
        QVERIFY(phase1 != nullptr && phase2 != nullptr);
        QCOMPARE(phase1->tunnel, tunnel);
        QCOMPARE(child(phase1->children, "IkeEncAlg")->raw, QString::fromLatin1(encryption[tunnel]));
        QCOMPARE(child(phase1->children, "IkeEncAlg")->tunnel, tunnel);
        QCOMPARE(child(phase2->children, "IpsecLifetime")->raw, QString::fromLatin1(lifetimes[tunnel]));
    }
    QCOMPARE(tree[0].severity, vpn::Severity::Good);
    QCOMPARE(tree[1].severity, vpn::Severity::Bad);
    // The connection's own copy is there, says what it is and is not judged.
    const Setting *copy = child(tree, "Phase2");
    QVERIFY(copy != nullptr && !copy->meaning.isEmpty());
    QCOMPARE(copy->tunnel, -1);
    QCOMPARE(copy->children.front().severity, vpn::Severity::None);
    QVERIFY(copy->label != child(tree[0].children, "Phase2")->label);
    QVERIFY(child(tree, "Phase1") == nullptr);
}

void SettingTreeTest::secretsAreOnlyBehindTheNode()
{
    const QByteArray body = fileBytes(QStringLiteral(TUNNELGLASS_TEST_DATA "/trees/dual.json"));
    QVERIFY(body.contains("opensesame"));
    const std::vector<Setting> tree = treeOf(body);
    QVERIFY(!showsText(tree, QStringLiteral("opensesame")));
    QVERIFY(!settingTreeText(tree).contains(QLatin1StringView("opensesame")));
    const Setting *psk = child(child(tree[0].children, "Phase1")->children, "Psk");
    QVERIFY(psk != nullptr && psk->secret && psk->set);
    QCOMPARE(psk->value, secretMask());
    QCOMPARE(psk->raw, secretMask());
}

void SettingTreeTest::revealedText()
{
    const snapshot::SavedResponse response =
        read(R"({"Psk":"one","Tokens":["two","three"],"Empty":{"Password":""},"Name":"n"})");
    const QString text = settingTreeText(settingTree(*response.whole()), true);
    QCOMPARE(text, QStringLiteral("Psk: one\nTokens: two, three\nEmpty\n  Password: not set\nName: n\n"));
    const QString masked = settingTreeText(settingTree(*response.whole()));
    QCOMPARE(masked,
             QStringLiteral("Psk: %1\nTokens: %1\nEmpty\n  Password: not set\nName: n\n").arg(secretMask()));
}

void SettingTreeTest::networksOneByOne_data()
{
    QTest::addColumn<QByteArray>("subnet");
    QTest::addColumn<int>("rows");
    QTest::newRow("one") << QByteArray("\"10.0.0.0/8\"") << 0;
    QTest::newRow("three") << QByteArray("\"10.0.0.0/8, 11.0.0.0/8,12.0.0.0/8\"") << 3;
    QTest::newRow("array") << QByteArray(R"(["10.0.0.0/8","11.0.0.0/8"])") << 2;
}

void SettingTreeTest::networksOneByOne()
{
    QFETCH(QByteArray, subnet);
    QFETCH(int, rows);
    const auto tree = treeOf(R"({"VpnConnectionId":"v","IkeConfig":{},"LocalSubnet":)" + subnet + "}");
    const Setting *gateways = child(tree, "Gateways");
    QVERIFY(gateways != nullptr);
    const Setting *local = child(gateways->children, "LocalSubnet");
    QVERIFY(local != nullptr && local->field != nullptr);
    QVERIFY(local->value.startsWith(QLatin1StringView("10.0.0.0/8")));
    QCOMPARE(int(local->children.size()), rows);
    QCOMPARE(int(local->value.count(QLatin1Char('/'))), std::max(rows, 1));
    for (const Setting &network : local->children)
        QVERIFY(network.value.endsWith(QLatin1StringView(".0.0.0/8")) && !network.label.isEmpty());
}

void SettingTreeTest::emptyIsNotSetAndAbsentIsAbsent()
{
    const auto tree = treeOf(
        R"({"VpnConnectionId":"v","IkeConfig":{},"Name":"","Spec":null,"Unknown":{},"VcoHealthCheck":{"Retry":0}})");
    const Setting *connection = child(tree, "Connection");
    QVERIFY(connection != nullptr);
    QVERIFY(!child(connection->children, "Name")->set);
    QCOMPARE(child(connection->children, "Name")->value, QStringLiteral("not set"));
    QVERIFY(child(connection->children, "Status") == nullptr);
    QVERIFY(child(tree, "Phase1") == nullptr && child(tree, "Bgp") == nullptr);
    QVERIFY(child(child(tree, "HealthCheck")->children, "Retry")->set);
    QCOMPARE(child(child(tree, "Other")->children, "Unknown")->value, QStringLiteral("not set"));
}

void SettingTreeTest::rowsKnowTheirField()
{
    const auto tree = treeOf(sampleBytes(QStringLiteral("seed.json")));
    const Setting *lifetime = child(child(tree, "Phase1")->children, "IkeLifetime");
    QVERIFY(lifetime != nullptr);
    QCOMPARE(lifetime->field, vpn::findField("IkeConfig.IkeLifetime"));
    QCOMPARE(lifetime->raw, QStringLiteral("86400"));
    QCOMPARE(lifetime->path, QStringLiteral("IkeConfig.IkeLifetime"));
    QCOMPARE(lifetime->section, vpn::Section::Phase1);
    QCOMPARE(lifetime->tunnel, -1);
    QCOMPARE(child(child(tree, "Connection")->children, "Status")->severity, vpn::Severity::Bad);
}

void SettingTreeTest::mirroredAnswerIsNotExplainedTheWrongWayRound()
{
    const auto tree = treeOf(sampleBytes(QStringLiteral("DownloadVpnConnectionConfig.2026-model.json")));
    const Setting *config = child(tree, "VpnConnectionConfig");
    QVERIFY(config != nullptr);
    const Setting *ike = child(config->children, "IkeConfig");
    QVERIFY(child(ike->children, "IkeEncAlg")->field != nullptr);
    QVERIFY(child(ike->children, "LocalId")->field == nullptr);
    QVERIFY(child(ike->children, "RemoteId")->field == nullptr);
    QVERIFY(child(config->children, "LocalSubnet")->field == nullptr);
}

void SettingTreeTest::textIsFitForATerminal()
{
    const snapshot::SavedResponse response = read(R"({"Log":"a\u001b[2Jb\nc\td\u0085e\u202ef"})");
    QCOMPARE(settingTreeText(settingTree(*response.whole())),
             QString::fromUtf8("Log: a\xEF\xBF\xBD[2Jb\n    c d\xEF\xBF\xBD"
                               "e\xEF\xBF\xBD"
                               "f\n"));
}

void SettingTreeTest::pathsLeadToTheNode()
{
    const auto tree = treeOf(fileBytes(QStringLiteral(TUNNELGLASS_TEST_DATA "/trees/dual.json")));
    // Positions are those of the file, where the standby tunnel comes first.
    const Setting *psk = child(child(tree[0].children, "Phase1")->children, "Psk");
    QCOMPARE(psk->path, QStringLiteral("TunnelOptionsSpecification.TunnelOptions[1].TunnelIkeConfig.Psk"));
    const Setting *other = child(tree[1].children, "Other");
    QCOMPARE(child(other->children, "NewTunnelField")->children[1].children[1].path,
             QStringLiteral("TunnelOptionsSpecification.TunnelOptions[0].NewTunnelField.b[1]"));
    const Setting *tags = child(child(tree, "Connection")->children, "Tags");
    QCOMPARE(tags->children[1].children[1].path, QStringLiteral("Tags.Tag[1].Value"));
}

TUNNELGLASS_TEST(setting_tree, SettingTreeTest, QCoreApplication)
#include "tst_SettingTree.moc"
