// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/IpAddress.h"
#include "peer/PeerCases.h"
#include "peer/PeerTemplateData.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;

namespace {

QString words(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TestPeerConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sidesAreSwapped();
    void remoteAddressComesFrom_data();
    void remoteAddressComesFrom();
    void secondTunnelHasNoGuessedAddress();
    void bgpIsSwapped();
    void bgpSwitches_data();
    void bgpSwitches();
    void names_data();
    void names();
    void addresses_data();
    void addresses();
    void networks_data();
    void networks();
    void lifetimes_data();
    void lifetimes();
};

void TestPeerConfig::sidesAreSwapped()
{
    vpn::Connection connection = test::peerCaseConnection(words("ikev2"));
    connection.tunnels[0].ike.localId = words("cloud.example");
    connection.tunnels[0].ike.remoteId = words("site.example");
    const auto config = peer::peerConfigOf(connection, words("r"), {});
    QCOMPARE(config.localSubnets, connection.remoteSubnets);
    QCOMPARE(config.remoteSubnets, connection.localSubnets);
    QCOMPARE(config.tunnels[0].localId, words("site.example"));
    QCOMPARE(config.tunnels[0].remoteId, words("cloud.example"));
    QCOMPARE(config.tunnels[0].remoteAddress, words("192.0.2.1"));
    QCOMPARE(config.tunnels[0].localAddress, QString());
    QVERIFY(config.tunnels[0].psk == connection.tunnels[0].ike.psk);
}

void TestPeerConfig::remoteAddressComesFrom_data()
{
    QTest::addColumn<QString>("ofTunnel");
    QTest::addColumn<QString>("ofConnection");
    QTest::addColumn<QString>("ofGateway");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tunnel") << "1.1.1.1"
                            << "2.2.2.2"
                            << "3.3.3.3"
                            << "1.1.1.1";
    QTest::newRow("connection") << ""
                                << "2.2.2.2"
                                << "3.3.3.3"
                                << "2.2.2.2";
    QTest::newRow("gateway") << ""
                             << ""
                             << "3.3.3.3"
                             << "3.3.3.3";
    QTest::newRow("masked") << "47.21.XX.XX"
                            << "47.xx.xx.1"
                            << "3.3.3.3"
                            << "3.3.3.3";
    QTest::newRow("none, and never LocalId") << ""
                                             << ""
                                             << ""
                                             << "";
}

void TestPeerConfig::remoteAddressComesFrom()
{
    QFETCH(const QString, ofTunnel);
    QFETCH(const QString, ofConnection);
    QFETCH(const QString, ofGateway);
    QFETCH(const QString, expected);
    vpn::Connection connection = test::peerCaseConnection(words("ikev2"));
    connection.internetIp = ofConnection;
    connection.tunnels[0].internetIp = ofTunnel;
    connection.tunnels[0].ike.localId = words("9.9.9.9");
    const auto config = peer::peerConfigOf(connection, {}, {{connection.vpnGatewayId, ofGateway}});
    QCOMPARE(config.tunnels[0].remoteAddress, expected);
    QCOMPARE(config.tunnels[0].remoteId, words("9.9.9.9"));
}

void TestPeerConfig::secondTunnelHasNoGuessedAddress()
{
    vpn::Connection connection = test::peerCaseConnection(words("dual-tunnel"));
    for (vpn::Tunnel &tunnel : connection.tunnels)
        tunnel.internetIp.clear();
    const auto config = peer::peerConfigOf(connection, {}, {{connection.vpnGatewayId, words("3.3.3.3")}});
    QCOMPARE(config.tunnels[0].remoteAddress, words("3.3.3.3"));
    QCOMPARE(config.tunnels[1].remoteAddress, QString());
}

void TestPeerConfig::bgpIsSwapped()
{
    const auto config = test::peerCase(words("route-based-bgp"));
    QVERIFY(config.isRouteBased());
    const peer::PeerBgp &bgp = config.tunnels[0].bgp.value();
    QCOMPARE(bgp.localAsn, 65040);
    QCOMPARE(bgp.remoteAsn, 45104);
    QCOMPARE(bgp.localAddress, words("169.254.40.2"));
    QCOMPARE(bgp.remoteAddress, words("169.254.40.1"));
    QVERIFY(!bgp.authKey.isEmpty());
}

void TestPeerConfig::bgpSwitches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("ofConnection"); // -1: not sent
    QTest::addColumn<bool>("expected");
    QTest::newRow("off") << "route-based-bgp" << 0 << false;
    QTest::newRow("on") << "route-based-bgp" << 1 << true;
    QTest::newRow("not sent, with a peer") << "route-based-bgp" << -1 << true;
    QTest::newRow("tunnels off") << "dual-tunnel-bgp" << 0 << false;
    QTest::newRow("tunnels on") << "dual-tunnel-bgp" << 1 << true;
    QTest::newRow("nothing sent") << "ikev2" << -1 << false;
}

