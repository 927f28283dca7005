// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

class QIODevice;

namespace tunnelglass::cli {

class Interruption;

/// Waits until there is something to read: of a terminal a whole line, of a pipe a first byte, or the end.
/// False: Ctrl+C came first. What is no file of the system's is not waited for.
bool waitForInput(const QIODevice &input, const Interruption &interruption);

} // namespace tunnelglass::cli
