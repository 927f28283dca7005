// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"
#include "ui/models/Roles.h"
#include "ui/models/SettingRows.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>

namespace tunnelglass::ui {

/// The setting tree of one snapshot as an item model: columns Setting, Value, Meaning. A thin adaptor over
/// const values. Secrets are masked in every role until revealed; the clear text is then in DisplayRole and
/// AccessibleTextRole of the Value column only.
class SettingTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        SettingColumn,
        ValueColumn,
        MeaningColumn,
        ColumnCount,
    };

    explicit SettingTreeModel(QObject *parent = nullptr);
    ~SettingTreeModel() override;

    /// Shows a snapshot (nullptr: nothing). Hides revealed secrets. Resets the model.
    void setSnapshot(const snapshot::SnapshotPtr &snapshot);
    /// The same with rows that were made on a worker; never nullptr.
    void setRows(std::shared_ptr<const SettingRows> rows);
    const snapshot::SnapshotPtr &snapshot() const { return m_rows->snapshot(); }
    const std::shared_ptr<const SettingRows> &rows() const { return m_rows; }

    /// The row's setting; nullptr for an invalid index.
    const snapshot::Setting *setting(const QModelIndex &index) const;
    /// Position in rows() of an index of this model; the index must be valid.
    std::size_t position(const QModelIndex &index) const;
    QModelIndex indexAt(std::size_t position, int column = SettingColumn) const;
    /// The row with this KeyPathRole; invalid when there is none.
    QModelIndex indexForKeyPath(const QString &keyPath, int column = SettingColumn) const;
    /// The group row of a section (and tunnel); of a connection with a single tunnel also when asked with
    /// tunnel 0. Invalid when there is none.
    QModelIndex indexForSection(vpn::Section section, int tunnel) const;

    /// Shows or hides the secret of a row; without effect on other rows.
    void setRevealed(const QModelIndex &index, bool revealed);
    bool isRevealed(const QModelIndex &index) const;
    void hideAllSecrets();
    /// The clear value for the clipboard; empty for rows that hold no secret.
    SecretBytes secretValue(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const SettingRows::Row *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const SettingRows::Row &row, int column) const;
    QVariant text(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;

    std::shared_ptr<const SettingRows> m_rows;
    QSet<const SettingRows::Row *> m_revealed;
};

} // namespace tunnelglass::ui
