// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ExportCommand.h"

#include "cli/CloudExportCommand.h"
#include "cli/ExportTarget.h"
#include "cli/ResponseInput.h"

namespace tunnelglass::cli {

ExitCode ExportCommand::run()
{
    const Result<const exporting::Exporter *> exporter = m_formats.find(options().exportFormat);
    if (!exporter)
        return report(exporter.error());
    if (options().file.isEmpty())
        return CloudExportCommand(surroundings(), options(), **exporter).run();
    return exportFile(ExportTarget(surroundings(), options(), **exporter));
}

ExitCode ExportCommand::exportFile(const ExportTarget &target) const
{
    if (const Result<void> allowed = target.check(); !allowed)
        return report(allowed.error());
    const Result<QList<snapshot::SnapshotPtr>> snapshots = read();
    if (!snapshots)
        return report(snapshots.error());
    return outcome(target.write(*snapshots));
}

/// The connections of the file, or the one that --id names; a response that holds none as a whole.
Result<QList<snapshot::SnapshotPtr>> ExportCommand::read() const
{
    const Result<snapshot::SavedResponse> response = readResponse(surroundings(), options().file);
    if (!response)
        return Failure(response.error());
    QList<snapshot::SnapshotPtr> snapshots;
    for (std::size_t row = 0; row < response->connections.size(); ++row) {
        const snapshot::SnapshotPtr snapshot = response->connection(row);
        if (options().connectionId.isEmpty() || snapshot->connection->id == options().connectionId)
            snapshots.append(snapshot);
    }
    if (snapshots.isEmpty() && !options().connectionId.isEmpty())
        return failure(ErrorKind::ResponseWithoutConnection, options().connectionId);
    if (snapshots.isEmpty())
        snapshots.append(response->whole());
    return snapshots;
}

} // namespace tunnelglass::cli
