// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace tunnelglass::ui {

class AccountBook;
class ConnectionView;
class InspectionFlow;
class WindowState;

/// The files and connections that were looked at last, in a menu: newest first, each once. A file is named by
/// its path, a connection by account, region and id; nothing of what they hold is kept.
class RecentDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOfAKind = 8;

    struct Parts
    {
        QMenu *menu;
        WindowState &state;
        const AccountBook &book;
        InspectionFlow *flow;
        ConnectionView *view;
    };

    /// The parts outlive the desk.
    explicit RecentDesk(const Parts &parts, QObject *parent = nullptr);

private:
    void note();
    void fill();
    void addFiles();
    void addConnections();
    void keep(const QString &key, const QString &entry);
    void clear();

    Parts m_parts;
};

} // namespace tunnelglass::ui
