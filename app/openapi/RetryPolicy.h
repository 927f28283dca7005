// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "openapi/CallOptions.h"

#include <QByteArray>

#include <chrono>

namespace tunnelglass::openapi {

/// Whether and when a failed attempt is tried again.
class RetryPolicy
{
public:
    static constexpr std::chrono::milliseconds longestBackoff{20000};
    static constexpr std::chrono::milliseconds longestServerWait{60000};

    explicit RetryPolicy(const CallOptions &options)
        : m_maxRetries(options.maxRetries)
        , m_base(options.retryBase)
    {}

    /// Throttling, 5xx and lost connections, as long as retries are left. `attempts` made so far, at least 1.
    bool shouldRetry(const Error &error, int attempts) const;

    /// How long to wait before the next attempt: what the service says (x-acs-retry-after, milliseconds, at
    /// most 60 s), else equal jitter: of base * 2^(attempts-1), at most 20 s, one half fixed and one half
    /// random.
    std::chrono::milliseconds waitBefore(int attempts, const QByteArray &retryAfter) const;

private:
    int m_maxRetries;
    std::chrono::milliseconds m_base;
};

} // namespace tunnelglass::openapi
