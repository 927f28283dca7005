// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/NodeText.h"
#include "export/ResponseParts.h"

namespace tunnelglass::exporting {

/// A connection, or another response, in the flat reopenable form: as the API sent it, with the object
/// "Tunnelglass".
void writeFlatJson(decode::JsonNodeWriter &writer, const snapshot::Snapshot &snapshot,
                   const QString &version);

/// The members of an object but for those that exports add.
void writeJsonMembers(decode::JsonNodeWriter &writer, const decode::Node &object);
/// The object "Tunnelglass" as a member.
void writeJsonProvenance(decode::JsonNodeWriter &writer, const NamedTexts &texts);

} // namespace tunnelglass::exporting
