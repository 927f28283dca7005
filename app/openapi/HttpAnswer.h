// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <QByteArray>

#include <optional>

namespace tunnelglass::openapi {

/// What came back over HTTP in one attempt, not yet judged.
struct HttpAnswer
{
    int status = 0;  ///< 0: no answer came
    QByteArray body; ///< decompressed; as far as it came
    QByteArray contentType;
    QByteArray date;
    QByteArray location;
    QByteArray requestId;                ///< X-Acs-Request-Id
    QByteArray retryAfter;               ///< x-acs-retry-after, milliseconds as text
    std::optional<Error> transportError; ///< set when the way there failed, before or amid the answer
};

} // namespace tunnelglass::openapi
