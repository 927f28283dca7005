// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/SettingColumns.h"

#include "ui/models/SettingTreeModel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace tunnelglass::ui {

SettingColumns::SettingColumns(QTreeView *view)
    : QObject(view)
    , m_view(view)
{
    QHeaderView *header = view->header();
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // A border that moves while the mouse is held down is moved by hand.
        if (!m_distributing && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_byUser = true;
    });
    view->viewport()->installEventFilter(this);
}

void SettingColumns::fit(int leastValueWidth)
{
    // Through the base class: QTreeView narrows the access.
    const QAbstractItemView &view = *m_view;
    m_settingWidth = std::max(m_settingWidth, view.sizeHintForColumn(SettingTreeModel::SettingColumn));
    m_valueWidth =
        std::max({m_valueWidth, leastValueWidth, view.sizeHintForColumn(SettingTreeModel::ValueColumn)});
    distribute();
}

void SettingColumns::distribute()
{
    if (m_byUser || m_settingWidth == 0)
        return;
    const int character = m_view->fontMetrics().averageCharWidth();
    const int leastMeaning = 16 * character;
    const int leastValue = 10 * character;
    const int rest = m_view->viewport()->width() - m_settingWidth;
    const int value = std::max(leastValue, std::min({m_valueWidth, rest - leastMeaning, rest * 3 / 5}));
    m_distributing = true;
    m_view->header()->resizeSection(SettingTreeModel::SettingColumn, m_settingWidth);
    m_view->header()->resizeSection(SettingTreeModel::ValueColumn, value);
    m_distributing = false;
}

QByteArray SettingColumns::save() const
{
    return m_view->header()->saveState();
}

void SettingColumns::restore(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    m_distributing = true;
    m_byUser = m_view->header()->restoreState(state);
    m_distributing = false;
    m_view->header()->setStretchLastSection(true);
}

bool SettingColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        distribute();
    return QObject::eventFilter(watched, event);
}

} // namespace tunnelglass::ui
