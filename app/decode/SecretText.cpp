// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/SecretText.h"

#include "base/SecretName.h"

namespace tunnelglass::decode {

namespace {

qsizetype skipEscapesAndSpace(QByteArrayView text, qsizetype position)
{
    while (position < text.size() &&
           (text[position] == '\\' || text[position] == ' ' || text[position] == '\t' ||
            text[position] == '\r' || text[position] == '\n'))
        ++position;
    return position;
}

QByteArrayView withoutTrailingEscapes(QByteArrayView text)
{
    while (text.endsWith('\\'))
        text.chop(1);
    return text;
}

} // namespace

bool holdsSecretMember(QByteArrayView text)
{
    // Each quote may end a key that began at the quote before it.
    qsizetype opening = text.indexOf('"');
    while (opening >= 0) {
        const qsizetype closing = text.indexOf('"', opening + 1);
        if (closing < 0)
            return false;
        const qsizetype after = skipEscapesAndSpace(text, closing + 1);
        if (after < text.size() && text[after] == ':' &&
            isSecretName(withoutTrailingEscapes(text.sliced(opening + 1, closing - opening - 1))))
            return true;
        opening = closing;
    }
    return false;
}

} // namespace tunnelglass::decode
