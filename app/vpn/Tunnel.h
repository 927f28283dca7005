// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/BgpSettings.h"
#include "vpn/IkeSettings.h"
#include "vpn/IpsecSettings.h"
#include "vpn/NegotiationState.h"

namespace tunnelglass::vpn {

/// One IPsec tunnel. A dual-tunnel connection has two (TunnelOptionsSpecification); the tunnel of a
/// single-tunnel connection is built from the connection's own fields.
struct Tunnel
{
    QString id;                  ///< "tun-..."; empty for the tunnel of a single-tunnel connection
    std::optional<qint64> index; ///< 1 or 2, transit-router connections only
    QString role;                ///< "master", "slave" or empty
    QString state;               ///< binding state, verbatim
    QString status;              ///< negotiation state, verbatim
    QString customerGatewayId;
    QString internetIp; ///< Alibaba Cloud's address of this tunnel
    QString zone;
    std::optional<bool> dpd;
    std::optional<bool> natTraversal;
    QString remoteCaCertificate;
    IkeSettings ike;
    IpsecSettings ipsec;
    BgpSettings bgp;

    NegotiationState negotiation() const { return negotiationState(status); }

    bool operator==(const Tunnel &) const = default;
};

} // namespace tunnelglass::vpn
