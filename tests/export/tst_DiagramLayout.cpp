// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/DiagramLayout.h"
#include "export/TextExtent.h"
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::exporting;

namespace {

vpn::Connection singleTunnel()
{
    vpn::Connection connection;
    connection.id = QStringLiteral("vco-1");
    connection.vpnGatewayId = QStringLiteral("vpn-bp1yfrjxn4d5t63t0001");
    connection.localSubnets = {QStringLiteral("172.16.0.0/12")};
    connection.remoteSubnets = {QStringLiteral("192.168.0.0/24"), QStringLiteral("192.168.1.0/24"),
                                QStringLiteral("192.168.2.0/24")};
    vpn::Tunnel tunnel;
    tunnel.customerGatewayId = QStringLiteral("cgw-1");
    tunnel.status = QStringLiteral("ike_sa_not_established");
    tunnel.ike.remoteId = QStringLiteral("203.0.113.1");
    connection.tunnels = {tunnel};
    return connection;
}

vpn::Connection twoTunnels()
{
    vpn::Connection connection = singleTunnel();
    connection.dualTunnel = true;
    connection.tunnels[0].state = QStringLiteral("active");
    connection.tunnels[0].status = QStringLiteral("ipsec_sa_established");
    connection.tunnels[0].internetIp = QStringLiteral("198.51.100.1");
    connection.tunnels.append(connection.tunnels.constFirst());
    connection.tunnels[1].status = QStringLiteral("ike_sa_not_established");
    connection.tunnels[1].internetIp = QStringLiteral("198.51.100.2");
    connection.tunnels[0].role = QStringLiteral("master");
    connection.tunnels[1].role = QStringLiteral("slave");
    return connection;
}

vpn::Connection twoTunnelsToTwoGateways()
{
    vpn::Connection connection = twoTunnels();
    connection.tunnels[1].customerGatewayId = QStringLiteral("cgw-2");
    connection.tunnels[0].bgp.enabled = true;
    connection.tunnels[0].bgp.status = QStringLiteral("success");
    connection.healthCheck.enabled = true;
    connection.healthCheck.status = QStringLiteral("failed");
    return connection;
}

DiagramLayout layoutOf(const vpn::Connection &connection, qreal width)
{
    return layoutDiagram(connection, vpn::verdict(connection), width);
}

QList<QRectF> partRects(const DiagramLayout &layout)
{
    QList<QRectF> rects = layout.laneTitleRects;
    for (const DiagramBox &box : layout.boxes)
        rects.append(box.rect);
    for (const DiagramSegment &segment : layout.segments)
        rects.append(segment.rect);
    return rects;
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    constexpr qreal rounding = 1e-6;
    return outer.adjusted(-rounding, -rounding, rounding, rounding).contains(inner);
}

bool overlap(const QRectF &one, const QRectF &other)
{
    const QRectF both = one.intersected(other);
    return both.width() > 1e-6 && both.height() > 1e-6;
}

void checkGeometry(const DiagramLayout &layout)
{
    const QList<QRectF> rects = partRects(layout);
    for (qsizetype one = 0; one < rects.size(); ++one) {
        QVERIFY(rects.at(one).isValid());
        QVERIFY(holds(layout.bounds, rects.at(one)));
        for (qsizetype other = one + 1; other < rects.size(); ++other)
            QVERIFY(!overlap(rects.at(one), rects.at(other)));
    }
    for (const DiagramSegment &segment : layout.segments) {
        for (const QRectF &part : {segment.labelRect, segment.wordRect, segment.markRect}) {
            QVERIFY(part.isValid());
            QVERIFY(holds(segment.rect, part));
        }
        QVERIFY(!overlap(segment.labelRect, segment.wordRect));
        QVERIFY(!overlap(segment.labelRect, segment.markRect));
        QVERIFY(!overlap(segment.wordRect, segment.markRect));
        QVERIFY(segment.from.x() < segment.markRect.left() && segment.markRect.right() < segment.to.x());
        QVERIFY(textExtent(segment.word) <= segment.wordRect.width());
        QVERIFY(textExtent(segment.label) <= segment.labelRect.width());
    }
    for (const DiagramBox &box : layout.boxes)
        QVERIFY(box.rect.height() >= DiagramLayout::boxLineStep * qreal(box.lines.size() + 1));
}

QList<vpn::Connection> sampleConnections()
{
    QList<vpn::Connection> connections;
    const QDir folder(QStringLiteral(TUNNELGLASS_TEST_DATA "/samples"));
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        const auto response = snapshot::openSavedResponse(folder.filePath(name));
        for (std::size_t row = 0; response && row < response->connections.size(); ++row)
            connections.append(*response->connection(row)->connection);
    }
    return connections;
}

} // namespace

class TestDiagramLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void lanesReachFromGatewayToGateway();
    void widthIsUsedAndNeverTooSmall();
    void oneLaneForOneTunnel();
    void oneLanePerTunnel();
    void twoCustomerGateways();
    void longListsAreFolded();
    void optionalSegments();
    void theTransitRouterIsNamed();
    void missingFactsSayNotSet();
    void descriptionSaysEverything();
    void sameInputSameLayout();
};

void TestDiagramLayout::nothingOverlaps_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {20, 45, 50, 58, 63, 70, 75, 84, 95, 107, 120, 200})
        QTest::addRow("%d lines wide", width) << width;
}

void TestDiagramLayout::nothingOverlaps()
{
    QFETCH(int, width);
    QList<vpn::Connection> connections = sampleConnections();
    QVERIFY(connections.size() >= 10);
    connections += {singleTunnel(), twoTunnels(), twoTunnelsToTwoGateways(), vpn::Connection()};
    for (const vpn::Connection &connection : connections) {
        checkGeometry(layoutOf(connection, width));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(connection.id));
    }
}

void TestDiagramLayout::lanesReachFromGatewayToGateway()
{
    for (const int width : {45, 80, 120}) {
        const DiagramLayout layout = layoutOf(twoTunnels(), width);
        QCOMPARE(layout.boxes.size(), 4);
        QCOMPARE(layout.segments.size(), 4);
        const QRectF gateway = layout.boxes.at(1).rect;
        const QRectF customer = layout.boxes.at(2).rect;
        for (const qsizetype lane : {0, 2}) {
            const DiagramSegment &first = layout.segments.at(lane);
            const DiagramSegment &second = layout.segments.at(lane + 1);
            QCOMPARE(first.from.x(), gateway.right());
            QCOMPARE(first.to, second.from);
            QCOMPARE(second.to.x(), customer.left());
            QVERIFY(first.from.y() > gateway.top() && first.from.y() < gateway.bottom());
            QVERIFY(second.to.y() > customer.top() && second.to.y() < customer.bottom());
        }
    }
}

void TestDiagramLayout::widthIsUsedAndNeverTooSmall()
{
    for (const int width : {50, 80, 120})
        QCOMPARE(layoutOf(singleTunnel(), width).bounds.width(), qreal(width));
    const qreal least = layoutOf(singleTunnel(), 0).bounds.width();
    QVERIFY(least > 30 && least <= 45);
    QCOMPARE(layoutOf(singleTunnel(), least / 2).bounds.width(), least);
}

void TestDiagramLayout::oneLaneForOneTunnel()
{
    const DiagramLayout layout = layoutOf(singleTunnel(), 80);
    QVERIFY(layout.laneTitles.isEmpty());
    QCOMPARE(layout.segments.size(), 2);
    QCOMPARE(layout.segments.at(0).label, QStringLiteral("Phase 1"));
    QCOMPARE(layout.segments.at(0).word, QStringLiteral("not established"));
    QCOMPARE(layout.segments.at(0).state, vpn::LegState::NotEstablished);
    QCOMPARE(layout.segments.at(0).target, (DiagramTarget{vpn::Section::Phase1, -1}));
    QCOMPARE(layout.segments.at(1).target, (DiagramTarget{vpn::Section::Phase2, -1}));
}

void TestDiagramLayout::oneLanePerTunnel()
{
    const DiagramLayout layout = layoutOf(twoTunnels(), 80);
    QCOMPARE(layout.laneTitles.size(), 2);
    QVERIFY(layout.laneTitles.at(0) != layout.laneTitles.at(1));
    QCOMPARE(layout.segments.at(1).state, vpn::LegState::Established);
    QCOMPARE(layout.segments.at(2).state, vpn::LegState::NotEstablished);
    QCOMPARE(layout.segments.at(0).target, (DiagramTarget{vpn::Section::Phase1, 0}));
    QCOMPARE(layout.segments.at(3).target, (DiagramTarget{vpn::Section::Phase2, 1}));
    QVERIFY(layout.segments.at(2).from.y() > layout.segments.at(0).from.y());
}

