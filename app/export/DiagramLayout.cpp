// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/DiagramLayout.h"

#include "export/DiagramContent.h"
#include "export/TextExtent.h"

#include <algorithm>
#include <vector>

namespace tunnelglass::exporting {

namespace {

constexpr qreal titleHeight = 1.3;
constexpr qreal textBand = 1.2; ///< height of a segment's label and of its word
constexpr qreal lineBand = 1.0; ///< height of its line, and size of the mark on it
constexpr qreal laneHeight = 2 * textBand + lineBand;
constexpr qreal probeHeight = 1.3;
constexpr qreal rowGap = 0.7;
constexpr qreal laneInset = 0.7;  ///< of a lane's title and of the health check
constexpr qreal linkLength = 1.6; ///< between a gateway and networks beside it
constexpr qreal elbow = 0.7;      ///< how far a link steps aside to pass a box
constexpr qreal narrowestBox = 9;
constexpr qreal widestBox = 16;
constexpr qreal widestLane = 60; ///< beyond that the drawing is centred in the room there is

qreal boxTextWidth(const DiagramBox &box)
{
    // Titles are drawn bold.
    qreal width = textExtent(box.title) * 1.08;
    for (const QString &line : box.lines)
        width = std::max(width, textExtent(line));
    return std::clamp(width + 3 * DiagramLayout::boxPadding, narrowestBox, widestBox);
}

qreal boxTextHeight(const DiagramBox &box)
{
    return DiagramLayout::boxLineStep * qreal(box.lines.size() + 1) + 2 * DiagramLayout::boxPadding - 0.2;
}

qreal segmentTextWidth(const DiagramSegment &segment)
{
    return std::max(textExtent(segment.label), textExtent(segment.word)) * 1.06 + 1.0;
}

qreal probeTextWidth(const DiagramSegment &segment)
{
    return (textExtent(segment.label) + textExtent(segment.word)) * 1.06 + 6.0;
}

/// Gives everything its place: first the widths, then the rows, then the parts.
class DiagramArranger
{
public:
    DiagramArranger(DiagramContent content, qreal aspectWidth)
        : m_content(std::move(content))
    {
        chooseColumns(aspectWidth);
        chooseRows();
    }

    DiagramLayout arranged();

private:
    void chooseColumns(qreal aspectWidth);
    void chooseRows();
    qreal laneTop(qsizetype lane) const;
    qreal titledHeight() const { return laneHeight + (m_titled ? titleHeight : 0); }
    void placeGateways();
    void placeNetworksBeside(DiagramLayout &layout);
    void placeNetworksBelow(DiagramLayout &layout);
    void linkPastBoxes(DiagramLayout &layout) const;
    void placeLane(DiagramLayout &layout, qsizetype lane) const;
    void placeProbe(DiagramLayout &layout) const;
    std::vector<qreal> segmentWidths(const QList<DiagramSegment> &segments) const;

