// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/DiagramContent.h"

#include <vector>

namespace tunnelglass::exporting {

/// The widths of the tunnel diagram: which columns it has at a given width, and how wide each is. In line
/// heights.
struct DiagramColumns
{
    static constexpr qreal laneInset = 0.7;  ///< of a lane's title and of the health check
    static constexpr qreal linkLength = 1.6; ///< between a gateway and networks beside it
    static constexpr qreal elbow = 0.7;      ///< how far a link steps aside to pass a box

    DiagramColumns(const DiagramContent &content, qreal aspectWidth);

    /// Where the segments of one kind stand in every lane.
    struct Segment
    {
        bool minor = false;
        qreal width = 0;
    };

    std::vector<Segment> segments; ///< Phase 1, Phase 2 and, when a lane has it, BGP
    bool beside = false;           ///< networks stand beside their gateways, not below them
    qreal width = 0;
    qreal left = 0; ///< where the drawing begins when there is more room than it wants
    qreal vpnGateway = 0;
    qreal customerGateway = 0;
    qreal vpcNetworks = 0;
    qreal premisesNetworks = 0;
    qreal laneLeft = 0;
    qreal laneRight = 0;

private:
    void measureBoxes(const DiagramContent &content);
    qreal measureSegments(const DiagramContent &content);
    void stretchSegments(qreal spare);
};

} // namespace tunnelglass::exporting
