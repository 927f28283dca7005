// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ReadConnection.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;
using decode::Document;
using namespace tunnelglass::test;

/// What a decoder has to take in whole answers: their shapes, what is absent and what nobody knows.
class Tolerance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notSet_data();
    void notSet();
    void tags_data();
    void tags();
    void tunnels_data();
    void tunnels();
    void configAsText_data();
    void configAsText();
    void shapes_data();
    void shapes();
    void pages();
    void keysOfOtherCase();
    void unknownStaysVerbatim();
};

void Tolerance::notSet_data()
{
    QTest::addColumn<QByteArray>("wire");
    for (const char *wire : {"null", "\"\"", "{}", "[]", "[{}]", "7"})
        QTest::newRow(wire) << QByteArray(wire);
}

void Tolerance::notSet()
{
    QFETCH(QByteArray, wire);
    QByteArray body = "{\"VpnConnectionId\":\"vco-1\"";
    for (const char *part :
         {"IkeConfig", "IpsecConfig", "VcoHealthCheck", "VpnBgpConfig", "Tags", "TunnelOptionsSpecification"})
        body += QByteArray(",\"") + part + "\":" + wire;
    const Read json = read(body + "}");
    QVERIFY(json.document);
    vpn::Connection expected;
    expected.id = QStringLiteral("vco-1");
    expected.tunnels.append(vpn::Tunnel());
    QVERIFY(json.connection == expected);
    QVERIFY(read(R"({"VpnConnectionId":"vco-1"})").connection == expected);
}

void Tolerance::tags_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("detail") << QByteArray(
        R"({"Tags":{"Tag":[{"Key":"k","Value":"v"},{"Key":"l","Value":""}]}})");
    QTest::newRow("list operation") << QByteArray(R"({"Tag":{"Tag":[{"Key":"k","Value":"v"},{"Key":"l"}]}})");
    QTest::newRow("bare array") << QByteArray(
        R"({"Tags":[{"Key":"k","Value":"v"},{"Key":"l","Value":null}]})");
    QTest::newRow("TagKey") << QByteArray(
        R"({"Tags":{"Tag":[{"TagKey":"k","TagValue":"v"},{"TagKey":"l"}]}})");
    QTest::newRow("XML") << QByteArray(
        "<R><Tags><Tag><Key>k</Key><Value>v</Value></Tag><Tag><Key>l</Key><Value/></Tag></Tags></R>");
}

void Tolerance::tags()
{
    QFETCH(QByteArray, body);
    const Read got = read(body);
    QVERIFY(got.document);
    const QList<QPair<QString, QString>> expected{{QStringLiteral("k"), QStringLiteral("v")},
                                                  {QStringLiteral("l"), QString()}};
    QCOMPARE(got.connection.tags, expected);
    const Read one = read(R"({"Tags":{"Tag":{"Key":"k","Value":1}}})");
    QCOMPARE(one.connection.tags.size(), 1);
    QCOMPARE(one.connection.tags.first().second, QStringLiteral("1"));
}

void Tolerance::tunnels_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const QByteArray &attach, const char *specification,
                        const char *ids) {
        QTest::newRow(name) << "{\"AttachType\":\"" + attach +
                                   "\",\"TunnelOptionsSpecification\":" + specification + "}"
                            << QString::fromLatin1(ids);
    };
    row("wrapped", "VPNGW",
        R"({"TunnelOptions":[{"TunnelId":"a","Role":"master"},{"TunnelId":"b","Role":"slave"}]})", "a b");
    row("master first", "VPNGW",
        R"({"TunnelOptions":[{"TunnelId":"b","Role":"Slave"},{"TunnelId":"a","Role":"MASTER"}]})", "a b");
    row("bare array", "VPNGW", R"([{"TunnelId":"a","Role":"master"},{"TunnelId":"b","Role":"slave"}])",
        "a b");
    row("one object", "VPNGW", R"({"TunnelOptions":{"TunnelId":"a"}})", "a");
    row("one bare object", "VPNGW", R"({"TunnelId":"a","Role":"master"})", "a");
    row("by index on a transit router", "CEN",
        R"({"TunnelOptions":[{"TunnelId":"b","TunnelIndex":2,"Role":"master"},{"TunnelId":"a","TunnelIndex":"1","Role":"slave"}]})",
        "a b");
    row("by role on a gateway", "VPNGW",
        R"({"TunnelOptions":[{"TunnelId":"b","TunnelIndex":1,"Role":"slave"},{"TunnelId":"a","TunnelIndex":2,"Role":"master"}]})",
        "a b");
    row("no order told", "CEN", R"([{"TunnelId":"b"},{"TunnelId":"a","TunnelIndex":1}])", "b a");
    row("empty ones do not count", "CEN", R"([{},{"TunnelId":"a"},null,7])", "a");
    row("JSON text", "CEN", R"("[{\"TunnelId\":\"a\"},{\"TunnelId\":\"b\"}]")", "a b");
    row("other case", "cen",
        R"({"tunnelOptions":[{"tunnelId":"b","tunnelIndex":2},{"tunnelId":"a","tunnelIndex":1}]})", "a b");
}

void Tolerance::tunnels()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, ids);
    const Read got = read(body);
    QVERIFY(got.document);
    QVERIFY(got.connection.dualTunnel);
    QStringList seen;
    for (const vpn::Tunnel &tunnel : got.connection.tunnels)
        seen << tunnel.id;
    QCOMPARE(seen.join(QLatin1Char(' ')), ids);
    QStringList nodes;
    for (const decode::Node &node : decode::tunnelNodes(got.document->root()))
        nodes << node.find("TunnelId").text();
    QCOMPARE(nodes, seen);
}

