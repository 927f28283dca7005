// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"
#include "snapshot/SettingTree.h"
#include "ui/models/Roles.h"

#include <QAbstractItemModel>

#include <memory>

namespace tunnelglass::ui {

/// The setting tree of one snapshot as an item model: columns Setting, Value, Meaning. A thin adaptor over const
/// values. Secrets are masked in every role until revealed; the clear text is then in DisplayRole and
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
    const snapshot::SnapshotPtr &snapshot() const;

    /// The row's setting; nullptr for an invalid index.
    const snapshot::Setting *setting(const QModelIndex &index) const;
    /// The row with this KeyPathRole; invalid when there is none.
    QModelIndex indexForKeyPath(const QString &keyPath, int column = 0) const;
    /// The group row of a section (and tunnel); invalid when there is none.
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
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tunnelglass::ui
