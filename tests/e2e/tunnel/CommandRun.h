// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tunnelglass::test {

/// A command that was run to its end.
struct CommandRun
{
    static constexpr int patienceMs = 20000;

    int code = -1;     ///< -1: it did not start, crashed or took longer than patienceMs
    QByteArray output; ///< standard output and standard error

    bool isDone() const { return code == 0; }

    static CommandRun of(const QString &program, const QStringList &arguments);
    /// One line, words separated by blanks; none may hold one.
    static CommandRun of(const QString &line);
};

} // namespace tunnelglass::test
