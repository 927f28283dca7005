// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "decode/Document.h"

#include <QByteArray>

class QIODevice;

namespace tunnelglass::decode {

/// What becomes of a secret when nodes are printed.
enum class SecretHandling : quint8
{
    Mask,   ///< the mask stands for the value: for the screen
    Omit,   ///< the key is left out: for files
    Reveal, ///< in clear: only when the user asked for it in this one action
};

/// The node as pretty-printed JSON (UTF-8, two spaces a level). XML's repeated siblings become arrays, its scalars strings.
QByteArray jsonText(const Node &node, SecretHandling secrets);

/// The node as pretty-printed XML with `rootName` as its root element; array items repeat their array's name.
QByteArray xmlText(const Node &node, const QString &rootName, SecretHandling secrets);

/// The text in the format the document came in.
QByteArray nodeText(const Node &node, const Document &document, SecretHandling secrets);

} // namespace tunnelglass::decode
