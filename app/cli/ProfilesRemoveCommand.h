// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace tunnelglass::cli {

/// "profiles remove": removes a profile of our own, and its secret.
class ProfilesRemoveCommand final : public Command
{
public:
    using Command::Command;

    ExitCode run() override;
};

} // namespace tunnelglass::cli
