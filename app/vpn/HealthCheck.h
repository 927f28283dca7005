// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace tunnelglass::vpn {

/// The ICMP probe that Alibaba Cloud sends through the tunnel. Source: VcoHealthCheck.
struct HealthCheck
{
    std::optional<bool> enabled; ///< `status` means nothing unless this is true
    QString status;              ///< verbatim: "success", "failed" or empty
    QString sourceAddress;
    QString destinationAddress;
    std::optional<qint64> intervalSeconds;
    std::optional<qint64> retries; ///< 0 is a legal value
    QString policy;                ///< "revoke_route", "reserve_route"

    bool isSet() const
    {
        return enabled.has_value() || !status.isEmpty() || !sourceAddress.isEmpty() ||
               !destinationAddress.isEmpty() || intervalSeconds || retries || !policy.isEmpty();
    }

    bool operator==(const HealthCheck &) const = default;
};

} // namespace tunnelglass::vpn
