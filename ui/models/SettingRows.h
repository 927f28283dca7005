// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/SettingTree.h"

#include <memory>
#include <vector>

namespace tunnelglass::ui {

/// The setting tree of one snapshot laid out flat for an item model: immutable, shared between threads, made
/// on a worker where the tree is big. Parents stand before their children, siblings side by side, so that one
/// pass forward reaches every parent before its children and one pass backward every child before its parent.
class SettingRows
{
public:
    struct Row
    {
        const snapshot::Setting *setting = nullptr;
        const Row *parent = nullptr; ///< nullptr for a row of the top level
        quint32 firstChild = 0;      ///< position of the first child; meaningless without children
        int place = 0;               ///< among its siblings
        int childCount() const { return static_cast<int>(setting->children.size()); }
    };

    /// A nullptr snapshot gives no rows.
    explicit SettingRows(snapshot::SnapshotPtr snapshot);
    SettingRows(const SettingRows &) = delete;
    SettingRows &operator=(const SettingRows &) = delete;

    const snapshot::SnapshotPtr &snapshot() const { return m_snapshot; }
    std::size_t size() const { return m_rows.size(); }
    int topLevelCount() const { return static_cast<int>(m_tree.size()); }
    const Row &at(std::size_t position) const { return m_rows[position]; }
    std::size_t positionOf(const Row &row) const { return static_cast<std::size_t>(&row - m_rows.data()); }
    /// Child `place` of `parent` (nullptr: the top level); it must be there.
    const Row &child(const Row *parent, int place) const;

    /// The keys that lead to a row from the top, joined with '/'; within a key '/' is spelled "~1" and '~'
    /// "~0", as RFC 6901 does.
    static QString keyPath(const Row &row);
    /// The row with this key path; nullptr when there is none.
    const Row *find(const QString &keyPath) const;

private:
    void append(const std::vector<snapshot::Setting> &siblings, const Row *parent);

    snapshot::SnapshotPtr m_snapshot; ///< owns the document that the settings' nodes point into
    std::vector<snapshot::Setting> m_tree;
    std::vector<Row> m_rows;
};

} // namespace tunnelglass::ui
