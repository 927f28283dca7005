// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/ConnectionDecoder.h"
#include "decode/Document.h"
#include "sample/SampleData.h"
#include "support/TestProgram.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tunnelglass;

/// Whether the sample account holds something of everything, and nothing of anybody's.
class TestSampleData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEnough();
    void idsAndNamesAreUnique();
    void hasEachNegotiationState();
    void hasDualTunnels();
    void hasBgpUpAndDown();
    void hasEachHealthCheck();
    void hasTheRest();
    void usesDocumentationAddressesOnly();
    void unknownRegionsAreEmpty();

private:
    bool any(const std::function<bool(const vpn::Connection &)> &is) const
    {
        return std::any_of(m_connections.begin(), m_connections.end(), is);
    }

    sample::SampleData m_data;
    QList<vpn::Connection> m_connections;
};

void TestSampleData::initTestCase()
{
    for (const QJsonObject &object : m_data.connections(QStringLiteral("cn-hangzhou"))) {
        const auto document = decode::Document::parse(QJsonDocument(object).toJson());
        QVERIFY(document);
        const QList<decode::Node> nodes = decode::connectionNodes((*document)->root());
        QCOMPARE(nodes.size(), 1);
        m_connections.append(decode::decodeConnection(nodes.first()));
    }
}

void TestSampleData::hasEnough()
{
    QVERIFY(m_connections.size() >= 14);
    QCOMPARE(m_data.connections(QStringLiteral("cn-shanghai")).size(), 120);
    QVERIFY(m_data.connections(QStringLiteral("eu-central-1")).isEmpty());
    QVERIFY(m_data.hasRegion(QStringLiteral("eu-central-1")));
}

void TestSampleData::idsAndNamesAreUnique()
{
    for (const char *region : {"cn-hangzhou", "cn-shanghai"}) {
        const QList<QJsonObject> &connections = m_data.connections(QLatin1StringView(region));
        QSet<QString> ids;
        QSet<QString> names;
        for (const QJsonObject &connection : connections) {
            ids.insert(connection.value(u"VpnConnectionId").toString());
            names.insert(connection.value(u"Name").toString());
        }
        QCOMPARE(ids.size(), connections.size());
        QCOMPARE(names.size(), connections.size());
    }
}

void TestSampleData::hasEachNegotiationState()
{
    using State = vpn::NegotiationState;
    for (const State state : {State::NotReported, State::IkeNotEstablished, State::IkeEstablished,
                              State::IpsecNotEstablished, State::IpsecEstablished, State::Unknown}) {
        QVERIFY2(any([state](const vpn::Connection &connection) {
                     return !connection.dualTunnel && connection.tunnels.first().negotiation() == state;
                 }),
                 qPrintable(QString::number(int(state))));
    }
}

void TestSampleData::hasDualTunnels()
{
    const auto established = [](const vpn::Connection &connection) {
        return std::count_if(connection.tunnels.begin(), connection.tunnels.end(),
                             [](const vpn::Tunnel &tunnel) {
                                 return tunnel.negotiation() == vpn::NegotiationState::IpsecEstablished;
                             });
    };
    QVERIFY(any([&](const vpn::Connection &c) { return c.dualTunnel && established(c) == 2; }));
    QVERIFY(any([&](const vpn::Connection &c) { return c.dualTunnel && established(c) == 1; }));
    QVERIFY(any(
        [&](const vpn::Connection &c) { return c.attachType == u"CEN" && c.tunnels.first().index == 1; }));
}

void TestSampleData::hasBgpUpAndDown()
{
    QVERIFY(any([](const vpn::Connection &c) { return c.bgp.status == u"success"; }));
    QVERIFY(any([](const vpn::Connection &c) { return c.bgp.status == u"failed"; }));
}

void TestSampleData::hasEachHealthCheck()
{
    const auto has = [this](bool enabled, const QString &status) {
        return any([&](const vpn::Connection &c) {
            return c.healthCheck.enabled == enabled && c.healthCheck.status == status;
        });
    };
    QVERIFY(has(true, QStringLiteral("success")));
    QVERIFY(has(true, QStringLiteral("failed")));
    // As the service really does: a status although the check is off.
    QVERIFY(has(false, QStringLiteral("success")));
}

void TestSampleData::hasTheRest()
{
    QVERIFY(any([](const vpn::Connection &c) {
        const vpn::Tunnel &tunnel = c.tunnels.first();
        return tunnel.ike.encryption == u"sm4" && tunnel.ike.authentication == u"sm3" &&
               !tunnel.remoteCaCertificate.isEmpty();
    }));
    QVERIFY(any([](const vpn::Connection &c) {
        return c.localSubnets.size() > 1 && c.remoteSubnets.size() > 1 &&
               c.tunnels.first().ike.version == u"ikev1";
    }));
    const QList<QJsonObject> &raw = m_data.connections(QStringLiteral("cn-hangzhou"));
    QVERIFY(
        std::any_of(raw.begin(), raw.end(), [](const QJsonObject &c) { return c.contains(u"PostQuantum"); }));
}

void TestSampleData::usesDocumentationAddressesOnly()
{
    // RFC 5737, RFC 1918, RFC 3927, and "everything".
    static const QList<QPair<QHostAddress, int>> allowed{
        QHostAddress::parseSubnet(QStringLiteral("192.0.2.0/24")),
        QHostAddress::parseSubnet(QStringLiteral("198.51.100.0/24")),
        QHostAddress::parseSubnet(QStringLiteral("203.0.113.0/24")),
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("0.0.0.0/32")),
    };
    static const QRegularExpression address(QStringLiteral(R"(\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b)"));
    int seen = 0;
    for (const char *region : {"cn-hangzhou", "cn-shanghai"}) {
        for (const QJsonObject &connection : m_data.connections(QLatin1StringView(region))) {
            auto found = address.globalMatch(QString::fromUtf8(QJsonDocument(connection).toJson()));
            while (found.hasNext()) {
                const QString text = found.next().captured();
                const QHostAddress host(text);
                ++seen;
                QVERIFY2(std::any_of(allowed.begin(), allowed.end(),
                                     [&host](const auto &subnet) { return host.isInSubnet(subnet); }),
                         qPrintable(text));
            }
        }
    }
    QVERIFY(seen > 100);
}

void TestSampleData::unknownRegionsAreEmpty()
{
    QVERIFY(!m_data.hasRegion(QStringLiteral("xx-mars-1")));
    QVERIFY(!m_data.hasRegion(QString()));
    QVERIFY(m_data.connections(QStringLiteral("../regions")).isEmpty());
}

TUNNELGLASS_TEST(data, TestSampleData, QCoreApplication)
#include "tst_SampleData.moc"
