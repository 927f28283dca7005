// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/TerminalWait.h"

#include "cli/Interruption.h"

#include <QFileDevice>

#ifdef Q_OS_UNIX
#include <poll.h>
#endif

namespace tunnelglass::cli {

bool waitForInput(const QIODevice &input, const Interruption &interruption)
{
#ifdef Q_OS_UNIX
    const auto *file = qobject_cast<const QFileDevice *>(&input);
    const int handle = file ? file->handle() : -1;
    constexpr int checkMs = 100;
    pollfd waited{handle, POLLIN, 0};
    while (handle >= 0 && !interruption.isRaised()) {
        if (::poll(&waited, 1, checkMs) > 0)
            return true;
    }
#else
    (void)input;
#endif
    return !interruption.isRaised();
}

} // namespace tunnelglass::cli
