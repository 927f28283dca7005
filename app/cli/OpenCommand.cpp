// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/OpenCommand.h"

#include "cli/Interruption.h"
#include "cli/ResponseText.h"
#include "cli/ResultWriter.h"
#include "decode/Document.h"
#include "snapshot/SavedResponse.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace tunnelglass::cli {

namespace {

/// Reads to the end, or to one byte beyond the limit: more is refused in any case.
QByteArray readAllOf(QIODevice &input, qsizetype limit)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = input.read(std::min<qint64>(pieceSize, limit + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

} // namespace

ExitCode OpenCommand::run()
{
    const ResultWriter writer(surroundings(), options());
    if (const Result<void> allowed = writer.check(); !allowed)
        return report(allowed.error());
    const Result<snapshot::SavedResponse> response = read();
    if (!response)
        return report(response.error());
    return outcome(write(*response, writer));
}

Result<snapshot::SavedResponse> OpenCommand::read() const
{
    if (options().file != u"-")
        return snapshot::openSavedResponse(options().file);
    const QString name = QCoreApplication::translate("OpenCommand", "standard input");
    QByteArray bytes = readAllOf(surroundings().input, decode::openFileLimits().maxBytes);
    return snapshot::readSavedResponse(std::move(bytes), name, snapshot::Origin::Pasted);
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
