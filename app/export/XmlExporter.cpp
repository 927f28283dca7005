// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/XmlExporter.h"

#include "decode/NodeText.h"
#include "export/ExportLoop.h"
#include "export/ResponseParts.h"
#include "snapshot/Provenance.h"

#include <QCoreApplication>
#include <QIODevice>

namespace tunnelglass::exporting {

namespace {

void writeElements(decode::XmlNodeWriter &writer, const NamedTexts &texts)
{
    for (const auto &[name, text] : texts)
        writer.text(name, text);
}

void writeProvenanceElement(decode::XmlNodeWriter &writer, const NamedTexts &texts)
{
    writer.begin(snapshot::provenanceKey);
    writeElements(writer, texts);
    writer.end(snapshot::provenanceKey);
}

void writeObject(decode::XmlNodeWriter &writer, QByteArrayView name, const snapshot::Snapshot &snapshot,
                 const NamedTexts &provenance)
{
    writer.begin(name, snapshot.node);
    for (const decode::Node &member : snapshot.node) {
        if (!isOwnMember(member))
            writer.member(member);
    }
    if (name != QByteArrayView("VpnConnection")) {
        if (const QByteArray id = missingRequestId(snapshot); !id.isEmpty())
            writer.text("RequestId", id);
    }
    if (!provenance.isEmpty())
        writeProvenanceElement(writer, provenance);
    writer.end(name);
}

Result<void> writeConnectionList(decode::XmlNodeWriter &writer, QByteArrayView root,
                                 const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options)
{
    const QByteArray count = QByteArray::number(snapshots.size());
    const NamedTexts common = commonProvenance(snapshots, options.applicationVersion);
    writer.begin(root);
    writeElements(writer, {{"PageNumber", "1"}, {"PageSize", count}, {"TotalCount", count}});
    writer.begin("VpnConnections");
    Result<void> written =
        writeEach(snapshots, options, [&](const snapshot::Snapshot &snapshot) -> Result<void> {
            const NamedTexts own = provenanceOf(snapshot, options.applicationVersion);
            writeObject(writer, "VpnConnection", snapshot, own == common ? NamedTexts() : own);
            return {};
        });
    if (!written)
        return written;
    writer.end("VpnConnections");
    writeProvenanceElement(writer, common);
    writer.end(root);
    return {};
}

} // namespace

QString XmlExporter::id() const
{
    return QStringLiteral("xml");
}

QString XmlExporter::title() const
{
    return QCoreApplication::translate("Exporter", "XML, as the API sends it");
}

QString XmlExporter::extension() const
{
    return QStringLiteral("tunnelglass.xml");
}

Result<void> XmlExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                       const ExportOptions &options, QIODevice &device) const
{
    decode::OutputBuffer out(&device);
    decode::XmlNodeWriter writer(out, options.includeSecrets ? decode::SecretHandling::Reveal
                                                             : decode::SecretHandling::Omit);
    const QByteArray root = rootName(snapshots);
    writer.declaration();
    if (snapshots.size() != 1) {
        if (Result<void> written = writeConnectionList(writer, root, snapshots, options); !written)
            return written;
    } else if (const snapshot::Snapshot &one = *snapshots.front(); one.node.isObject()) {
        writeObject(writer, root, one, provenanceOf(one, options.applicationVersion));
    } else {
        writer.begin(root);
        writer.value("Item", one.node);
        writer.end(root);
    }
    if (!out.finish())
        return failure(ErrorKind::FileNotWritable, {}, device.errorString());
    return {};
}

} // namespace tunnelglass::exporting
