// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace tunnelglass::cli {

/// "profiles": what there is to ask with. Shows no secret, asks and runs nothing.
class ProfilesCommand final : public Command
{
public:
    using Command::Command;

    ExitCode run() override;
};

} // namespace tunnelglass::cli