void Tolerance::configAsText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray(
        R"({"IkeConfig":" {\"IkeVersion\":\"ikev2\",\"Psk\":\"k\",\"IkeLifetime\":3600} ","IpsecConfig":"{\"IpsecPfs\":\"group14\"}"})");
    QTest::newRow("XML") << QByteArray(
        R"(<R><IkeConfig>{"IkeVersion":"ikev2","Psk":"k","IkeLifetime":3600}</IkeConfig><IpsecConfig><![CDATA[{"IpsecPfs":"group14"}]]></IpsecConfig></R>)");
}

void Tolerance::configAsText()
{
    QFETCH(QByteArray, body);
    const Read got = read(body);
    QVERIFY(got.document);
    const vpn::Tunnel tunnel = got.connection.tunnels.first();
    QCOMPARE(tunnel.ike.version, QStringLiteral("ikev2"));
    QCOMPARE(text(tunnel.ike.lifetimeSeconds), QStringLiteral("3600"));
    QVERIFY(tunnel.ike.psk == SecretBytes("k"));
    QCOMPARE(tunnel.ipsec.pfsGroup, QStringLiteral("group14"));
    QVERIFY(got.document->root().at("IkeConfig.Psk").isSecret());
}

void Tolerance::shapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<decode::BodyShape>("shape");
    QTest::addColumn<QString>("ids");
    using decode::BodyShape;
    const auto row = [](const char *name, const char *body, BodyShape shape, const char *ids) {
        QTest::newRow(name) << QByteArray(body) << shape << QString::fromLatin1(ids);
    };
    row("flat", R"({"VpnConnectionId":"a","IkeConfig":{}})", BodyShape::SingleConnection, "a");
    row("flat XML", "<R><VpnConnectionId>a</VpnConnectionId><LocalSubnet/></R>", BodyShape::SingleConnection,
        "a");
    row("flat without id", R"({"IkeConfig":{},"IpsecConfig":{},"LocalSubnet":"x"})",
        BodyShape::SingleConnection, "");
    row("flat of other case", R"({"vpnConnectionId":"a","ikeConfig":{}})", BodyShape::SingleConnection, "a");
    row("list", R"({"VpnConnections":{"VpnConnection":[{"VpnConnectionId":"a"},{"VpnConnectionId":"b"}]}})",
        BodyShape::ConnectionList, "a b");
    row("list of one XML element",
        "<X><VpnConnections><VpnConnection><VpnConnectionId>a</VpnConnectionId></VpnConnection></"
        "VpnConnections></X>",
        BodyShape::ConnectionList, "a");
    row("list of two XML elements",
        "<X><VpnConnections><VpnConnection><VpnConnectionId>a</VpnConnectionId></VpnConnection>"
        "<VpnConnection><VpnConnectionId>b</VpnConnectionId></VpnConnection></VpnConnections></X>",
        BodyShape::ConnectionList, "a b");
    row("one object for a list", R"({"VpnConnections":{"VpnConnection":{"VpnConnectionId":"a"}}})",
        BodyShape::ConnectionList, "a");
    row("bare array", R"({"VpnConnections":[{"VpnConnectionId":"a","IkeConfig":{}}]})",
        BodyShape::ConnectionList, "a");
    row("connection in the wrapper",
        R"({"VpnConnections":{"VpnConnectionId":"a","Status":"","IkeConfig":{}}})", BodyShape::ConnectionList,
        "a");
    row("array at the top",
        R"([{"VpnConnectionId":"a","IkeConfig":{}},{"VpnConnectionId":"b","IkeConfig":{}}])",
        BodyShape::ConnectionList, "a b");
    row("empty list", R"({"VpnConnections":{"VpnConnection":[]},"TotalCount":0})", BodyShape::ConnectionList,
        "");
    row("wrapper without its key", R"({"VpnConnections":{},"TotalCount":0})", BodyShape::ConnectionList, "");
    row("empty text for a list", R"({"VpnConnections":"","TotalCount":0})", BodyShape::ConnectionList, "");
    row("null for a list", R"({"VpnConnections":null})", BodyShape::ConnectionList, "");
    row("null for the inner list", R"({"VpnConnections":{"VpnConnection":null}})", BodyShape::ConnectionList,
        "");
    row("empty XML list", "<X><VpnConnections/></X>", BodyShape::ConnectionList, "");
    row("an SDK's dump",
        R"({"headers":{"date":"x"},"statusCode":200,"body":{"vpnConnectionId":"a","ikeConfig":{}}})",
        BodyShape::SingleConnection, "a");
    row("wrapped in its response's name",
        R"({"DescribeVpnConnectionResponse":{"VpnConnectionId":"a","IkeConfig":{}}})",
        BodyShape::SingleConnection, "a");
    row("error", R"({"Code":"Forbidden","Message":"no","RequestId":"r"})", BodyShape::ErrorBody, "");
    row("error of other case", R"({"code":"Forbidden","message":"no"})", BodyShape::ErrorBody, "");
    row("error with a detail",
        R"({"Code":"NoPermission","Message":"no","AccessDeniedDetail":{"AuthAction":"x"}})",
        BodyShape::ErrorBody, "");
    row("XML error", "<Error><Code>Forbidden</Code><Message>no</Message></Error>", BodyShape::ErrorBody, "");
    row("success code", R"({"Code":"200","Message":"OK","Success":true})", BodyShape::OtherResponse, "");
    row("diagnosis", R"({"VpnConnections":[{"VpnConnectionId":"a","FailedReason":"x"}]})",
        BodyShape::OtherResponse, "");
    row("other", R"({"Regions":{"Region":[{"RegionId":"cn-hangzhou"}]}})", BodyShape::OtherResponse, "");
    row("nothing", "{}", BodyShape::OtherResponse, "");
    row("empty array", "[]", BodyShape::OtherResponse, "");
    row("array of texts", R"(["a","b"])", BodyShape::OtherResponse, "");
}

