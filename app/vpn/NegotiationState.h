// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace tunnelglass::vpn {

/// The wire's `Status` of a connection or tunnel, compared without regard to case.
enum class NegotiationState : quint8
{
    NotReported,         ///< absent or empty
    IkeNotEstablished,   ///< Phase 1 failed or was never tried
    IkeEstablished,      ///< Phase 1 up, Phase 2 not reported yet
    IpsecNotEstablished, ///< Phase 1 up, Phase 2 failed
    IpsecEstablished,    ///< both up
    Unknown,             ///< a value that is not documented
};

NegotiationState negotiationState(QStringView status);

} // namespace tunnelglass::vpn
