// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/TextTable.h"

#include "cli/TerminalText.h"

#include <algorithm>

namespace tunnelglass::cli {

TextTable::TextTable(const QStringList &headings)
    : m_widths(headings.size(), 0)
{
    addRow(headings);
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    row.reserve(m_widths.size());
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        row.append(terminalLine(cells.value(column)));
        m_widths[column] = std::max(m_widths.at(column), terminalWidth(row.last()));
    }
    m_rows.append(row);
}

QString TextTable::text() const
{
    QString result;
    for (const QStringList &row : m_rows) {
        QString line;
        int missing = 0; // spaces owed; written only when something follows
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString &cell = row.at(column);
            if (!cell.isEmpty()) {
                line += QString(missing, u' ') + cell;
                missing = 0;
            }
            missing += m_widths.at(column) - terminalWidth(cell) + 2;
        }
        result += line + u'\n';
    }
    return result;
}

} // namespace tunnelglass::cli
