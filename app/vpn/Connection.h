// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/HealthCheck.h"
#include "vpn/Tunnel.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QStringList>

namespace tunnelglass::vpn {

/// An IPsec-VPN connection (RFC 4301 words; API name VpnConnection). A plain value: equal when all fields
/// are. Texts are the wire's own values, kept verbatim, empty when not set; std::nullopt likewise.
struct Connection
{
    QString id; ///< "vco-..."
    QString name;
    QString vpnGatewayId;
    QString customerGatewayId;
    QString internetIp;
    QStringList localSubnets;  ///< the VPC side's CIDR blocks, in the order sent
    QStringList remoteSubnets; ///< the on-premises side's
    QDateTime createdAt;       ///< UTC; invalid when not set
    QString state;             ///< binding/life-cycle: "active", "attached", ... verbatim
    QString status;            ///< negotiation state; of a dual-tunnel connection: not to be relied on
    std::optional<bool> effectImmediately;
    std::optional<bool> crossAccountAuthorized;
    std::optional<bool> tunnelsBgp;
    QString attachType;
    QString attachInstanceId;
    QString transitRouterId;
    QString transitRouterName;
    QString networkType;
    QString spec;
    QString tunnelBandwidth;
    QString zone;
    QString resourceGroupId;
    HealthCheck healthCheck;
    BgpSettings bgp; ///< VpnBgpConfig of the connection itself
    QList<QPair<QString, QString>> tags;
    QList<Tunnel> tunnels;   ///< never empty after decoding: one, or two for a dual-tunnel connection
    bool dualTunnel = false; ///< whether the tunnels came from TunnelOptionsSpecification

    bool operator==(const Connection &) const = default;
};

} // namespace tunnelglass::vpn
