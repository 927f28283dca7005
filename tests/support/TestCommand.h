// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::test {

/// The program of tests/support/command.
inline const QString testCommandPath = QStringLiteral(TUNNELGLASS_TEST_COMMAND); // NOLINT(cert-err58-cpp)

/// A command line that has it do something, as a profile's process_command takes it.
inline QString testCommand(const QString &what)
{
    return u'"' + testCommandPath + u"\" " + what;
}

} // namespace tunnelglass::test
