// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/TextUnpacker.h"

#include "decode/JsonParser.h"
#include "decode/SecretText.h"

namespace tunnelglass::decode {

bool addText(DocumentBuilder &builder, quint32 offset, quint32 length)
{
    const QByteArrayView text(builder.bytes().constData() + offset, length);
    // What is secret as a whole is not looked into: a pre-shared key may well have braces and quotes in it.
    if (builder.nextIsSecret() || !text.contains('"'))
        return builder.scalar(NodeKind::String, offset, length);
    const QByteArrayView content = text.trimmed();
    if ((content.startsWith('{') || content.startsWith('[')) &&
        JsonParser::isContainerText(text, builder.maxDepth() - builder.depth())) {
        builder.setUnpacked();
        return JsonParser(builder).parse(offset, length);
    }
    return builder.scalar(NodeKind::String, offset, length, holdsSecretMember(text));
}

} // namespace tunnelglass::decode
