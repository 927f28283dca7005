// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/SettingDelegate.h"

#include "ui/models/SettingTreeModel.h"
#include "ui/views/CellPainter.h"

namespace tunnelglass::ui {

void SettingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == SettingTreeModel::SettingColumn && index.data(IsGroupRole).toBool()) {
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
    }
}

void SettingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    CellLook look;
    if (index.column() == SettingTreeModel::ValueColumn) {
        look.markColumn = true;
        look.mark = vpn::Severity(index.data(SeverityRole).toInt());
        if (!index.data(IsSetRole).toBool())
            look.text = cell.palette.color(QPalette::PlaceholderText);
    }
    // Revealed or not, a secret's text is not searched: nothing in it can match.
    const bool secretValue =
        index.column() == SettingTreeModel::ValueColumn && index.data(IsSecretRole).toBool();
    if (const QString match = index.data(MatchRole).toString(); !match.isEmpty() && !secretValue)
        look.matches = QStringList{match};
    CellPainter(cell).paint(*painter, look);
}

QSize SettingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return CellPainter(cell).sizeHint(index.column() == SettingTreeModel::ValueColumn);
}

} // namespace tunnelglass::ui
