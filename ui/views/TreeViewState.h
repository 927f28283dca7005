// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

class QModelIndex;
class QTreeView;

namespace tunnelglass::ui {

/// Which rows of a tree are closed, which one is current and which one is at the top, by KeyPathRole: so that
/// a refresh changes the values and nothing else.
class TreeViewState final
{
public:
    static TreeViewState of(const QTreeView &view);
    /// Rows that are new stay open; a row that is gone is forgotten.
    void applyTo(QTreeView &view) const;

private:
    QSet<QString> m_closed;
    QString m_current;
    QString m_top;
};

} // namespace tunnelglass::ui
