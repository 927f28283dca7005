// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace tunnelglass::ui {

/// Search inside the setting tree: rows whose label, shown value, meaning, raw value or path holds the text (without
/// regard to case), with their parents; the children of a matching group stay. Secrets are never searched. Matching
/// rows carry MatchRole.
class SettingFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SettingFilterModel(QObject *parent = nullptr);

    void setSearchText(const QString &text);
    const QString &searchText() const { return m_text; }
    /// How many rows match by themselves.
    int matchCount() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool matches(const QModelIndex &sourceIndex) const;

    QString m_text;
};

} // namespace tunnelglass::ui
