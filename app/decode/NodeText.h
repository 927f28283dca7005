// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

// All that prints nodes, whole or piece by piece.
#include "decode/Document.h"
#include "decode/JsonNodeWriter.h"
#include "decode/SecretHandling.h"
#include "decode/XmlNodeWriter.h"

#include <QByteArray>

namespace tunnelglass::decode {

/// The node as pretty-printed JSON (UTF-8, two spaces a level). XML's repeated siblings become arrays, its
/// scalars strings.
QByteArray jsonText(const Node &node, SecretHandling secrets);
/// The same in one line without spaces.
QByteArray compactJsonText(const Node &node, SecretHandling secrets);

/// The node as pretty-printed XML with `rootName` as its root element; array items repeat their array's name.
QByteArray xmlText(const Node &node, const QString &rootName, SecretHandling secrets);

/// The text in the format the document came in.
QByteArray nodeText(const Node &node, const Document &document, SecretHandling secrets);

} // namespace tunnelglass::decode
