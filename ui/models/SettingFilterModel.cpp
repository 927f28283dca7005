// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/SettingFilterModel.h"

#include <algorithm>

namespace tunnelglass::ui {

SettingFilterModel::SettingFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    // The rows' own order is the order of an engineer's mind.
    setDynamicSortFilter(false);
}

void SettingFilterModel::setSourceModel(QAbstractItemModel *sourceModel)
{
    if (m_source)
        disconnect(m_source, &QAbstractItemModel::modelReset, this, nullptr);
    m_source = qobject_cast<SettingTreeModel *>(sourceModel);
    Q_ASSERT(m_source || sourceModel == nullptr);
    // Connected before the base class does it: its own slot already asks which rows are accepted.
    if (m_source)
        connect(m_source, &QAbstractItemModel::modelReset, this, &SettingFilterModel::findMatches);
    findMatches();
    QSortFilterProxyModel::setSourceModel(sourceModel);
}

void SettingFilterModel::setSearchText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    findMatches();
    invalidateFilter();
    announceMarks({});
}

int SettingFilterModel::matchCount() const
{
    return m_matchCount;
}

QModelIndex SettingFilterModel::nextMatch(const QModelIndex &from, bool backward) const
{
    if (m_matchCount == 0)
        return {};
    QModelIndex row = from.siblingAtColumn(0);
    // Once round, so that a single match finds itself again.
    for (std::size_t step = 0; step <= m_shown.size(); ++step) {
        row = stepFrom(row, backward);
        if (row.isValid() && m_matching[m_source->position(mapToSource(row))])
            return row;
    }
    return {};
}

QVariant SettingFilterModel::data(const QModelIndex &index, int role) const
{
    if (role != MatchRole)
        return QSortFilterProxyModel::data(index, role);
    if (m_matchCount == 0 || !index.isValid() || !m_matching[m_source->position(mapToSource(index))])
        return {};
    return m_text;
}

bool SettingFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_text.isEmpty() || m_shown[m_source->position(m_source->index(sourceRow, 0, sourceParent))];
}

void SettingFilterModel::findMatches()
{
    m_matchCount = 0;
    m_matching.clear();
    m_shown.clear();
    if (!m_source || m_text.isEmpty())
        return;
    const SettingRows &rows = *m_source->rows();
    m_matching.resize(rows.size());
    for (std::size_t position = 0; position < rows.size(); ++position)
        m_matching[position] = matches(*rows.at(position).setting);
    m_matchCount = static_cast<int>(std::count(m_matching.cbegin(), m_matching.cend(), true));

    // Parents stand before children: forward hands a match down to what is below it, backward up to what is
    // above.
    std::vector<bool> below = m_matching;
    m_shown = m_matching;
    for (std::size_t position = 0; position < rows.size(); ++position) {
        const SettingRows::Row *parent = rows.at(position).parent;
        below[position] = below[position] || (parent != nullptr && below[rows.positionOf(*parent)]);
    }
    for (std::size_t position = rows.size(); position-- > 0;) {
        const SettingRows::Row *parent = rows.at(position).parent;
        if (m_shown[position] && parent != nullptr)
            m_shown[rows.positionOf(*parent)] = true;
        m_shown[position] = m_shown[position] || below[position];
    }
}

void SettingFilterModel::announceMarks(const QModelIndex &parent)
{
    const int count = rowCount(parent);
    if (count == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, columnCount(parent) - 1, parent), {MatchRole});
    for (int row = 0; row < count; ++row)
        announceMarks(index(row, 0, parent));
}

bool SettingFilterModel::matches(const snapshot::Setting &setting) const
{
    const auto holdsText = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    if (holdsText(setting.label) || holdsText(setting.meaning) || holdsText(setting.path))
        return true;
    return !setting.secret && (holdsText(setting.value) || holdsText(setting.raw));
}

QModelIndex SettingFilterModel::stepFrom(const QModelIndex &from, bool backward) const
{
    if (backward) {
        if (!from.isValid())
            return lastBelow({});
        return from.row() > 0 ? lastBelow(from.siblingAtRow(from.row() - 1)) : from.parent();
    }
    if (rowCount(from) > 0)
        return index(0, 0, from);
    for (QModelIndex up = from; up.isValid(); up = up.parent()) {
        if (up.row() + 1 < rowCount(up.parent()))
            return up.siblingAtRow(up.row() + 1);
    }
    return {};
}

QModelIndex SettingFilterModel::lastBelow(QModelIndex from) const
{
    while (rowCount(from) > 0)
        from = index(rowCount(from) - 1, 0, from);
    return from;
}

} // namespace tunnelglass::ui
