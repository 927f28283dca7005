// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QString>

#include <optional>

namespace tunnelglass::vpn {

/// BGP over a tunnel. Source: VpnBgpConfig (connection) / TunnelBgpConfig (tunnel).
/// AS numbers go up to 4294967295 (RFC 6793).
struct BgpSettings
{
    std::optional<bool> enabled;
    QString status; ///< verbatim: "success", "failed", "false", "true" or empty
    std::optional<qint64> localAsn;
    std::optional<qint64> peerAsn;
    QString localAddress;
    QString peerAddress;
    QString tunnelCidr;
    SecretBytes authKey;

    bool isSet() const
    {
        return enabled.has_value() || !status.isEmpty() || localAsn || peerAsn || !localAddress.isEmpty() ||
               !peerAddress.isEmpty() || !tunnelCidr.isEmpty() || !authKey.isEmpty();
    }

    bool operator==(const BgpSettings &) const = default;
};

} // namespace tunnelglass::vpn
