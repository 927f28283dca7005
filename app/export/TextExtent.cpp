// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/TextExtent.h"

namespace tunnelglass::exporting {

namespace {

/// Advance widths of classes of letters over the line height, measured on wide user-interface fonts.
qreal letterExtent(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= 0x1100 &&
        (code <= 0x115F || (code >= 0x2E80 && code <= 0xD7AF) || (code >= 0xF900 && code <= 0xFAFF) ||
         (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60)))
        return 0.92; // East Asian wide letters
    if (QStringView(u"il.,:;'|!jI ()[]").contains(letter))
        return 0.33;
    if (QStringView(u"frt-/").contains(letter))
        return 0.38;
    if (QStringView(u"mwMW@%").contains(letter))
        return 0.86;
    if (letter.isUpper())
        return 0.63;
    return 0.55;
}

} // namespace

qreal textExtent(const QString &text)
{
    qreal width = 0;
    for (const QChar letter : text)
        width += letterExtent(letter);
    return width;
}

} // namespace tunnelglass::exporting
