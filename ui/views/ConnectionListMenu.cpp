// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ConnectionListMenu.h"

#include "ui/models/ConnectionListModel.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace tunnelglass::ui {

ConnectionListMenu::ConnectionListMenu(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &ConnectionListMenu::open);
}

void ConnectionListMenu::open(const QPoint &position)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasRow = m_view->currentIndex().isValid();
    menu->addAction(tr("&Inspect"), this, &ConnectionListMenu::inspectWanted)->setEnabled(hasRow);
    menu->addAction(tr("&Copy id"), this, &ConnectionListMenu::copyIdWanted)->setEnabled(hasRow);
    const bool several = m_view->selectionModel()->selectedRows().size() > 1;
    menu->addAction(tr("&Export the selected…"), this, &ConnectionListMenu::exportWanted)
        ->setEnabled(several);
    menu->addSeparator();
    auto *sorting = new QActionGroup(menu);
    const auto sortBy = [this, menu, sorting](const QString &text, int column) {
        QAction *action = menu->addAction(text);
        sorting->addAction(action);
        action->setCheckable(true);
        action->setChecked(m_view->horizontalHeader()->sortIndicatorSection() == column);
        connect(action, &QAction::triggered, m_view,
                [view = m_view, column] { view->sortByColumn(column, Qt::AscendingOrder); });
    };
    sortBy(tr("As it was &read"), -1);
    sortBy(tr("Sort by &name"), ConnectionListModel::NameColumn);
    sortBy(tr("Sort by &state"), ConnectionListModel::StateColumn);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace tunnelglass::ui
