// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace tunnelglass::decode {

/// Says in which line and column a parser stopped that works in place. What lies before that point may have
/// been changed by then (escapes undone, also "\\n"), what lies behind it has not: hence the count taken
/// beforehand.
class TextPosition
{
public:
    /// `untouched`: the text before it is parsed.
    explicit TextPosition(QByteArrayView untouched);

    /// "line 3, column 17", counted in bytes from 1. When the column cannot be told any more: "line 3, byte
    /// 512 of the text".
    QString text(QByteArrayView parsed, qsizetype offset) const;

    /// "line 3, column 17" of what is counted already.
    static QString inWords(qint64 line, qint64 column);

private:
    qsizetype m_newlines = 0;
};

} // namespace tunnelglass::decode