void TestPeerConfig::bgpSwitches()
{
    QFETCH(const QString, name);
    QFETCH(const int, ofConnection);
    QFETCH(const bool, expected);
    vpn::Connection connection = test::peerCaseConnection(name);
    const auto value = ofConnection < 0 ? std::nullopt : std::optional(ofConnection == 1);
    (connection.dualTunnel ? connection.tunnelsBgp : connection.tunnels[0].bgp.enabled) = value;
    if (!connection.dualTunnel)
        connection.bgp.enabled = value;
    for (const peer::PeerTunnel &tunnel : peer::peerConfigOf(connection, {}, {}).tunnels)
        QCOMPARE(tunnel.bgp.has_value(), expected);
}

void TestPeerConfig::names_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "vco-bp1"
                           << "vco-bp1";
    QTest::newRow("masked") << "vco-bp1****"
                            << "vco-bp1";
    QTest::newRow("hostile") << "vco {\n}"
                             << "vco";
    QTest::newRow("a digit first") << "1vco"
                                   << "vpn-1vco";
    QTest::newRow("nothing left") << "**"
                                  << "vpn";
}

void TestPeerConfig::names()
{
    QFETCH(const QString, id);
    QFETCH(const QString, expected);
    vpn::Connection connection = test::peerCaseConnection(words("dual-tunnel"));
    connection.id = id;
    const auto config = peer::peerConfigOf(connection, {}, {});
    QCOMPARE(config.tunnels[0].name, expected + words("-1"));
    QCOMPARE(config.tunnels[1].name, expected + words("-2"));
    connection.tunnels.removeLast();
    QCOMPARE(peer::peerConfigOf(connection, {}, {}).tunnels[0].name, expected);
}

void TestPeerConfig::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("v4") << "192.0.2.1"
                        << "192.0.2.1";
    for (const char *bad : {"192.0.2", "192.0.2.256", "192.0.2.01", "192.0.2.1.", "47.21.XX.XX", "+1.2.3.4",
                            "", "1.2.3.4/8", "::1%eth0", "1::2::3", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7",
                            ":1", "1:2:3:4:5:6:7:8::", "g::1", "12345::"})
        QTest::newRow(bad) << bad << "";
    QTest::newRow("v6") << "2001:DB8:0:0:1:0:0:1"
                        << "2001:db8::1:0:0:1";
    QTest::newRow("v6 any") << "::"
                            << "::";
    QTest::newRow("v6 end") << "fe80::"
                            << "fe80::";
    QTest::newRow("v6 one zero") << "1:0:3:4:5:6:7:8"
                                 << "1:0:3:4:5:6:7:8";
}

void TestPeerConfig::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const QString, expected);
    const auto parsed = peer::IpAddress::parse(address);
    QCOMPARE(parsed ? parsed->toString() : QString(), expected);
}

void TestPeerConfig::networks_data()
{
    QTest::addColumn<QString>("cidr");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("mask");
    QTest::newRow("plain") << "10.0.0.0/8"
                           << "10.0.0.0/8"
                           << "255.0.0.0";
    QTest::newRow("host bits") << "10.1.2.3/20"
                               << "10.1.0.0/20"
                               << "255.255.240.0";
    QTest::newRow("a host") << "10.1.2.3"
                            << "10.1.2.3/32"
                            << "255.255.255.255";
    QTest::newRow("all") << "0.0.0.0/0"
                         << "0.0.0.0/0"
                         << "0.0.0.0";
    QTest::newRow("v6") << "2001:db8::1/33"
                        << "2001:db8::/33"
                        << "ffff:ffff:8000::";
    for (const char *bad : {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8/8", "::/129", "/8"})
        QTest::newRow(bad) << bad << ""
                           << "";
}

void TestPeerConfig::networks()
{
    QFETCH(const QString, cidr);
    QFETCH(const QString, expected);
    QFETCH(const QString, mask);
    const auto parsed = peer::IpNetwork::parse(cidr);
    QCOMPARE(parsed ? parsed->toString() : QString(), expected);
    QCOMPARE(parsed ? parsed->mask().toString() : QString(), mask);
}

void TestPeerConfig::lifetimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("ikeRekey");
    QTest::addColumn<qint64>("espRekey");
    QTest::newRow("a day") << qint64(86400) << qint64(84600) << qint64(85500);
    QTest::newRow("one hour") << qint64(3600) << qint64(1800) << qint64(3240);
    QTest::newRow("below one hour") << qint64(3599) << qint64(3240) << qint64(3240);
    QTest::newRow("9000") << qint64(9000) << qint64(7200) << qint64(8100);
    QTest::newRow("tiny") << qint64(1) << qint64(1) << qint64(1);
    QTest::newRow("zero is the default") << qint64(0) << qint64(84600) << qint64(85500);
    QTest::newRow("negative") << qint64(-5) << qint64(84600) << qint64(85500);
}

void TestPeerConfig::lifetimes()
{
    QFETCH(const qint64, seconds);
    QFETCH(const qint64, ikeRekey);
    QFETCH(const qint64, espRekey);
    const peer::Lifetime ike = peer::ikeLifetime(seconds);
    QCOMPARE(ike.rekey, ikeRekey);
    QCOMPARE(ike.rekey + ike.over, ike.seconds);
    QCOMPARE(peer::espLifetime(seconds).rekey, espRekey);
}

TUNNELGLASS_TEST(peer_config, TestPeerConfig, QCoreApplication)
#include "tst_PeerConfig.moc"
