// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ProcessEnd.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#endif
#ifdef TUNNELGLASS_SANITIZED
#include <sanitizer/lsan_interface.h>
#endif
#ifdef TUNNELGLASS_COVERED
extern "C" void __gcov_dump(); // NOLINT(bugprone-reserved-identifier): gcc's own name
#endif

namespace tunnelglass {

namespace {

[[noreturn]] void leave(int code)
{
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), UINT(code));
#endif
    std::_Exit(code);
}

} // namespace

void endProcess(int code)
{
    std::fflush(nullptr);
#ifdef TUNNELGLASS_SANITIZED
    __lsan_do_leak_check();
#endif
#ifdef TUNNELGLASS_COVERED
    __gcov_dump();
#endif
    leave(code);
}

void endWithin(std::chrono::milliseconds patience, int code)
{
    std::thread([patience, code] {
        std::this_thread::sleep_for(patience);
        leave(code);
    }).detach();
}

} // namespace tunnelglass
