// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Clock.h"

namespace tunnelglass::test {

/// A clock that stands still until it is set.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &now = QDateTime::fromString(QStringLiteral("2024-03-01T08:15:30Z"),
                                                                      Qt::ISODate))
        : m_now(now)
    {}

    QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace tunnelglass::test
