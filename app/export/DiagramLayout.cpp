// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/DiagramLayout.h"

#include "export/DiagramColumns.h"
#include "export/TextExtent.h"

#include <algorithm>

namespace tunnelglass::exporting {

namespace {

constexpr qreal titleHeight = 1.3;
constexpr qreal textBand = 1.2;  ///< height of a segment's label and of its word
constexpr qreal lineBand = 1.15; ///< height of its line, and size of the mark on it
constexpr qreal laneHeight = 2 * textBand + lineBand;
constexpr qreal probeHeight = 1.3;
constexpr qreal rowGap = 0.7;

qreal boxTextHeight(const DiagramBox &box)
{
    return DiagramLayout::boxLineStep * qreal(box.lines.size() + 1) + 2 * DiagramLayout::boxPadding - 0.2;
}

/// Gives everything its place: first the widths, then the rows, then the parts.
class DiagramArranger
{
public:
    DiagramArranger(DiagramContent content, qreal aspectWidth)
        : m_content(std::move(content))
        , m_columns(m_content, aspectWidth)
    {
        chooseRows();
    }

    DiagramLayout arranged();

private:
    void chooseRows();
    qreal laneTop(qsizetype lane) const;
    qreal titledHeight() const { return laneHeight + (m_titled ? titleHeight : 0); }
    void placeGateways();
    void placeNetworksBeside(DiagramLayout &layout);
    void placeNetworksBelow(DiagramLayout &layout);
    void linkPastBoxes(DiagramLayout &layout) const;
    void placeLane(DiagramLayout &layout, qsizetype lane) const;
    void placeProbe(DiagramLayout &layout) const;

