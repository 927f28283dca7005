// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

namespace tunnelglass::snapshot {
struct SavedResponse;
}

namespace tunnelglass::cli {

class ResultWriter;

/// "open": a saved response, from a file or standard input.
class OpenCommand final : public Command
{
public:
    using Command::Command;

    ExitCode run() override;

private:
    Result<void> write(const snapshot::SavedResponse &response, const ResultWriter &writer) const;
    Result<void> writeTrees(const snapshot::SavedResponse &response, QIODevice &device) const;
};

} // namespace tunnelglass::cli
