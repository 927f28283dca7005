// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/RequestRecord.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace tunnelglass::openapi {

/// A successful answer, not yet understood.
struct Reply
{
    QByteArray body;
    QString contentType;
    QString requestId;    ///< from the X-Acs-Request-Id header; may be empty
    QDateTime receivedAt; ///< UTC, by our clock
    qint64 elapsedMs = 0; ///< from start() to the last byte, retries included
    int attempts = 1;
    std::optional<qint64> clockSkewSeconds; ///< our clock minus the server's; nothing: no Date header
    RequestRecord request;                  ///< of the last attempt
};

} // namespace tunnelglass::openapi
