// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace tunnelglass {

/// Where "now" comes from, so that signing, expiry and skew can be tested at any time of the day.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// The current time in UTC, to the millisecond.
    virtual QDateTime nowUtc() const = 0;
};

} // namespace tunnelglass
