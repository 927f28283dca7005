// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::test {

/// Collects every log line of the process while it lives, with all of Tunnelglass's categories switched on.
/// One at a time.
class LogCapture
{
public:
    LogCapture();
    ~LogCapture();
    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;

    QString text() const;
};

} // namespace tunnelglass::test
