// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/ConnectionRows.h"
#include "ui/models/Roles.h"

#include <QAbstractTableModel>

namespace tunnelglass::ui {

/// The connections of a region or file, with its own filter: one pass over prepared texts, then one reset, because
/// QSortFilterProxyModel needs longer than a frame for 10,000 rows. Columns Name, State, Id, Gateways.
class ConnectionListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        StateColumn,
        IdColumn,
        GatewaysColumn,
        ColumnCount,
    };

    explicit ConnectionListModel(QObject *parent = nullptr);

    void setRows(std::shared_ptr<const ConnectionRows> rows);
    /// Every blank-separated word of `text` must be found in a row, without regard to case.
    void setFilterText(const QString &text);
    const QString &filterText() const { return m_filterText; }
    int totalCount() const;

    snapshot::SnapshotPtr snapshot(const QModelIndex &index) const;
    QModelIndex indexForConnection(const QString &id) const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refilter();

    std::shared_ptr<const ConnectionRows> m_rows;
    std::vector<quint32> m_shown;
    QString m_filterText;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tunnelglass::ui
