// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/JsonExporter.h"

#include "decode/NodeText.h"
#include "export/ExportLoop.h"
#include "export/JsonForm.h"
#include "export/ResponseParts.h"

#include <QCoreApplication>
#include <QIODevice>

namespace tunnelglass::exporting {

namespace {

void writeNumber(decode::JsonNodeWriter &writer, QByteArrayView name, qsizetype number)
{
    writer.key(name);
    writer.literal(QByteArray::number(number));
}

Result<void> writeList(decode::JsonNodeWriter &writer, const QList<snapshot::SnapshotPtr> &snapshots,
                       const ExportOptions &options)
{
    const NamedTexts common = commonProvenance(snapshots, options.applicationVersion);
    writer.beginObject();
    writeNumber(writer, "PageNumber", 1);
    writeNumber(writer, "PageSize", snapshots.size());
    writeNumber(writer, "TotalCount", snapshots.size());
    writer.key("VpnConnections");
    writer.beginObject();
    writer.key("VpnConnection");
    writer.beginArray();
    Result<void> written =
        writeEach(snapshots, options, [&](const snapshot::Snapshot &snapshot) -> Result<void> {
            writer.beginObject();
            writeJsonMembers(writer, snapshot.node);
            // Only where they differ: one file may hold connections of several regions.
            if (const NamedTexts own = provenanceOf(snapshot, options.applicationVersion); own != common)
                writeJsonProvenance(writer, own);
            writer.endObject();
            return {};
        });
    if (!written)
        return written;
    writer.endArray();
    writer.endObject();
    writeJsonProvenance(writer, common);
    writer.endObject();
    return {};
}

} // namespace

QString JsonExporter::id() const
{
    return QStringLiteral("json");
}

QString JsonExporter::title() const
{
    return QCoreApplication::translate("Exporter", "JSON, as the API sends it");
}

QString JsonExporter::extension() const
{
    return QStringLiteral("tunnelglass.json");
}

Result<void> JsonExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                        const ExportOptions &options, QIODevice &device) const
{
    decode::OutputBuffer out(&device);
    decode::JsonNodeWriter writer(out, options.includeSecrets ? decode::SecretHandling::Reveal
                                                              : decode::SecretHandling::Omit);
    if (snapshots.size() == 1)
        writeFlatJson(writer, *snapshots.front(), options.applicationVersion);
    else if (Result<void> written = writeList(writer, snapshots, options); !written)
        return written;
    out.append('\n');
    if (!out.finish())
        return failure(ErrorKind::FileNotWritable, {}, device.errorString());
    return {};
}

} // namespace tunnelglass::exporting
