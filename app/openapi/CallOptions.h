// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/Request.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace tunnelglass::openapi {

/// How a call may go about it. Times are limits: none is ever exceeded by more than a timer's grain.
struct CallOptions
{
    SignatureVersion signature = SignatureVersion::V3;
    std::chrono::milliseconds totalTimeout{30000}; ///< the whole call, retries and waits included
    std::chrono::milliseconds connectTimeout{
        10000};                            ///< until the first byte is sent or a TLS handshake is done
    qsizetype maxBytes = 16 * 1024 * 1024; ///< of the decompressed body
    int maxRetries = 3; ///< for throttling, 5xx and lost connections; other 4xx are never retried
    std::chrono::milliseconds retryBase{
        500};                  ///< equal jitter: half of base * 2^n fixed, half random; cap 20 s
    QByteArray caCertificates; ///< PEM, added to the system's; empty: the system's only
};

} // namespace tunnelglass::openapi