    DiagramContent m_content;
    bool m_beside = false; ///< networks stand beside their gateways, not below them
    bool m_titled = false; ///< lanes have titles
    qreal m_width = 0;
    qreal m_left = 0;  ///< where the drawing begins when there is more room than it wants
    qreal m_right = 0; ///< where it ends
    qreal m_gatewayWidth = 0;
    qreal m_customerWidth = 0;
    qreal m_vpcWidth = 0;
    qreal m_premisesWidth = 0;
    qreal m_laneLeft = 0;
    qreal m_laneRight = 0;
    qreal m_lanesTop = 0;
    qreal m_coreHeight = 0; ///< of gateways and lanes
    qreal m_height = 0;
};

void DiagramArranger::chooseColumns(qreal aspectWidth)
{
    m_gatewayWidth = boxTextWidth(m_content.vpnGateway);
    for (const DiagramBox &box : m_content.customerGateways)
        m_customerWidth = std::max(m_customerWidth, boxTextWidth(box));
    m_vpcWidth = boxTextWidth(m_content.vpcNetworks);
    m_premisesWidth = boxTextWidth(m_content.premisesNetworks);

    qreal laneWidth = 0;
    for (const DiagramLane &lane : m_content.lanes) {
        qreal width = 0;
        for (const DiagramSegment &segment : lane.segments)
            width += segmentTextWidth(segment);
        laneWidth = std::max({laneWidth, width, textExtent(lane.title) * 1.08 + 1});
    }
    for (const DiagramSegment &probe : m_content.healthCheck)
        laneWidth = std::max(laneWidth, probeTextWidth(probe));

    const qreal beside = m_vpcWidth + m_premisesWidth + m_gatewayWidth + m_customerWidth + 2 * linkLength;
    m_beside = beside + laneWidth * 1.15 <= aspectWidth;
    qreal columns = beside;
    if (!m_beside) {
        // One column an end; the same width on both sides looks calmer than what each would need.
        const qreal elbowWidth = m_content.customerGateways.size() > 1 ? elbow : 0;
        qreal column = std::max({m_gatewayWidth, m_customerWidth, m_vpcWidth, m_premisesWidth});
        column = std::max(narrowestBox, std::min(column, (aspectWidth - laneWidth - elbowWidth) / 2));
        m_gatewayWidth = m_customerWidth = m_vpcWidth = m_premisesWidth = column;
        columns = 2 * column + elbowWidth;
    }
    m_width = std::max(aspectWidth, columns + laneWidth);
    const qreal lane = std::min(m_width - columns, std::max(widestLane, laneWidth));
    m_left = (m_width - columns - lane) / 2;
    m_right = m_width - m_left;
    m_laneLeft = m_left + m_gatewayWidth + (m_beside ? m_vpcWidth + linkLength : 0);
    m_laneRight = m_laneLeft + lane;
}

void DiagramArranger::chooseRows()
{
    m_titled = m_content.lanes.size() > 1;
    const auto laneCount = qreal(m_content.lanes.size());
    const qreal lanesHeight = laneCount * titledHeight() + std::max(0.0, laneCount - 1) * rowGap;
    const bool probeInCore = m_beside && !m_content.healthCheck.isEmpty();
    const qreal coreText = lanesHeight + (probeInCore ? rowGap + probeHeight : 0);
    qreal gatewayHeight = boxTextHeight(m_content.vpnGateway);
    if (m_content.customerGateways.size() == 1)
        gatewayHeight = std::max(gatewayHeight, boxTextHeight(m_content.customerGateways.constFirst()));
    m_coreHeight = std::max(coreText, gatewayHeight);
    const qreal networksHeight =
        std::max(boxTextHeight(m_content.vpcNetworks), boxTextHeight(m_content.premisesNetworks));
    if (m_beside) {
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
    layout.bounds = QRectF(0, 0, m_width, m_height);
    layout.description = m_content.description;
    placeGateways();
    if (m_beside)
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
    m_content.vpnGateway.rect = QRectF(m_laneLeft - m_gatewayWidth, 0, m_gatewayWidth, m_coreHeight);
    QList<DiagramBox> &customers = m_content.customerGateways;
    if (customers.size() == 1) {
        customers.first().rect = QRectF(m_laneRight, 0, m_customerWidth, m_coreHeight);
        return;
    }
    for (qsizetype lane = 0; lane < customers.size(); ++lane)
        customers[lane].rect = QRectF(m_laneRight, laneTop(lane), m_customerWidth, titledHeight());
}

void DiagramArranger::placeNetworksBeside(DiagramLayout &layout)
{
    const qreal middle = m_coreHeight / 2;
    const qreal vpcHeight = boxTextHeight(m_content.vpcNetworks);
    m_content.vpcNetworks.rect = QRectF(m_left, middle - vpcHeight / 2, m_vpcWidth, vpcHeight);
    layout.links.append(QLineF(m_left + m_vpcWidth, middle, m_laneLeft - m_gatewayWidth, middle));

    // Two gateways: the box is high enough that a level line reaches it from each.
    const QRectF &first = m_content.customerGateways.constFirst().rect;
    const QRectF &last = m_content.customerGateways.constLast().rect;
    const qreal x = m_laneRight + m_customerWidth + linkLength;
    const qreal height = boxTextHeight(m_content.premisesNetworks);
    if (m_content.customerGateways.size() == 1)
        m_content.premisesNetworks.rect = QRectF(x, middle - height / 2, m_premisesWidth, height);
    else
        m_content.premisesNetworks.rect =
            QRectF(QPointF(x, first.top()), QPointF(x + m_premisesWidth, last.bottom()));
    for (const DiagramBox &box : m_content.customerGateways)
        layout.links.append(QLineF(box.rect.right(), box.rect.center().y(), x, box.rect.center().y()));
}

void DiagramArranger::placeNetworksBelow(DiagramLayout &layout)
{
    const qreal top = m_coreHeight + rowGap;
    const QRectF gateway = m_content.vpnGateway.rect;
    m_content.vpcNetworks.rect = QRectF(gateway.left(), top, m_vpcWidth, m_height - top);
    layout.links.append(QLineF(gateway.center().x(), gateway.bottom(), gateway.center().x(), top));

    const QRectF last = m_content.customerGateways.constLast().rect;
    m_content.premisesNetworks.rect = QRectF(last.left(), top, m_premisesWidth, m_height - top);
    layout.links.append(QLineF(last.center().x(), last.bottom(), last.center().x(), top));
    linkPastBoxes(layout);
}

void DiagramArranger::linkPastBoxes(DiagramLayout &layout) const
{
    const QRectF networks = m_content.premisesNetworks.rect;
    for (qsizetype box = 0; box + 1 < m_content.customerGateways.size(); ++box) {
        const QPointF out(m_content.customerGateways.at(box).rect.right(),
                          m_content.customerGateways.at(box).rect.center().y());
        const QPointF turn(out.x() + elbow, out.y());
        const QPointF down(turn.x(), networks.center().y());
        layout.links.append(QLineF(out, turn));
        layout.links.append(QLineF(turn, down));
        layout.links.append(QLineF(down, QPointF(networks.right(), down.y())));
    }
}

std::vector<qreal> DiagramArranger::segmentWidths(const QList<DiagramSegment> &segments) const
{
    std::vector<qreal> widths;
    qreal text = 0;
    qreal shares = 0;
    for (const DiagramSegment &segment : segments) {
        widths.push_back(segmentTextWidth(segment));
        text += widths.back();
        shares += segment.minor ? 0.4 : 1.0;
    }
    const qreal spare = m_laneRight - m_laneLeft - text;
    for (std::size_t place = 0; place < widths.size(); ++place)
        widths[place] += spare * (segments.at(qsizetype(place)).minor ? 0.4 : 1.0) / shares;
    return widths;
}

void DiagramArranger::placeLane(DiagramLayout &layout, qsizetype lane) const
{
    const DiagramLane &content = m_content.lanes.at(lane);
    qreal top = laneTop(lane);
    if (m_titled) {
        layout.laneTitles.append(content.title);
        layout.laneTitleRects.append(
            QRectF(m_laneLeft + laneInset, top, m_laneRight - m_laneLeft - 2 * laneInset, titleHeight));
        top += titleHeight;
    }
    const std::vector<qreal> widths = segmentWidths(content.segments);
    const qreal line = top + textBand + lineBand / 2;
    qreal left = m_laneLeft;
    for (qsizetype place = 0; place < content.segments.size(); ++place) {
        const qreal width = widths[std::size_t(place)];
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
    const qreal top =
        m_beside ? laneTop(m_content.lanes.size()) : (m_coreHeight + rowGap + m_height - probeHeight) / 2;
    const qreal left = m_laneLeft + laneInset;
    const qreal right = m_laneRight - laneInset;
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
