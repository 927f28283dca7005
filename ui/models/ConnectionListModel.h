// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/ConnectionRows.h"
#include "ui/models/Roles.h"

#include <QAbstractTableModel>
#include <QByteArrayList>

namespace tunnelglass::ui {

/// The connections of a region or file, with its own filter: one pass over prepared texts, then one reset,
/// because QSortFilterProxyModel needs longer than a frame for 10,000 rows. Columns Name, State, Id,
/// Gateways.
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

    /// Shows other rows (nullptr: none); filter and sorting stay. Resets the model.
    void setRows(std::shared_ptr<const ConnectionRows> rows);
    const std::shared_ptr<const ConnectionRows> &rows() const { return m_rows; }
    /// Every blank-separated word of `text` must be found in a row, without regard to case. Resets the model,
    /// unless the same rows stay.
    void setFilterText(const QString &text);
    const QString &filterText() const { return m_filterText; }
    int totalCount() const;

    snapshot::SnapshotPtr snapshot(const QModelIndex &index) const;
    /// Where the shown rows are in rows(), from top to bottom.
    const std::vector<quint32> &shownPositions() const { return m_shown; }
    /// The shown row of this connection; invalid when there is none.
    QModelIndex indexForConnection(const QString &id) const;
    /// Stable: rows that are equal by this column stay in the order they came in. A negative column: that
    /// order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void orderRows();
    std::vector<quint32> filteredRows() const;
    void keepRowsWith(const QByteArrayList &words, std::vector<quint32> &rows) const;
    const ConnectionRow &rowAt(const QModelIndex &index) const;

    std::shared_ptr<const ConnectionRows> m_rows;
    std::vector<quint32> m_order; ///< all rows as they are sorted
    std::vector<quint32> m_shown; ///< those of m_order that the filter lets through
    QString m_filterText;
    QByteArrayList m_words; ///< of the filter, folded
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tunnelglass::ui
