// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QTableView;

namespace tunnelglass::ui {

/// The context menu of the list of connections: what can be done with the row that it is opened on, and how
/// the list is sorted, which the keyboard cannot reach in its head.
class ConnectionListMenu final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `view`.
    explicit ConnectionListMenu(QTableView *view);

Q_SIGNALS:
    void inspectWanted();
    void copyIdWanted();
    void exportWanted();

private:
    void open(const QPoint &position);

    QTableView *m_view;
};

} // namespace tunnelglass::ui
