// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/JsonForm.h"

#include "snapshot/Provenance.h"

namespace tunnelglass::exporting {

namespace {

void writeTexts(decode::JsonNodeWriter &writer, const NamedTexts &texts)
{
    for (const auto &[name, text] : texts) {
        writer.key(name);
        writer.string(text);
    }
}

} // namespace

void writeJsonProvenance(decode::JsonNodeWriter &writer, const NamedTexts &texts)
{
    writer.key(snapshot::provenanceKey);
    writer.beginObject();
    writeTexts(writer, texts);
    writer.endObject();
}

void writeJsonMembers(decode::JsonNodeWriter &writer, const decode::Node &object)
{
    for (const decode::Node &member : object) {
        if (!isOwnMember(member))
            writer.member(member);
    }
}

void writeFlatJson(decode::JsonNodeWriter &writer, const snapshot::Snapshot &snapshot, const QString &version)
{
    if (!snapshot.node.isObject()) {
        writer.value(snapshot.node);
        return;
    }
    writer.beginObject();
    writeJsonMembers(writer, snapshot.node);
    if (const QByteArray id = missingRequestId(snapshot); !id.isEmpty())
        writeTexts(writer, {{"RequestId", id}});
    writeJsonProvenance(writer, provenanceOf(snapshot, version));
    writer.endObject();
}

} // namespace tunnelglass::exporting
