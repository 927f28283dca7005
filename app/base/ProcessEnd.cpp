// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ProcessEnd.h"

#include <QtGlobal>

#include <cstdlib>
#include <thread>

#ifdef Q_OS_WIN
#include <cstdio>
#include <windows.h>
#endif

namespace tunnelglass {

int endProcess(int code)
{
#ifdef Q_OS_WIN
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(code));
#endif
    return code;
}

void endWithin(std::chrono::milliseconds patience, int code)
{
    std::thread([patience, code] {
        std::this_thread::sleep_for(patience);
        std::_Exit(endProcess(code));
    }).detach();
}

} // namespace tunnelglass
