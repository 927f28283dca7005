// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass {

/// Writes what the program's log says (categories "tunnelglass.*") to a file, each line redacted, readable
/// for its owner only. At most one at a time. A file that has grown beyond `largestBytes` makes room when it
/// is opened: it is kept under the same name with ".1".
class LogFile final
{
public:
    static constexpr qint64 largestBytes = 1024 * 1024;

    explicit LogFile(const QString &path);
    /// Stops.
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    const QString &path() const { return m_path; }
    /// True when lines are written from here on, or as before.
    bool start();
    void stop();
    /// Whether this process writes a log now.
    static bool isWriting();

private:
    QString m_path;
};

} // namespace tunnelglass
