// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace tunnelglass::ui {

/// Everything that can be done, with its key and its place in a menu. What each does is connected by the
/// window.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar of `window`.
    explicit WindowActions(QMainWindow *window);

    QAction *open;
    QAction *paste;
    QAction *exportFile;
    QAction *print;
    QAction *printPreview;
    QMenu *recent; ///< filled by RecentDesk
    QAction *profiles;
    QAction *lock;
    QMenu *lockAfter; ///< filled by IdleLock
    QAction *quit;

    QAction *copyValue;
    QAction *copyPath;
    QAction *copyRow;
    QMenu *copyAs; ///< filled by CopyDesk
    QAction *copySecret;
    QAction *reveal;
    QAction *find;
    QAction *preferences;

    QAction *showConnections;
    QAction *showSettings;
    QAction *showAbout;
    QAction *showResponse;
    QAction *showRequest;
    QAction *expandAll;
    QAction *collapseAll;

    QAction *enterId;
    QAction *refresh;
    QAction *refreshList;
    QAction *refreshRegions;
    QAction *cancel;

    QAction *whatIsThis;
    QAction *whatsThisMode;
    QAction *about;

private:
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, const QString &hint);
    void fillFileMenu(QMenu *menu);
    void fillEditMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu);
    void fillConnectionMenu(QMenu *menu);
    void fillHelpMenu(QMenu *menu);

    QMainWindow *m_window;
};

} // namespace tunnelglass::ui