void Tolerance::shapes()
{
    QFETCH(QByteArray, body);
    QFETCH(decode::BodyShape, shape);
    QFETCH(QString, ids);
    const auto document = Document::parse(body);
    QVERIFY(document.has_value());
    const decode::Node root = (*document)->root();
    QCOMPARE(int(decode::bodyShape(root)), int(shape));
    QStringList seen;
    for (const decode::Node &node : decode::connectionNodes(root))
        seen << decode::decodeConnection(node).id;
    QCOMPARE(seen.join(QLatin1Char(' ')), ids);
}

void Tolerance::pages()
{
    const auto numbers = Document::parse(
        R"({"VpnConnections":{},"TotalCount":7,"PageNumber":2,"PageSize":50,"requestId":"r"})");
    QVERIFY(numbers.has_value());
    const decode::PageInfo info = decode::pageInfo((*numbers)->root());
    QCOMPARE(info.totalCount, 7);
    QCOMPARE(info.pageNumber, 2);
    QCOMPARE(info.pageSize, 50);
    QCOMPARE(decode::requestId((*numbers)->root()), QStringLiteral("r"));
    const auto strange =
        Document::parse(R"({"VpnConnections":{},"TotalCount":"12","PageNumber":-1,"PageSize":99999999999})");
    QVERIFY(strange.has_value());
    const decode::PageInfo odd = decode::pageInfo((*strange)->root());
    QCOMPARE(odd.totalCount, 12);
    QCOMPARE(odd.pageNumber, -1);
    QCOMPARE(odd.pageSize, -1);
    QVERIFY(decode::requestId((*strange)->root()).isEmpty());
}

void Tolerance::keysOfOtherCase()
{
    const Read got = read(
        R"({"vpnConnectionId":"vco-1","status":"ipsec_sa_established","ikeConfig":{"ikeEncAlg":"aes","psk":"k"},
                             "vcoHealthCheck":{"enable":"true","sip":"10.0.0.1"}})");
    QVERIFY(got.document);
    QCOMPARE(got.connection.id, QStringLiteral("vco-1"));
    QCOMPARE(got.connection.tunnels.first().negotiation(), vpn::NegotiationState::IpsecEstablished);
    QCOMPARE(got.connection.tunnels.first().ike.encryption, QStringLiteral("aes"));
    QVERIFY(got.connection.tunnels.first().ike.psk == SecretBytes("k"));
    QCOMPARE(tri(got.connection.healthCheck.enabled), QStringLiteral("yes"));
}

void Tolerance::unknownStaysVerbatim()
{
    const Read got = read(
        R"({"Status":"quantum_established","State":"Upgrading","IkeConfig":{"IkeEncAlg":"AES-256-GCM"},"New":1})");
    QVERIFY(got.document);
    QCOMPARE(got.connection.status, QStringLiteral("quantum_established"));
    QCOMPARE(got.connection.state, QStringLiteral("Upgrading"));
    QCOMPARE(got.connection.tunnels.first().negotiation(), vpn::NegotiationState::Unknown);
    QCOMPARE(got.connection.tunnels.first().ike.encryption, QStringLiteral("AES-256-GCM"));
}

TUNNELGLASS_TEST(tolerance, Tolerance, QCoreApplication)
#include "tst_Tolerance.moc"
