// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandSpec.h"
#include "cli/Options.h"

namespace tunnelglass::cli {

/// Whether a command is about profiles that it is given the names of.
bool takesNames(CommandId command);

/// Empty, or why options that are right one by one make no sense together, in one sentence for people.
QString problemOfWhole(CommandId command, const Options &options);

} // namespace tunnelglass::cli
