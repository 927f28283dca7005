// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ConnectionDelegate.h"

#include "ui/models/ConnectionListModel.h"
#include "ui/views/CellPainter.h"
#include "ui/views/StatePalette.h"

namespace tunnelglass::ui {

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto severity = vpn::Severity(index.data(SeverityRole).toInt());
    CellLook look;
    if (index.column() == ConnectionListModel::NameColumn) {
        look.markColumn = true;
        look.mark = severity;
    } else if (index.column() == ConnectionListModel::StateColumn) {
        look.text = StatePalette(cell.palette).color(severity);
    }
    if (const QString match = index.data(MatchRole).toString(); !match.isEmpty())
        look.matches = match.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    CellPainter(cell).paint(*painter, look);
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return CellPainter(cell).sizeHint(index.column() == ConnectionListModel::NameColumn);
}

} // namespace tunnelglass::ui
