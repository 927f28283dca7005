// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/TreacherousText.h"

namespace tunnelglass {

bool isTreacherous(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x061c || c == 0x200e || c == 0x200f ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QString spelledOut(char16_t c)
{
    return QStringLiteral("\\u") + QString::number(uint(c), 16).rightJustified(4, QLatin1Char('0'));
}

QString spelledOut(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isTreacherous(c.unicode()))
            result += spelledOut(c.unicode());
        else
            result += c;
    }
    return result;
}

} // namespace tunnelglass
