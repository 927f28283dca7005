// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/DiagramColumns.h"

#include "export/TextExtent.h"

#include <algorithm>

namespace tunnelglass::exporting {

namespace {

constexpr qreal boldness = 1.08;      ///< how much wider bold text is
constexpr qreal minorShare = 0.4;     ///< what a minor segment gets of spare width, beside 1 for a major one
constexpr qreal roomToBreathe = 1.15; ///< lanes narrower than that are better served by networks below
constexpr qreal narrowestBox = 9;
constexpr qreal widestBox = 16;
constexpr qreal widestLane = 60; ///< beyond that the drawing is centred in the room there is

qreal boxTextWidth(const DiagramBox &box)
{
    qreal width = textExtent(box.title) * boldness;
    for (const QString &line : box.lines)
        width = std::max(width, textExtent(line));
    return std::clamp(width + 3 * DiagramLayout::boxPadding, narrowestBox, widestBox);
}

qreal segmentTextWidth(const DiagramSegment &segment)
{
    return std::max(textExtent(segment.label), textExtent(segment.word)) * 1.06 + 1.0;
}

qreal probeTextWidth(const DiagramSegment &segment)
{
    return (textExtent(segment.label) + textExtent(segment.word)) * 1.06 + 6.0;
}

} // namespace

DiagramColumns::DiagramColumns(const DiagramContent &content, qreal aspectWidth)
{
    measureBoxes(content);
    const qreal segmentsWidth = measureSegments(content);
    qreal laneWidth = segmentsWidth;
    for (const DiagramLane &lane : content.lanes)
        laneWidth = std::max(laneWidth, textExtent(lane.title) * boldness + 2 * laneInset);
    for (const DiagramSegment &probe : content.healthCheck)
        laneWidth = std::max(laneWidth, probeTextWidth(probe));

    qreal sides = vpcNetworks + vpnGateway + customerGateway + premisesNetworks + 2 * linkLength;
    beside = sides + laneWidth * roomToBreathe <= aspectWidth;
    if (!beside) {
        // One column an end; the same width on both sides looks calmer than what each would need.
        const qreal elbowWidth = content.customerGateways.size() > 1 ? elbow : 0;
        const qreal wanted = std::max({vpnGateway, customerGateway, vpcNetworks, premisesNetworks});
        const qreal side =
            std::max(narrowestBox, std::min(wanted, (aspectWidth - laneWidth - elbowWidth) / 2));
        vpnGateway = customerGateway = vpcNetworks = premisesNetworks = side;
        sides = 2 * side + elbowWidth;
    }
    width = std::max(aspectWidth, sides + laneWidth);
    const qreal lane = std::min(width - sides, std::max(widestLane, laneWidth));
    left = (width - sides - lane) / 2;
    laneLeft = left + vpnGateway + (beside ? vpcNetworks + linkLength : 0);
    laneRight = laneLeft + lane;
    stretchSegments(lane - segmentsWidth);
}

void DiagramColumns::measureBoxes(const DiagramContent &content)
{
    vpcNetworks = boxTextWidth(content.vpcNetworks);
    vpnGateway = boxTextWidth(content.vpnGateway);
    for (const DiagramBox &box : content.customerGateways)
        customerGateway = std::max(customerGateway, boxTextWidth(box));
    premisesNetworks = boxTextWidth(content.premisesNetworks);
}

qreal DiagramColumns::measureSegments(const DiagramContent &content)
{
    // The same columns in every lane, Phase 1 as wide as Phase 2: lanes are compared at a glance.
    qreal widestMajor = 0;
    for (const DiagramLane &lane : content.lanes) {
        for (std::size_t place = 0; place < std::size_t(lane.segments.size()); ++place) {
            const DiagramSegment &segment = lane.segments.at(qsizetype(place));
            if (place == segments.size())
                segments.push_back({segment.minor, 0});
            segments[place].width = std::max(segments[place].width, segmentTextWidth(segment));
            if (!segment.minor)
                widestMajor = std::max(widestMajor, segments[place].width);
        }
    }
    qreal sum = 0;
    for (Segment &segment : segments) {
        if (!segment.minor)
            segment.width = widestMajor;
        sum += segment.width;
    }
    return sum;
}

void DiagramColumns::stretchSegments(qreal spare)
{
    const auto shareOf = [](const Segment &segment) { return segment.minor ? minorShare : 1.0; };
    qreal shares = 0;
    for (const Segment &segment : segments)
        shares += shareOf(segment);
    for (Segment &segment : segments)
        segment.width += spare * shareOf(segment) / shares;
}

} // namespace tunnelglass::exporting
