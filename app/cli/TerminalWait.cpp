// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/TerminalWait.h"

#include "cli/Interruption.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

namespace tunnelglass::cli {

bool waitForTerminalLine(const Interruption &interruption)
{
#ifdef Q_OS_UNIX
    constexpr int checkMs = 100;
    pollfd terminal{STDIN_FILENO, POLLIN, 0};
    while (!interruption.isRaised()) {
        if (::poll(&terminal, 1, checkMs) > 0)
            return true;
    }
    return false;
#else
    return !interruption.isRaised();
#endif
}

} // namespace tunnelglass::cli
