// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/ConnectionRows.h"

#include <QLineEdit>

#include <memory>

class QCompleter;
class QStandardItemModel;

namespace tunnelglass::ui {

/// Where a connection's id is typed. A name is understood too while the region's list is known; what matches
/// is offered below, a dozen at most, so that a list of any size completes at once.
class ConnectionIdField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int offeredAtMost = 12;

    explicit ConnectionIdField(QWidget *parent = nullptr);

    /// What may be completed; nullptr: nothing is known.
    void setRows(std::shared_ptr<const ConnectionRows> rows);
    /// The id that is meant: that of the one connection with this name, else the text itself.
    QString connectionId() const;

Q_SIGNALS:
    /// An offered connection was picked.
    void picked(const QString &connectionId);

private:
    void offer(const QString &text);

    std::shared_ptr<const ConnectionRows> m_rows;
    QStandardItemModel *m_offers = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace tunnelglass::ui