void TestDiagramLayout::twoCustomerGateways()
{
    for (const int width : {45, 110}) {
        const DiagramLayout layout = layoutOf(twoTunnelsToTwoGateways(), width);
        QCOMPARE(layout.boxes.size(), 5);
        QVERIFY(layout.boxes.at(2).lines.contains(QStringLiteral("cgw-1")));
        QVERIFY(layout.boxes.at(3).lines.contains(QStringLiteral("cgw-2")));
        QCOMPARE(layout.boxes.at(3).target, (DiagramTarget{vpn::Section::Tunnel, 1}));
        QVERIFY(layout.boxes.at(3).rect.top() > layout.boxes.at(2).rect.bottom());
        // Each tunnel ends at its own gateway.
        const DiagramSegment &lastOfFirst = layout.segments.at(2);
        QCOMPARE(lastOfFirst.label, QStringLiteral("BGP"));
        QVERIFY(lastOfFirst.to.y() < layout.boxes.at(2).rect.bottom());
    }
}

void TestDiagramLayout::longListsAreFolded()
{
    const DiagramLayout layout = layoutOf(singleTunnel(), 80);
    QCOMPARE(layout.boxes.constFirst().lines, QStringList{QStringLiteral("172.16.0.0/12")});
    QCOMPARE(layout.boxes.constLast().lines.size(), 1);
    QVERIFY(layout.boxes.constLast().lines.constFirst().startsWith(QStringLiteral("3 network")));
    QCOMPARE(layout.boxes.constLast().full, singleTunnel().remoteSubnets);
}

void TestDiagramLayout::optionalSegments()
{
    vpn::Connection connection = singleTunnel();
    connection.healthCheck.enabled = true;
    connection.healthCheck.status = QStringLiteral("failed");
    connection.tunnels[0].bgp.enabled = true;
    connection.tunnels[0].bgp.status = QStringLiteral("success");
    DiagramLayout layout = layoutOf(connection, 80);
    QCOMPARE(layout.segments.size(), 4);
    QCOMPARE(layout.segments.at(2).label, QStringLiteral("BGP"));
    QVERIFY(layout.segments.at(2).minor);
    QCOMPARE(layout.segments.at(3).word, QStringLiteral("failing"));
    QCOMPARE(layout.segments.at(3).target, (DiagramTarget{vpn::Section::HealthCheck, -1}));

    connection.healthCheck.enabled = false;
    layout = layoutOf(connection, 80);
    QCOMPARE(layout.segments.constLast().state, vpn::LegState::Off);
    QCOMPARE(layout.segments.constLast().word, QStringLiteral("off"));
}

void TestDiagramLayout::theTransitRouterIsNamed()
{
    vpn::Connection connection = singleTunnel();
    connection.attachType = QStringLiteral("cen");
    connection.transitRouterId = QStringLiteral("tr-1");
    const DiagramLayout layout = layoutOf(connection, 80);
    QCOMPARE(layout.boxes.at(1).title, QStringLiteral("Transit router"));
    QVERIFY(layout.boxes.at(1).lines.contains(QStringLiteral("tr-1")));
}

void TestDiagramLayout::missingFactsSayNotSet()
{
    const DiagramLayout layout = layoutOf(vpn::Connection(), 80);
    QCOMPARE(layout.boxes.size(), 4);
    for (const DiagramBox &box : layout.boxes)
        QCOMPARE(box.lines, QStringList{QStringLiteral("not set")});
}

void TestDiagramLayout::descriptionSaysEverything()
{
    const vpn::Connection connection = twoTunnelsToTwoGateways();
    const DiagramLayout layout = layoutOf(connection, 80);
    QStringList expected{connection.vpnGatewayId,           QStringLiteral("cgw-1"),
                         QStringLiteral("cgw-2"),           QStringLiteral("172.16.0.0/12"),
                         QStringLiteral("192.168.2.0/24"),  QStringLiteral("Phase 1 not established"),
                         QStringLiteral("BGP established"), QStringLiteral("Health check failing")};
    expected += layout.laneTitles;
    for (const QString &words : expected)
        QVERIFY2(layout.description.contains(words), qPrintable(words));
}

void TestDiagramLayout::sameInputSameLayout()
{
    QCOMPARE(layoutOf(twoTunnels(), 80), layoutOf(twoTunnels(), 80));
    QVERIFY(layoutOf(twoTunnels(), 80) != layoutOf(twoTunnels(), 81));
    QVERIFY(layoutOf(twoTunnels(), 80) != layoutOf(singleTunnel(), 80));
}

TUNNELGLASS_TEST(diagram_layout, TestDiagramLayout, QCoreApplication)
#include "tst_DiagramLayout.moc"
