// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/JsonExporter.h"

#include "decode/NodeText.h"
#include "export/ResponseParts.h"
#include "snapshot/Provenance.h"

#include <QCoreApplication>
#include <QIODevice>

namespace tunnelglass::exporting {

namespace {

void writeTexts(decode::JsonNodeWriter &writer, const NamedTexts &texts)
{
    for (const auto &[name, text] : texts) {
        writer.key(name);
        writer.string(text);
    }
}

void writeProvenance(decode::JsonNodeWriter &writer, const NamedTexts &texts)
{
    writer.key(snapshot::provenanceKey);
    writer.beginObject();
    writeTexts(writer, texts);
    writer.endObject();
}

void writeNumber(decode::JsonNodeWriter &writer, QByteArrayView name, qsizetype number)
{
    writer.key(name);
    writer.literal(QByteArray::number(number));
}

void writeMembers(decode::JsonNodeWriter &writer, const decode::Node &object)
{
    for (const decode::Node &member : object) {
        if (!isOwnMember(member))
            writer.member(member);
    }
}

void writeOne(decode::JsonNodeWriter &writer, const snapshot::Snapshot &snapshot,
              const ExportOptions &options)
{
    if (!snapshot.node.isObject()) {
        writer.value(snapshot.node);
        return;
    }
    writer.beginObject();
    writeMembers(writer, snapshot.node);
    if (const QByteArray id = missingRequestId(snapshot); !id.isEmpty())
        writeTexts(writer, {{"RequestId", id}});
    writeProvenance(writer, provenanceOf(snapshot, options.applicationVersion));
    writer.endObject();
}

void writeList(decode::JsonNodeWriter &writer, const QList<snapshot::SnapshotPtr> &snapshots,
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
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        writer.beginObject();
        writeMembers(writer, snapshot->node);
        // Only where they differ: one file may hold connections of several regions.
        if (const NamedTexts own = provenanceOf(*snapshot, options.applicationVersion); own != common)
            writeProvenance(writer, own);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    writeProvenance(writer, common);
    writer.endObject();
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

Result<void> JsonExporter::write(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                                 QIODevice &device) const
{
    decode::OutputBuffer out(&device);
    decode::JsonNodeWriter writer(out, options.includeSecrets ? decode::SecretHandling::Reveal
                                                              : decode::SecretHandling::Omit);
    if (snapshots.size() == 1)
        writeOne(writer, *snapshots.front(), options);
    else
        writeList(writer, snapshots, options);
    out.append('\n');
    if (!out.finish())
        return failure(ErrorKind::FileNotWritable, {}, device.errorString());
    return {};
}

} // namespace tunnelglass::exporting
