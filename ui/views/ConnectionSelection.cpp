// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ConnectionSelection.h"

#include "ui/models/ConnectionListModel.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace tunnelglass::ui {

ConnectionSelection::ConnectionSelection(const ConnectionListModel *model, QItemSelectionModel *selection,
                                         QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
{}

std::vector<int> ConnectionSelection::rows() const
{
    std::vector<int> rows;
    const QItemSelection selection = m_selection->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<quint32> ConnectionSelection::positions() const
{
    std::vector<quint32> positions;
    for (const int row : rows())
        positions.push_back(m_model->shownPositions().at(std::size_t(row)));
    return positions;
}

QSet<QString> ConnectionSelection::severalIds() const
{
    const std::vector<quint32> chosen = positions();
    QSet<QString> ids;
    if (chosen.size() < 2)
        return ids;
    for (const quint32 position : chosen)
        ids.insert(m_model->rows()->row(position).id);
    return ids;
}

void ConnectionSelection::select(const QSet<QString> &ids)
{
    if (ids.isEmpty())
        return;
    const auto wanted = [this, &ids](int row) {
        return ids.contains(m_model->rows()->row(m_model->shownPositions()[std::size_t(row)]).id);
    };
    // Ranges of rows: thousands of single ones would take their time.
    QItemSelection selection;
    const int count = m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        const int first = row;
        while (row < count && wanted(row))
            ++row;
        if (row > first)
            selection.select(m_model->index(first, 0),
                             m_model->index(row - 1, ConnectionListModel::ColumnCount - 1));
    }
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
}

ExportScope ConnectionSelection::scope(ExportScope::Kind kind, std::vector<quint32> positions) const
{
    if (positions.empty())
        return {kind, 0, nullptr, [] { return QList<snapshot::SnapshotPtr>(); }};
    const auto count = qsizetype(positions.size());
    const std::shared_ptr<const ConnectionRows> rows = m_model->rows();
    const snapshot::SnapshotPtr first = rows->snapshot(positions.front());
    return {kind, count, first, [rows, chosen = std::move(positions)] {
                QList<snapshot::SnapshotPtr> snapshots;
                snapshots.reserve(qsizetype(chosen.size()));
                for (const quint32 position : chosen)
                    snapshots.append(rows->snapshot(position));
                return snapshots;
            }};
}

} // namespace tunnelglass::ui
