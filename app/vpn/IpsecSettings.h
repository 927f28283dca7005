// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace tunnelglass::vpn {

/// Phase 2 (IPsec SA, the CHILD_SA of RFC 7296): how the traffic itself is protected.
/// Texts are the wire's own values, kept verbatim; empty means "not set". Source: IpsecConfig /
/// TunnelIpsecConfig.
struct IpsecSettings
{
    QString encryption;
    QString authentication;
    QString pfsGroup; ///< "disabled", "group1", "group2", "group5", "group14"
    std::optional<qint64> lifetimeSeconds;

    bool operator==(const IpsecSettings &) const = default;
};

} // namespace tunnelglass::vpn
