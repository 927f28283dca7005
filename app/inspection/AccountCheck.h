// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QString>

#include <optional>

namespace tunnelglass::inspection {

/// Who the service takes us for: GetCallerIdentity of the Security Token Service.
struct CallerIdentity
{
    QString accountId;
    QString type; ///< as sent: "Account", "RAMUser", "AssumedRoleUser"
    QString arn;
    QString principalId;

    bool operator==(const CallerIdentity &) const = default;
};

/// What an account is and may do, as far as two harmless questions tell.
struct AccountCheck
{
    Result<CallerIdentity> identity = failure(ErrorKind::Internal);
    /// How many connections the region has, from DescribeVpnConnections with one item.
    Result<int> connections = failure(ErrorKind::Internal);
    QString regionId;
    std::optional<qint64> clockSkewSeconds; ///< our clock minus the service's; nothing: not told

    bool isPassed() const { return identity.has_value() && connections.has_value(); }
};

/// The type of an identity in words, translated; what is not known stays as sent.
QString identityTypeText(const QString &type);

} // namespace tunnelglass::inspection
