// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/ConnectionListModel.h"

#include "base/Sentences.h"
#include "ui/models/SeverityWords.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace tunnelglass::ui {

namespace {

QByteArrayList filterWords(const QString &text)
{
    QByteArrayList words;
    const QStringList parts = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words.append(FoldedTexts::folded(part));
    return words;
}

/// Whether no row can match `now` that did not match `before`: what is typed on mostly narrows.
bool narrows(const QByteArrayList &before, const QByteArrayList &now)
{
    return std::all_of(before.cbegin(), before.cend(), [&now](const QByteArray &old) {
        return std::any_of(now.cbegin(), now.cend(),
                           [&old](const QByteArray &word) { return word.contains(old); });
    });
}

QString cellText(const ConnectionRow &row, int column)
{
    switch (column) {
    case ConnectionListModel::NameColumn:
        return row.name.isEmpty() ? row.id : row.name;
    case ConnectionListModel::StateColumn:
        return row.state;
    case ConnectionListModel::IdColumn:
        return row.id;
    default:
        return row.gateways;
    }
}

} // namespace

ConnectionListModel::ConnectionListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_shared<const ConnectionRows>())
{}

void ConnectionListModel::setRows(std::shared_ptr<const ConnectionRows> rows)
{
    beginResetModel();
    m_rows = rows ? std::move(rows) : std::make_shared<const ConnectionRows>();
    orderRows();
    m_shown = filteredRows();
    endResetModel();
}

void ConnectionListModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    const QByteArrayList before = std::exchange(m_words, filterWords(text));
    m_filterText = text;
    if (m_words == before)
        return;
    std::vector<quint32> shown;
    // While most rows are shown, the one pass over the buffer is the quicker way.
    if (m_shown.size() < m_order.size() / 4 && narrows(before, m_words)) {
        shown = m_shown;
        keepRowsWith(m_words, shown);
    } else {
        shown = filteredRows();
    }
    // The view keeps its selection when nothing changed for it; only marks of the matches do.
    if (shown == m_shown) {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {MatchRole});
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int ConnectionListModel::totalCount() const
{
    return static_cast<int>(m_rows->size());
}

snapshot::SnapshotPtr ConnectionListModel::snapshot(const QModelIndex &index) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    return m_rows->snapshot(m_shown[std::size_t(index.row())]);
}

QModelIndex ConnectionListModel::indexForConnection(const QString &id) const
{
    for (std::size_t place = 0; place < m_shown.size(); ++place) {
        if (m_rows->row(m_shown[place]).id == id)
            return index(static_cast<int>(place), NameColumn);
    }
    return {};
}

void ConnectionListModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> rowsBefore;
    rowsBefore.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        rowsBefore.push_back(m_shown[std::size_t(index.row())]);

    orderRows();
    m_shown = filteredRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype place = 0; place < before.size(); ++place) {
        const auto found = std::find(m_shown.cbegin(), m_shown.cend(), rowsBefore[std::size_t(place)]);
        after.append(index(static_cast<int>(found - m_shown.cbegin()), before.at(place).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ConnectionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    const ConnectionRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return plainToolTip(cellText(row, NameColumn) % QLatin1Char('\n') % row.id % QLatin1Char('\n') %
                                row.state);
        return plainToolTip(cellText(row, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn)
            return joinedList(
                {cellText(row, NameColumn), row.state, severityWord(vpn::severityOf(row.health))});
        return cellText(row, index.column());
    case SortRole:
        return index.column() == StateColumn
                   ? QVariant(m_rows->rank(ConnectionRows::Key::State, m_shown[std::size_t(index.row())]))
                   : QVariant(cellText(row, index.column()));
    case SeverityRole:
        return static_cast<int>(vpn::severityOf(row.health));
    case HealthRole:
        return static_cast<int>(row.health);
    case ConnectionIdRole:
        return row.id;
    case MatchRole:
        return m_words.isEmpty() ? QVariant() : QVariant(m_filterText);
    default:
        return {};
    }
}

QVariant ConnectionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case IdColumn:
        return tr("Connection ID");
    case GatewaysColumn:
        return tr("Gateways");
    default:
        return {};
    }
}

Qt::ItemFlags ConnectionListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

void ConnectionListModel::orderRows()
{
    m_order.resize(m_rows->size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (m_sortColumn < 0 || m_sortColumn >= ColumnCount)
        return;
    static constexpr std::array<ConnectionRows::Key, ColumnCount> keys{
        ConnectionRows::Key::Name, ConnectionRows::Key::State, ConnectionRows::Key::Id,
        ConnectionRows::Key::Gateways};
    const ConnectionRows::Key key = keys[std::size_t(m_sortColumn)];
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [this, key, ascending](quint32 left, quint32 right) {
        const quint32 leftRank = m_rows->rank(key, left);
        const quint32 rightRank = m_rows->rank(key, right);
        return ascending ? leftRank < rightRank : leftRank > rightRank;
    });
}

std::vector<quint32> ConnectionListModel::filteredRows() const
{
    if (m_words.isEmpty())
        return m_order;
    std::vector<quint16> hits(m_rows->size());
    for (const QByteArray &word : m_words)
        m_rows->texts().countRowsWith(word, hits);
    const auto wanted = static_cast<quint16>(m_words.size());
    std::vector<quint32> shown;
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(shown),
                 [&hits, wanted](quint32 row) { return hits[row] == wanted; });
    return shown;
}

void ConnectionListModel::keepRowsWith(const QByteArrayList &words, std::vector<quint32> &rows) const
{
    for (const QByteArray &word : words) {
        std::erase_if(rows, [this, &word](quint32 row) { return !m_rows->texts().contains(row, word); });
    }
}

const ConnectionRow &ConnectionListModel::rowAt(const QModelIndex &index) const
{
    return m_rows->row(m_shown[std::size_t(index.row())]);
}

} // namespace tunnelglass::ui
