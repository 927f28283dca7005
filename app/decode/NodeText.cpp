// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/NodeText.h"

namespace tunnelglass::decode {

namespace {

QByteArray jsonOf(const Node &node, SecretHandling secrets, JsonNodeWriter::Layout layout)
{
    OutputBuffer out;
    if (node.isValid())
        JsonNodeWriter(out, secrets, layout).value(node);
    return out.take();
}

} // namespace

QByteArray jsonText(const Node &node, SecretHandling secrets)
{
    return jsonOf(node, secrets, JsonNodeWriter::Layout::Pretty) + '\n';
}

QByteArray compactJsonText(const Node &node, SecretHandling secrets)
{
    return jsonOf(node, secrets, JsonNodeWriter::Layout::Compact);
}

QByteArray xmlText(const Node &node, const QString &rootName, SecretHandling secrets)
{
    OutputBuffer out;
    XmlNodeWriter writer(out, secrets);
    writer.declaration();
    const QByteArray root = rootName.toUtf8();
    if (node.isArray()) {
        // A document has one root: the items go inside.
        writer.begin(root);
        writer.value("Item", node);
        writer.end(root);
    } else {
        writer.value(root, node);
    }
    return out.take();
}

QByteArray nodeText(const Node &node, const Document &document, SecretHandling secrets)
{
    if (document.format() == WireFormat::Json)
        return jsonText(node, secrets);
    const bool isRoot = node == document.root() || node.nameUtf8().isEmpty();
    return xmlText(node, isRoot ? document.rootName() : node.name(), secrets);
}

} // namespace tunnelglass::decode
