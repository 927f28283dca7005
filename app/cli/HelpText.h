// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandSpec.h"

#include <QString>

namespace tunnelglass::cli {

/// "tunnelglass-cli --help".
QString helpText();
/// "tunnelglass-cli COMMAND --help".
QString helpText(const CommandSpec &command);
/// The parts about the environment and the exit codes.
QString environmentHelp();
QString exitCodeHelp();
/// "tunnelglass-cli --version".
QString versionText();

} // namespace tunnelglass::cli
