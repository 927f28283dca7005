// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

namespace tunnelglass {

/// Keys are held in memory: they must not end up in a core file. For the main functions, first thing. Without
/// effect on systems that have no such limit.
void disableCoreDumps();

} // namespace tunnelglass
