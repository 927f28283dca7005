// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace tunnelglass {

/// The end of a main function: `return endProcess(run(argc, argv))`, once everything that run() made is
/// destroyed. Windows ends the other threads before it lets the libraries clean up, and a library that then
/// waits for what such a thread had locked (libstdc++ does, for the lock of its thread-local storage) waits
/// for ever. So there, what C still holds for its files is written, the process ends with `code`, and this
/// does not return. Elsewhere it does nothing and returns `code`.
int endProcess(int code);

/// From here on the process ends by itself within `patience`, or is ended, with `code`: once everything is
/// kept. A program waits at its end, without a limit, for what a worker is still at, although nobody needs it
/// any more: a host's name that no server tells, a file on a disk that does not answer.
void endWithin(std::chrono::milliseconds patience, int code);

} // namespace tunnelglass
