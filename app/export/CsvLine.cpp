// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/CsvLine.h"

namespace tunnelglass::exporting {

namespace {

bool isFormula(const QString &cell)
{
    for (const QChar c : cell) {
        if (QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(c))
            return true;
        if (!c.isSpace() && c != u'"' && c != u'\'')
            return false;
    }
    return false;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (!line.isEmpty())
            line += u',';
        QString text = cell;
        // A NUL ends the file for some readers.
        text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
        if (isFormula(text))
            text.prepend(u'\'');
        line += u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return QString(line + u"\r\n").toUtf8();
}

QByteArray csvBegin()
{
    return "\xEF\xBB\xBF";
}

} // namespace tunnelglass::exporting
