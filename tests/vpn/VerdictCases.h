// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Verdict.h"

namespace tunnelglass::vpn::test {

inline Connection singleTunnel(const char *state, const char *status)
{
    Connection connection;
    connection.state = QString::fromUtf8(state);
    connection.status = QString::fromUtf8(status);
    Tunnel tunnel;
    tunnel.status = connection.status;
    connection.tunnels.append(tunnel);
    return connection;
}

inline Tunnel tunnelOfTwo(const char *role, const char *state, const char *status)
{
    Tunnel tunnel;
    tunnel.role = QString::fromUtf8(role);
    tunnel.state = QString::fromUtf8(state);
    tunnel.status = QString::fromUtf8(status);
    return tunnel;
}

inline Connection dualTunnel(const char *status1, const char *status2, const char *state1 = "active",
                             const char *state2 = "active")
{
    Connection connection;
    connection.dualTunnel = true;
    connection.state = QStringLiteral("active");
    connection.tunnels = {tunnelOfTwo("master", state1, status1), tunnelOfTwo("slave", state2, status2)};
    return connection;
}

inline HealthCheck healthCheck(std::optional<bool> enabled, const char *status)
{
    HealthCheck check;
    check.enabled = enabled;
    check.status = QString::fromUtf8(status);
    return check;
}

inline constexpr auto up = "ipsec_sa_established";
inline constexpr auto phase1Down = "ike_sa_not_established";
inline constexpr auto phase1Up = "ike_sa_established";
inline constexpr auto phase2Down = "ipsec_sa_not_established";

} // namespace tunnelglass::vpn::test