    DiagramContent m_content;
    DiagramColumns m_columns;
    bool m_titled = false; ///< lanes have titles
    qreal m_lanesTop = 0;
    qreal m_coreHeight = 0; ///< of gateways and lanes
    qreal m_height = 0;
};

void DiagramArranger::chooseRows()
{
    m_titled = m_content.lanes.size() > 1;
    const auto laneCount = qreal(m_content.lanes.size());
    const qreal lanesHeight = laneCount * titledHeight() + std::max(0.0, laneCount - 1) * rowGap;
    const bool probeInCore = m_columns.beside && !m_content.healthCheck.isEmpty();
    const qreal coreText = lanesHeight + (probeInCore ? rowGap + probeHeight : 0);
    qreal gatewayHeight = boxTextHeight(m_content.vpnGateway);
    if (m_content.customerGateways.size() == 1)
        gatewayHeight = std::max(gatewayHeight, boxTextHeight(m_content.customerGateways.constFirst()));
    m_coreHeight = std::max(coreText, gatewayHeight);
    const qreal networksHeight =
        std::max(boxTextHeight(m_content.vpcNetworks), boxTextHeight(m_content.premisesNetworks));
    if (m_columns.beside) {
        m_coreHeight = std::max(m_coreHeight, networksHeight);
        m_height = m_coreHeight;
    } else {
        m_height = m_coreHeight + rowGap + networksHeight;
    }
    m_lanesTop = (m_coreHeight - coreText) / 2;
}

qreal DiagramArranger::laneTop(qsizetype lane) const
{
    return m_lanesTop + qreal(lane) * (titledHeight() + rowGap);
}

DiagramLayout DiagramArranger::arranged()
{
    DiagramLayout layout;
    layout.bounds = QRectF(0, 0, m_columns.width, m_height);
    layout.description = m_content.description;
    placeGateways();
    if (m_columns.beside)
        placeNetworksBeside(layout);
    else
        placeNetworksBelow(layout);
    layout.boxes.append(m_content.vpcNetworks);
    layout.boxes.append(m_content.vpnGateway);
    layout.boxes.append(m_content.customerGateways);
    layout.boxes.append(m_content.premisesNetworks);
    for (qsizetype lane = 0; lane < m_content.lanes.size(); ++lane)
        placeLane(layout, lane);
    if (!m_content.healthCheck.isEmpty())
        placeProbe(layout);
    return layout;
}

void DiagramArranger::placeGateways()
{
    m_content.vpnGateway.rect =
        QRectF(m_columns.laneLeft - m_columns.vpnGateway, 0, m_columns.vpnGateway, m_coreHeight);
    QList<DiagramBox> &customers = m_content.customerGateways;
    if (customers.size() == 1) {
        customers.first().rect = QRectF(m_columns.laneRight, 0, m_columns.customerGateway, m_coreHeight);
        return;
    }
    for (qsizetype lane = 0; lane < customers.size(); ++lane)
        customers[lane].rect =
            QRectF(m_columns.laneRight, laneTop(lane), m_columns.customerGateway, titledHeight());
}

void DiagramArranger::placeNetworksBeside(DiagramLayout &layout)
{
    const qreal middle = m_coreHeight / 2;
    const qreal vpcHeight = boxTextHeight(m_content.vpcNetworks);
    m_content.vpcNetworks.rect =
        QRectF(m_columns.left, middle - vpcHeight / 2, m_columns.vpcNetworks, vpcHeight);
    layout.links.append(QLineF(m_columns.left + m_columns.vpcNetworks, middle,
                               m_columns.laneLeft - m_columns.vpnGateway, middle));

    // Two gateways: the box is high enough that a level line reaches it from each.
    const QRectF &first = m_content.customerGateways.constFirst().rect;
    const QRectF &last = m_content.customerGateways.constLast().rect;
    const qreal x = m_columns.laneRight + m_columns.customerGateway + DiagramColumns::linkLength;
    const qreal height = boxTextHeight(m_content.premisesNetworks);
    if (m_content.customerGateways.size() == 1)
        m_content.premisesNetworks.rect = QRectF(x, middle - height / 2, m_columns.premisesNetworks, height);
    else
        m_content.premisesNetworks.rect =
            QRectF(QPointF(x, first.top()), QPointF(x + m_columns.premisesNetworks, last.bottom()));
    for (const DiagramBox &box : m_content.customerGateways)
        layout.links.append(QLineF(box.rect.right(), box.rect.center().y(), x, box.rect.center().y()));
}

void DiagramArranger::placeNetworksBelow(DiagramLayout &layout)
{
    const qreal top = m_coreHeight + rowGap;
    const QRectF gateway = m_content.vpnGateway.rect;
    m_content.vpcNetworks.rect = QRectF(gateway.left(), top, m_columns.vpcNetworks, m_height - top);
    layout.links.append(QLineF(gateway.center().x(), gateway.bottom(), gateway.center().x(), top));

    const QRectF last = m_content.customerGateways.constLast().rect;
    m_content.premisesNetworks.rect = QRectF(last.left(), top, m_columns.premisesNetworks, m_height - top);
    layout.links.append(QLineF(last.center().x(), last.bottom(), last.center().x(), top));
    linkPastBoxes(layout);
}

void DiagramArranger::linkPastBoxes(DiagramLayout &layout) const
{
    const QRectF networks = m_content.premisesNetworks.rect;
    for (qsizetype box = 0; box + 1 < m_content.customerGateways.size(); ++box) {
        const QPointF out(m_content.customerGateways.at(box).rect.right(),
                          m_content.customerGateways.at(box).rect.center().y());
        const QPointF turn(out.x() + DiagramColumns::elbow, out.y());
        const QPointF down(turn.x(), networks.center().y());
        layout.links.append(QLineF(out, turn));
        layout.links.append(QLineF(turn, down));
        layout.links.append(QLineF(down, QPointF(networks.right(), down.y())));
    }
}

void DiagramArranger::placeLane(DiagramLayout &layout, qsizetype lane) const
{
    const DiagramLane &content = m_content.lanes.at(lane);
    qreal top = laneTop(lane);
    if (m_titled) {
        layout.laneTitles.append(content.title);
        layout.laneTitleRects.append(
            QRectF(m_columns.laneLeft + DiagramColumns::laneInset, top,
                   m_columns.laneRight - m_columns.laneLeft - 2 * DiagramColumns::laneInset, titleHeight));
        top += titleHeight;
    }
    const qreal line = top + textBand + lineBand / 2;
    qreal left = m_columns.laneLeft;
    for (qsizetype place = 0; place < content.segments.size(); ++place) {
        // A lane that lacks the others' last segment lets its own reach the gateway.
        const bool last = place + 1 == content.segments.size();
        const qreal width = last ? m_columns.laneRight - left : m_columns.segments[std::size_t(place)].width;
        DiagramSegment segment = content.segments.at(place);
        segment.rect = QRectF(left, top, width, laneHeight);
        segment.labelRect = QRectF(left, top, width, textBand);
        segment.wordRect = QRectF(left, top + textBand + lineBand, width, textBand);
        segment.markRect = QRectF(left + (width - lineBand) / 2, line - lineBand / 2, lineBand, lineBand);
        segment.from = QPointF(left, line);
        segment.to = QPointF(left + width, line);
        layout.segments.append(segment);
        left += width;
    }
}

void DiagramArranger::placeProbe(DiagramLayout &layout) const
{
    DiagramSegment probe = m_content.healthCheck.constFirst();
    // Below the lanes; with the networks below as well it runs from network to network, as the probe does.
    const qreal top = m_columns.beside ? laneTop(m_content.lanes.size())
                                       : (m_coreHeight + rowGap + m_height - probeHeight) / 2;
    const qreal left = m_columns.laneLeft + DiagramColumns::laneInset;
    const qreal right = m_columns.laneRight - DiagramColumns::laneInset;
    const qreal labelWidth = textExtent(probe.label) * 1.06 + 0.4;
    const qreal wordWidth = textExtent(probe.word) * 1.06 + 0.4;
    probe.rect = QRectF(left, top, right - left, probeHeight);
    probe.labelRect = QRectF(left, top, labelWidth, probeHeight);
    probe.wordRect = QRectF(right - wordWidth, top, wordWidth, probeHeight);
    probe.from = QPointF(left + labelWidth, top + probeHeight / 2);
    probe.to = QPointF(right - wordWidth, top + probeHeight / 2);
    const QPointF middle = (probe.from + probe.to) / 2;
    probe.markRect = QRectF(middle.x() - lineBand / 2, middle.y() - lineBand / 2, lineBand, lineBand);
    layout.segments.append(probe);
}

} // namespace

DiagramLayout layoutDiagram(const vpn::Connection &connection, const vpn::Verdict &verdict, qreal aspectWidth)
{
    return DiagramArranger(diagramContent(connection, verdict), aspectWidth).arranged();
}

} // namespace tunnelglass::exporting
