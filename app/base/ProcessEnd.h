// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace tunnelglass {

/// The end of a main function: `endProcess(run(argc, argv))`, once everything that run() made is destroyed.
/// What C still holds for its files is written, and the process ends with `code`, without the clean-up of
/// libraries. They clean up under threads that are still there: Qt takes a network thread for ended while the
/// system is still destroying what the thread keeps for itself, and OpenSSL then frees that twice, or waits
/// for it for ever; Windows ends the threads first, and a library waits for what one of them had locked. A
/// sanitizer still looks for leaks.
[[noreturn]] void endProcess(int code);

/// From here on the process ends by itself within `patience`, or is ended, with `code`: once everything is
/// kept. A program waits at its end, without a limit, for what a worker is still at, although nobody needs it
/// any more: a host's name that no server tells, a file on a disk that does not answer.
void endWithin(std::chrono::milliseconds patience, int code);

} // namespace tunnelglass
