// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/DiagramLayout.h"

namespace tunnelglass::exporting {

/// One lane of the drawing: a tunnel.
struct DiagramLane
{
    QString title;                  ///< empty for a single tunnel
    QList<DiagramSegment> segments; ///< Phase 1, Phase 2 and, where it runs, BGP; without places
};

/// What the drawing says, before anything has a place: boxes without rectangles, segments without ends.
struct DiagramContent
{
    DiagramBox vpcNetworks;
    DiagramBox vpnGateway;
    QList<DiagramBox> customerGateways; ///< one, or one per lane when the tunnels end at different gateways
    DiagramBox premisesNetworks;
    QList<DiagramLane> lanes;
    QList<DiagramSegment> healthCheck; ///< one or none: it is the connection's, not a tunnel's
    QString description;
};

DiagramContent diagramContent(const vpn::Connection &connection, const vpn::Verdict &verdict);

} // namespace tunnelglass::exporting
