// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Connection.h"
#include "vpn/Field.h"

namespace tunnelglass::vpn {

/// Whether traffic can flow, in one word.
enum class Health : quint8
{
    Up,
    Degraded, ///< up, but one of two tunnels is not, or the health check or BGP fails
    Down,
    Changing, ///< updating, attaching, provisioning: not a fault
    Unknown,
};

/// The state of one leg of a tunnel as it is drawn.
enum class LegState : quint8
{
    Established,
    NotEstablished,
    Unknown, ///< not tried, not reported, or a value that is not documented
    Changing,
    Off, ///< switched off or not there
};

/// What the fields say together. Text is translated.
struct TunnelVerdict
{
    Health health = Health::Unknown;
    LegState phase1 = LegState::Unknown;
    LegState phase2 = LegState::Unknown;
    LegState bgp = LegState::Off;
    QString title; ///< "Tunnel 1 (active)", "Tunnel"
};

struct Verdict
{
    Health health = Health::Unknown;
    LegState healthCheck = LegState::Off;
    QList<TunnelVerdict> tunnels; ///< one per Connection::tunnels, in order
    QString sentence; ///< the answer: "Phase 1 is not established: the two gateways have not agreed on an IKE
                      ///< SA."
    QString
        word; ///< for lists: "up", "phase 1 down", "phase 2 down", "1 of 2 tunnels up", "changing",
              ///< "unknown", "up, health check fails", "up, BGP down", "locked", "deleted", "tunnels down"
};

Verdict verdict(const Connection &connection);

Severity severityOf(Health health);
Severity severityOf(LegState state);
/// "established", "not established", "unknown", "changing", "off"; translated.
QString legStateText(LegState state);

} // namespace tunnelglass::vpn
