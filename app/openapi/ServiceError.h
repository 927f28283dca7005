// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::openapi {

/// An error body of the service, as sent: `message` may echo the key ID, the token and parameters. Redact it
/// first.
struct ServiceError
{
    QString code;
    QString message;
    QString requestId;
    QString missingAction; ///< AccessDeniedDetail.AuthAction: "vpc:DescribeVpnConnection"
};

} // namespace tunnelglass::openapi
