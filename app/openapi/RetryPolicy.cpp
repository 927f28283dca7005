// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/RetryPolicy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tunnelglass::openapi {

bool RetryPolicy::shouldRetry(const Error &error, int attempts) const
{
    if (attempts > m_maxRetries)
        return false;
    // Nothing listening or an unknown name is not retried: both are answers, and mostly typing errors.
    return error.kind == ErrorKind::Throttled || error.kind == ErrorKind::ServiceUnavailable ||
           error.kind == ErrorKind::ConnectionLost;
}

std::chrono::milliseconds RetryPolicy::waitBefore(int attempts, const QByteArray &retryAfter) const
{
    bool told = false;
    const qlonglong asked = retryAfter.trimmed().toLongLong(&told);
    if (told && asked >= 0)
        return std::chrono::milliseconds(std::min<qint64>(asked, longestServerWait.count()));
    qint64 full = std::min<qint64>(m_base.count(), longestBackoff.count());
    for (int i = 1; i < attempts && full < longestBackoff.count(); ++i)
        full = std::min<qint64>(full * 2, longestBackoff.count());
    const qint64 half = full / 2;
    return std::chrono::milliseconds(half + QRandomGenerator::global()->bounded(int(full - half) + 1));
}

} // namespace tunnelglass::openapi
