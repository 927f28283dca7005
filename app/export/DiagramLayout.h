// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Verdict.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QStringList>

namespace tunnelglass::exporting {

/// What a part of the drawing stands for; selecting one selects its group in the tree.
struct DiagramTarget
{
    vpn::Section section = vpn::Section::Connection;
    int tunnel = -1; ///< index of the tunnel of a dual-tunnel connection, -1: the connection

    bool operator==(const DiagramTarget &) const = default;
};

/// A box at either end: a network list or a gateway.
struct DiagramBox
{
    QRectF rect;
    QString title;     ///< "VPN gateway"
    QStringList lines; ///< id, address; long lists folded to "3 networks"
    QStringList full;  ///< everything, for the tooltip
    DiagramTarget target;
    bool gateway = false; ///< gateway boxes are drawn stronger than network boxes

    bool operator==(const DiagramBox &) const = default;
};

/// One segment of a lane: Phase 1, Phase 2, BGP or the health check. Three rectangles beside or above each
/// other hold its name, its line (with the mark in the middle) and its word; texts are centred in theirs.
struct DiagramSegment
{
    QPointF from;
    QPointF to;
    QRectF rect; ///< all of it: where it can be pointed at
    QRectF labelRect;
    QRectF wordRect;
    QRectF markRect; ///< a square on the line
    QString label;   ///< "Phase 1"
    QString word;    ///< "established": the state is never colour alone
    vpn::LegState state = vpn::LegState::Unknown;
    DiagramTarget target;
    bool minor = false; ///< BGP and health check: thinner lines

    bool operator==(const DiagramSegment &) const = default;
};

/// The tunnel diagram as a value: no colours, no fonts, no painter. Units: 1.0 is the height of a line of
/// text, so the painter (ui/views) and the SVG writer scale it with the font.
struct DiagramLayout
{
    static constexpr qreal boxPadding = 0.5;  ///< between a box's edge and its text
    static constexpr qreal boxLineStep = 1.2; ///< from one line of a box to the next

    QRectF bounds;
    QList<DiagramBox>
        boxes; ///< left to right: VPC networks, VPN gateway, customer gateway(s), on-premises networks
    QList<QLineF> links;            ///< plain lines that join a gateway and its networks
    QList<DiagramSegment> segments; ///< lane by lane, then the health check
    QStringList laneTitles;         ///< one per tunnel; empty for a single tunnel
    QList<QRectF> laneTitleRects;
    QString description; ///< the whole drawing in words, for screen readers and the SVG's <desc>

    bool operator==(const DiagramLayout &) const = default;
};

/// `aspectWidth`: the width there is, in line heights; the layout never gets narrower than it can be read.
DiagramLayout layoutDiagram(const vpn::Connection &connection, const vpn::Verdict &verdict,
                            qreal aspectWidth);

} // namespace tunnelglass::exporting
