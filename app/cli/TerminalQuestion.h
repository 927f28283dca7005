// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Surroundings.h"
#include "credentials/SourceContext.h"

namespace tunnelglass::cli {

/// Asks the person at the terminal whether a profile's command may be run, or its address be asked; names it.
/// Yes is "y" or "yes" and nothing else. Without a terminal the answer is no.
bool askOnTerminal(Surroundings &surroundings, credentials::Question question, const QString &what);

/// Asks before something is destroyed. Without a terminal the answer is yes: a script has said what it wants.
bool confirmOnTerminal(Surroundings &surroundings, const QString &question);

} // namespace tunnelglass::cli
