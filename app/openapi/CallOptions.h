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

    /// The whole call, retries and waits included.
    std::chrono::milliseconds totalTimeout{30000};
    /// From the moment a TLS connection is begun until its handshake is done. A connection that is used
    /// again, and plain http (to this computer only), have nothing to wait for.
    std::chrono::milliseconds connectTimeout{10000};
    /// Of the decompressed body.
    qsizetype maxBytes = qsizetype{16} * 1024 * 1024;

    /// For throttling, 5xx and lost connections; other 4xx are never retried.
    int maxRetries = 3;
    /// Equal jitter: half of base * 2^n fixed, half random; at most 20 s.
    std::chrono::milliseconds retryBase{500};

    /// PEM, trusted beside the system's own; empty: the system's only.
    QByteArray caCertificates;
};

} // namespace tunnelglass::openapi
