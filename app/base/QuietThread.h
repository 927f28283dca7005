// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

namespace tunnelglass {

/// From here on the calling thread gives way to every other one of the program, and stays like this: for
/// worker threads, so that the window answers at once while all processors have work. Does nothing where the
/// system does not let it.
void makeThreadQuiet();

} // namespace tunnelglass
