// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "cli/ExportFormats.h"
#include "snapshot/Snapshot.h"

namespace tunnelglass::cli {

class ExportTarget;

/// "export": hands connections over, those of the service (CloudExportCommand) or of a saved response.
class ExportCommand final : public Command
{
public:
    using Command::Command;

    ExitCode run() override;

private:
    ExitCode exportFile(const ExportTarget &target) const;
    Result<QList<snapshot::SnapshotPtr>> read() const;

    ExportFormats m_formats;
};

} // namespace tunnelglass::cli
