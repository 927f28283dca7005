// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace tunnelglass::vpn {

/// What the wire's `State` of a connection or tunnel says about its binding, compared without regard to case.
enum class LifecycleStage : quint8
{
    NotReported, ///< absent or empty: older answers have none
    Active,      ///< bound to a VPN gateway; of a tunnel: in service
    Attached,    ///< bound to a transit router
    Changing,    ///< init, attaching, detaching, provisioning, updating, Upgrading, deleting
    Locked,      ///< financialLocked
    Deleted,
    Unknown, ///< a value that is not documented
};

LifecycleStage lifecycleStage(QStringView state);

} // namespace tunnelglass::vpn
