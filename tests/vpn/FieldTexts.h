// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/FieldCatalogue.h"

namespace tunnelglass::vpn::test {

inline QByteArray parentOf(const QByteArray &path)
{
    const qsizetype dot = path.lastIndexOf('.');
    return dot < 0 ? QByteArray() : path.left(dot);
}

inline bool isWholeSentence(const QString &text)
{
    return text.endsWith(u'.') && !text.contains(QStringLiteral("  ")) && !text.contains(u'!') &&
           !text.at(0).isLower() && !text.at(0).isSpace();
}

} // namespace tunnelglass::vpn::test
