// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "cli/CommandSpec.h"
#include "cli/Options.h"

#include <QStringList>

namespace tunnelglass::cli {

/// What is wrong with a command line, in one sentence for people. Never holds the value of an argument that
/// may be a secret.
struct UsageError
{
    QString message;
};

/// Parses what follows the command's name. "--name value" and "--name=value"; "--" ends the options; of an
/// option given twice the last counts. With --help nothing else is checked.
tl::expected<Options, UsageError> parseOptions(const CommandSpec &command, const QStringList &arguments);

/// Why `argument` (as typed, with dashes) is no option; says where secrets go when it looks like one.
UsageError unknownOption(const QString &argument);

} // namespace tunnelglass::cli
