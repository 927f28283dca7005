// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/TextPosition.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::decode {

namespace {

qsizetype newlinesIn(QByteArrayView text)
{
    return std::count(text.cbegin(), text.cend(), '\n');
}

} // namespace

TextPosition::TextPosition(QByteArrayView untouched)
    : m_newlines(newlinesIn(untouched))
{}

QString TextPosition::text(QByteArrayView parsed, qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, parsed.size());
    const QByteArrayView before = parsed.first(offset);
    const qsizetype newlines = m_newlines - newlinesIn(parsed.sliced(offset));
    // More newlines before the point than the text had: some were escapes, so the last one may not end a
    // line.
    if (newlinesIn(before) != newlines)
        return QCoreApplication::translate("ErrorText", "line %1, byte %2 of the text")
            .arg(newlines + 1)
            .arg(offset + 1);
    return inWords(newlines + 1, offset - (before.lastIndexOf('\n') + 1) + 1);
}

QString TextPosition::inWords(qint64 line, qint64 column)
{
    return QCoreApplication::translate("ErrorText", "line %1, column %2").arg(line).arg(column);
}

} // namespace tunnelglass::decode
