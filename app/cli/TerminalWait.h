// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

namespace tunnelglass::cli {

class Interruption;

/// Waits until standard input, a terminal, has a line to read, or has ended. False: Ctrl+C came first.
bool waitForTerminalLine(const Interruption &interruption);

} // namespace tunnelglass::cli
