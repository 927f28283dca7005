// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ErrorKind.h"

#include <QString>

#include <optional>

namespace tunnelglass {

/// What went wrong, as data. Holds no secret: whoever fills `detail` redacts first (Redaction.h).
/// Text for people is made from it by errorText() and nowhere else.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString subject; ///< the thing it is about: a file, a host, "page 3 of 12", a connection id; may be empty
    QString detail; ///< one line of technical detail, redacted: parser position, the system's words; or empty
    int httpStatus = 0;      ///< 0 when there was no HTTP answer
    QString serviceCode;     ///< the service's `Code`, as sent
    QString requestId;       ///< the service's RequestId, when it gave one
    QString host;            ///< host asked, with port when explicit; empty for files
    QString missingAction;   ///< for PermissionDenied: the RAM action, e.g. "vpc:DescribeVpnConnection"
    QString missingResource; ///< for PermissionDenied: the ARN, when it can be told
    std::optional<qint64> clockSkewSeconds; ///< our clock minus the server's; positive: ours is ahead
    int attempts = 0;                       ///< how often it was tried; 0 when that means nothing

    bool operator==(const Error &) const = default;
};

} // namespace tunnelglass
