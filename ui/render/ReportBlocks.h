// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Report.h"
#include "ui/render/PageBlock.h"
#include "ui/render/ReportLook.h"

namespace tunnelglass::ui {

class TextCell;

/// Makes the blocks of a report in the order in which they are read: the answer, who read it, the drawing,
/// every section as a table, the glossary.
class ReportBlocks
{
public:
    ReportBlocks(const ReportLook &look, qreal width);

    PageBlocks make(const exporting::ConnectionReport &report, const snapshot::Snapshot &snapshot);

private:
    /// A row of a table, cell by cell; empty cells take no room.
    struct Row
    {
        QStringList cells;
        vpn::Severity severity = vpn::Severity::None;
    };
    /// How a table stands: widths of its columns, and which has the mark before it.
    struct Columns
    {
        QStringList titles; ///< empty: a table without
        QList<qreal> shares;
        int markBefore = -1;
    };

    void addText(const QString &text, const QFont &font, qreal spaceBefore, bool keepsNext);
    void addSentence(const exporting::ConnectionReport &report);
    void addDiagram(const vpn::Connection &connection);
    void addSection(const exporting::ReportSection &section, const QString &path, int level);
    void addTable(const QString &title, const Columns &columns, const QList<Row> &rows);
    void addRow(const Columns &columns, const Row &row, const std::shared_ptr<const PageBlock> &head);
    PageBlock columnTitles(const Columns &columns) const;
    QList<TextCell> cellsOf(const Columns &columns, const Row &row) const;
    QList<qreal> lefts(const Columns &columns) const;

    ReportLook m_look;
    qreal m_width;
    PageBlocks m_blocks;
};

} // namespace tunnelglass::ui
