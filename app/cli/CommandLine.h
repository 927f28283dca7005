// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ExitCode.h"
#include "cli/Surroundings.h"

#include <QStringList>

namespace tunnelglass::cli {

/// The whole program but for its main(): picks the command, parses its options, runs it.
/// `arguments` are those behind the program's name.
ExitCode runCommandLine(const QStringList &arguments, Surroundings &surroundings);

} // namespace tunnelglass::cli
