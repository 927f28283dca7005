// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/SettingTreeModel.h"

#include <QPointer>
#include <QSortFilterProxyModel>

#include <vector>

namespace tunnelglass::ui {

/// Search inside the setting tree: rows whose label, shown value, meaning, raw value or path holds the text
/// (without regard to case), with their parents; the children of a matching group stay. Secrets are never
/// searched. Matching rows carry MatchRole. The source must be a SettingTreeModel.
class SettingFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SettingFilterModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *sourceModel) override;

    /// White space at either end does not count.
    void setSearchText(const QString &text);
    const QString &searchText() const { return m_text; }
    /// How many rows match by themselves; 0 without a text.
    int matchCount() const;
    /// The next row (in display order, round the end) that matches by itself, from `from` onward or backward;
    /// invalid when there is none. An invalid `from` starts at the top.
    QModelIndex nextMatch(const QModelIndex &from, bool backward = false) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void findMatches();
    void announceMarks(const QModelIndex &parent);
    bool matches(const snapshot::Setting &setting) const;
    QModelIndex stepFrom(const QModelIndex &index, bool backward) const;
    QModelIndex lastBelow(QModelIndex index) const;

    QPointer<SettingTreeModel> m_source;
    QString m_text;
    std::vector<bool> m_matching; ///< by position in the source's rows: matches by itself
    std::vector<bool> m_shown;    ///< matches, or an ancestor or descendant does
    int m_matchCount = 0;
};

} // namespace tunnelglass::ui
