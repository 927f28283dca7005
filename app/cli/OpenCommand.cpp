// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/OpenCommand.h"

#include "cli/Interruption.h"
#include "cli/ResponseInput.h"
#include "cli/ResponseText.h"
#include "cli/ResultWriter.h"
#include "snapshot/SavedResponse.h"

#include <QIODevice>

namespace tunnelglass::cli {

ExitCode OpenCommand::run()
{
    const ResultWriter writer(surroundings(), options());
    if (const Result<void> allowed = writer.check(); !allowed)
        return report(allowed.error());
    const Result<snapshot::SavedResponse> response = readResponse(surroundings(), options().file);
    if (!response)
        return report(response.error());
    return outcome(write(*response, writer));
}

Result<void> OpenCommand::write(const snapshot::SavedResponse &response, const ResultWriter &writer) const
{
    if (options().format == OutputFormat::Tree)
        return writer.write([this, &response](QIODevice &device) { return writeTrees(response, device); });
    if (response.connections.empty())
        return writer.write([this, &response](QIODevice &device) {
            return writeResponse(*response.whole(), options(), device);
        });
    QList<snapshot::SnapshotPtr> connections;
    connections.reserve(qsizetype(response.connections.size()));
    for (std::size_t row = 0; row < response.connections.size(); ++row)
        connections.append(response.connection(row));
    return writer.write(
        [this, &connections](QIODevice &device) { return writeConnections(connections, options(), device); });
}

Result<void> OpenCommand::writeTrees(const snapshot::SavedResponse &response, QIODevice &device) const
{
    if (response.connections.empty())
        return ResultWriter::put(device, treeText(*response.whole(), options()).toUtf8());
    for (std::size_t row = 0; row < response.connections.size(); ++row) {
        if (surroundings().interruption.isRaised())
            return failure(ErrorKind::Cancelled);
        QByteArray text = treeText(*response.connection(row), options()).toUtf8();
        if (row > 0)
            text.prepend('\n');
        if (Result<void> written = ResultWriter::put(device, text); !written)
            return written;
    }
    return {};
}

} // namespace tunnelglass::cli
