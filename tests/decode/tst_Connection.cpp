// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/ConnectionDecoder.h"
#include "decode/Document.h"
#include "decode/Samples.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;
using decode::Node;

namespace {

std::shared_ptr<const decode::Document> sample(const char *name)
{
    const auto document = decode::Document::parse(sampleBytes(QString::fromLatin1(name)));
    return document ? *document : nullptr;
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seed_data();
    void seed();
    void dualTunnel();
    void listOperation();
    void dualTunnelDoesNotBorrowFromTheConnection();
};

void ConnectionTest::seed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("JSON") << QStringLiteral("seed.json");
    QTest::newRow("XML") << QStringLiteral("seed.xml");
}

void ConnectionTest::seed()
{
    QFETCH(QString, name);
    const auto document = sample(qPrintable(name));
    QVERIFY(document);
    QCOMPARE(int(decode::bodyShape(document->root())), int(decode::BodyShape::ConnectionList));
    QCOMPARE(decode::requestId(document->root()), QStringLiteral("7D598A10-26EF-44F2-9F47-E417842F3CEA"));
    QCOMPARE(decode::pageInfo(document->root()).totalCount, 1);
    const QList<Node> nodes = decode::connectionNodes(document->root());
    QCOMPARE(nodes.size(), 1);

    const vpn::Connection connection = decode::decodeConnection(nodes.first());
    QCOMPARE(connection.name, QStringLiteral("c2"));
    QVERIFY(connection.id.startsWith(QLatin1StringView("vco-bp1w3m1p23iftycv")));
    QVERIFY(connection.vpnGatewayId.startsWith(QLatin1StringView("vpn-")));
    QVERIFY(connection.customerGatewayId.startsWith(QLatin1StringView("cgw-")));
    QCOMPARE(connection.localSubnets, QStringList(QStringLiteral("172.16.0.0/12")));
    QCOMPARE(connection.remoteSubnets, QStringList(QStringLiteral("192.168.0.0/16")));
    QCOMPARE(connection.createdAt.toMSecsSinceEpoch(), qint64(1519391420000));
    QCOMPARE(connection.createdAt.timeSpec(), Qt::UTC);
    QCOMPARE(connection.effectImmediately, std::optional(false));
    QVERIFY(!connection.dualTunnel && !connection.healthCheck.isSet() && !connection.bgp.isSet());
    QVERIFY(!connection.crossAccountAuthorized && !connection.tunnelsBgp && connection.tags.isEmpty());

    QCOMPARE(connection.tunnels.size(), 1);
    const vpn::Tunnel tunnel = connection.tunnels.first();
    QVERIFY(tunnel.id.isEmpty() && !tunnel.index);
    QCOMPARE(tunnel.negotiation(), vpn::NegotiationState::IkeNotEstablished);
    QCOMPARE(tunnel.customerGatewayId, connection.customerGatewayId);
    QCOMPARE(tunnel.ike.version, QStringLiteral("ikev1"));
    QCOMPARE(tunnel.ike.mode, QStringLiteral("aggressive"));
    QCOMPARE(tunnel.ike.encryption, QStringLiteral("aes"));
    QCOMPARE(tunnel.ike.authentication, QStringLiteral("sha1"));
    QCOMPARE(tunnel.ike.dhGroup, QStringLiteral("group2"));
    QCOMPARE(tunnel.ike.lifetimeSeconds, std::optional<qint64>(86400));
    QCOMPARE(tunnel.ike.localId, QStringLiteral("116.62.119.xxx"));
    QCOMPARE(tunnel.ike.remoteId, QStringLiteral("47.97.176.xxx"));
    QVERIFY(tunnel.ike.psk == SecretBytes("1234567"));
    QCOMPARE(tunnel.ipsec.encryption, QStringLiteral("aes"));
    QCOMPARE(tunnel.ipsec.authentication, QStringLiteral("md5"));
    QCOMPARE(tunnel.ipsec.pfsGroup, QStringLiteral("group2"));
    QCOMPARE(tunnel.ipsec.lifetimeSeconds, std::optional<qint64>(86400));
}

