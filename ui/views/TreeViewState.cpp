// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/TreeViewState.h"

#include "ui/models/Roles.h"

#include <QScrollBar>
#include <QTreeView>

#include <functional>

namespace tunnelglass::ui {

namespace {

using RowVisitor = std::function<void(const QModelIndex &)>;

void forEachRow(const QAbstractItemModel &model, const QModelIndex &parent, const RowVisitor &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        visit(index);
        forEachRow(model, index, visit);
    }
}

QString keyPath(const QModelIndex &index)
{
    return index.data(KeyPathRole).toString();
}

} // namespace

TreeViewState TreeViewState::of(const QTreeView &view)
{
    TreeViewState state;
    if (!view.model())
        return state;
    forEachRow(*view.model(), {}, [&](const QModelIndex &index) {
        if (view.model()->hasChildren(index) && !view.isExpanded(index))
            state.m_closed.insert(keyPath(index));
    });
    state.m_current = keyPath(view.currentIndex().siblingAtColumn(0));
    state.m_top = keyPath(view.indexAt(QPoint(1, 1)).siblingAtColumn(0));
    return state;
}

void TreeViewState::applyTo(QTreeView &view) const
{
    if (!view.model())
        return;
    QModelIndex current;
    QModelIndex top;
    view.expandAll();
    forEachRow(*view.model(), {}, [&](const QModelIndex &index) {
        const QString path = keyPath(index);
        if (m_closed.contains(path))
            view.collapse(index);
        if (!m_current.isEmpty() && path == m_current)
            current = index;
        if (!m_top.isEmpty() && path == m_top)
            top = index;
    });
    if (current.isValid())
        view.setCurrentIndex(current);
    if (top.isValid())
        view.scrollTo(top, QAbstractItemView::PositionAtTop);
}

} // namespace tunnelglass::ui
