// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace tunnelglass::cli {

/// Rows of text in aligned columns for a terminal. Every cell stays on one line.
class TextTable
{
public:
    explicit TextTable(const QStringList &headings);

    void addRow(const QStringList &cells);
    /// One line per row, headings first; columns two spaces apart, nothing behind the last.
    QString text() const;

private:
    QList<QStringList> m_rows;
    QList<int> m_widths;
};

} // namespace tunnelglass::cli