void ConnectionTest::dualTunnel()
{
    const auto document = sample("DescribeVpnConnection.2026-model.json");
    QVERIFY(document);
    QCOMPARE(int(decode::bodyShape(document->root())), int(decode::BodyShape::SingleConnection));
    const vpn::Connection connection = decode::decodeConnection(document->root());
    QVERIFY(connection.dualTunnel);
    QCOMPARE(connection.attachType, QStringLiteral("CEN"));
    QCOMPARE(connection.attachInstanceId, QStringLiteral("cen-lxxpbpalc776qz****"));
    QCOMPARE(connection.crossAccountAuthorized, std::optional(false));
    QCOMPARE(connection.tunnelsBgp, std::optional(true));
    QCOMPARE(connection.internetIp, QStringLiteral("47.XX.XX.162"));
    QCOMPARE(connection.networkType, QStringLiteral("public"));
    QCOMPARE(connection.resourceGroupId, QStringLiteral("rg-acfmzs372yg****"));
    QCOMPARE(connection.spec, QStringLiteral("1000M"));
    QCOMPARE(connection.state, QStringLiteral("attached"));
    QCOMPARE(connection.transitRouterId, QStringLiteral("tr-p0we2edef9qr44a85****"));
    QCOMPARE(connection.transitRouterName, QStringLiteral("nametest"));
    QCOMPARE(connection.tunnelBandwidth, QStringLiteral("Standard"));
    QCOMPARE(connection.zone, QStringLiteral("cn-hangzhou-h"));
    QCOMPARE(connection.tags.first().second, QStringLiteral("TagValue"));
    QCOMPARE(connection.healthCheck.enabled, std::optional(true));
    QCOMPARE(connection.healthCheck.status, QStringLiteral("failed"));
    QCOMPARE(connection.healthCheck.destinationAddress, QStringLiteral("10.0.0.1"));
    QCOMPARE(connection.healthCheck.sourceAddress, QStringLiteral("192.168.1.1"));
    QCOMPARE(connection.healthCheck.intervalSeconds, std::optional<qint64>(3));
    QCOMPARE(connection.healthCheck.retries, std::optional<qint64>(3));
    QCOMPARE(connection.healthCheck.policy, QStringLiteral("revoke_route"));
    QCOMPARE(connection.bgp.localAsn, std::optional<qint64>(65531));
    QVERIFY(connection.bgp.authKey == SecretBytes("AuthKey****"));

    QCOMPARE(connection.tunnels.size(), 1);
    const vpn::Tunnel tunnel = connection.tunnels.first();
    QCOMPARE(tunnel.id, QStringLiteral("tun-opsqc4d97wni27****"));
    QCOMPARE(tunnel.index, std::optional<qint64>(1));
    QCOMPARE(tunnel.role, QStringLiteral("master"));
    QCOMPARE(tunnel.state, QStringLiteral("active"));
    QCOMPARE(tunnel.negotiation(), vpn::NegotiationState::IpsecEstablished);
    QCOMPARE(tunnel.customerGatewayId, QStringLiteral("cgw-p0wy363lucf1uyae8****"));
    QCOMPARE(tunnel.internetIp, QStringLiteral("47.21.XX.XX"));
    QCOMPARE(tunnel.zone, QStringLiteral("cn-hangzhou-i"));
    QCOMPARE(tunnel.dpd, std::optional(true));
    QCOMPARE(tunnel.natTraversal, std::optional(true));
    QVERIFY(tunnel.remoteCaCertificate.startsWith(QLatin1StringView("-----BEGIN")));
    QCOMPARE(tunnel.ike.lifetimeSeconds, std::optional<qint64>(86400));
    QCOMPARE(tunnel.ike.localId, QStringLiteral("47.21.XX.XX"));
    QVERIFY(tunnel.ike.psk == SecretBytes("123456****"));
    QCOMPARE(tunnel.ipsec.pfsGroup, QStringLiteral("group2"));
    QCOMPARE(tunnel.bgp.status, QStringLiteral("success"));
    QCOMPARE(tunnel.bgp.localAsn, std::optional<qint64>(65530));
    QCOMPARE(tunnel.bgp.tunnelCidr, QStringLiteral("169.254.10.0/30"));
}

void ConnectionTest::listOperation()
{
    const auto document = sample("DescribeVpnConnections.2026-model.json");
    QVERIFY(document);
    const QList<Node> nodes = decode::connectionNodes(document->root());
    QCOMPARE(nodes.size(), 1);
    const vpn::Connection connection = decode::decodeConnection(nodes.first());
    QCOMPARE(connection.tags.first().first, QStringLiteral("TagKey"));
    QCOMPARE(connection.localSubnets,
             QStringList({QStringLiteral("192.168.0.0/16"), QStringLiteral("172.17.0.0/16")}));
    QCOMPARE(connection.remoteSubnets.size(), 2);
    QCOMPARE(connection.tunnels.first().zone, QStringLiteral("ap-southeast-5a"));
}

void ConnectionTest::dualTunnelDoesNotBorrowFromTheConnection()
{
    const auto document = decode::Document::parse(R"({
        "VpnConnectionId":"vco-1","Status":"ipsec_sa_established","CustomerGatewayId":"cgw-top","EnableDpd":true,
        "IkeConfig":{"IkeEncAlg":"des","Psk":"top"},"IpsecConfig":{"IpsecEncAlg":"des"},
        "TunnelOptionsSpecification":{"TunnelOptions":[
            {"TunnelId":"t1","Role":"master","Status":"ipsec_sa_established","CustomerGatewayId":"cgw-1",
             "TunnelIkeConfig":{"IkeEncAlg":"aes256","Psk":"one"}},
            {"TunnelId":"t2","Role":"slave"}]}})");
    QVERIFY(document.has_value());
    const vpn::Connection connection = decode::decodeConnection((*document)->root());
    QCOMPARE(connection.tunnels.size(), 2);
    QCOMPARE(connection.tunnels[0].ike.encryption, QStringLiteral("aes256"));
    QVERIFY(connection.tunnels[0].ike.psk == SecretBytes("one"));
    QVERIFY(connection.tunnels[0].ipsec.encryption.isEmpty());
    QVERIFY(connection.tunnels[1].ike.encryption.isEmpty() && connection.tunnels[1].ike.psk.isEmpty());
    QVERIFY(connection.tunnels[1].customerGatewayId.isEmpty() && !connection.tunnels[1].dpd);
    QCOMPARE(connection.tunnels[1].negotiation(), vpn::NegotiationState::NotReported);
}

TUNNELGLASS_TEST(connection, ConnectionTest, QCoreApplication)
#include "tst_Connection.moc"
