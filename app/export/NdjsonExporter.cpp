// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/NdjsonExporter.h"

#include "export/ExportLoop.h"
#include "export/JsonForm.h"

#include <QCoreApplication>

namespace tunnelglass::exporting {

QString NdjsonExporter::id() const
{
    return QStringLiteral("ndjson");
}

QString NdjsonExporter::title() const
{
    return QCoreApplication::translate("Exporter", "NDJSON, one connection a line");
}

QString NdjsonExporter::extension() const
{
    return QStringLiteral("ndjson");
}

Result<void> NdjsonExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                          const ExportOptions &options, QIODevice &device) const
{
    const auto secrets =
        options.includeSecrets ? decode::SecretHandling::Reveal : decode::SecretHandling::Omit;
    return writeEach(snapshots, options, [&](const snapshot::Snapshot &snapshot) {
        decode::OutputBuffer line;
        decode::JsonNodeWriter writer(line, secrets, decode::JsonNodeWriter::Layout::Compact);
        writeFlatJson(writer, snapshot, options.applicationVersion);
        line.append('\n');
        return putBytes(device, line.take());
    });
}

} // namespace tunnelglass::exporting
