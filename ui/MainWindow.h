// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/AccountBook.h"
#include "ui/Activities.h"
#include "ui/FlowState.h"
#include "ui/WindowState.h"

#include <QMainWindow>

class QSplitter;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::ui {

class ConnectionListPane;
class ConnectionView;
class DetailsPane;
class FileDesk;
class InspectionFlow;
class SettingTreePane;
class PreferenceDesk;
class PreferenceStore;
class ProfileDesk;
class StatusLine;
class ThinProgressBar;
class TopBar;
class WindowActions;

/// The window: lays out the panes, gives every action its meaning, remembers how a person arranged it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What is given must outlive the window. The first account of `book` is the one to begin with.
    MainWindow(const Clock &clock, AccountBook &book, PreferenceStore &preferences, QSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Begins: with the file, if one is named, else with the account chosen last, or the one named.
    void start(const QString &filePath, const QString &accountId);
    /// Shows a file, over what is shown now; empty: only comes to the front.
    void openFile(const QString &filePath);
    /// What another window can go on with, and going on with it.
    FlowState state() const;
    void resume(const FlowState &state);
    /// Writes how the window was arranged; done at its end, too.
    void keepState();
    /// Whether it reads or writes a file, which ends with the window.
    bool isAtFiles() const;
    PreferenceDesk *preferences() const { return m_preferences; }

Q_SIGNALS:
    /// Something that was waited for has begun, gone on or ended.
    void activityChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showIcon();
    void layOut();
    void connectRowActions();
    void connectViewActions();
    void connectConnectionActions();
    void restoreState();
    /// From here on what is chosen is chosen by a person.
    void keepChoices();
    void updateActions();
    void updateActivity();
    void copyValue();

    AccountBook &m_book;
    WindowState m_state;
    Activities m_activities;
    TopBar *m_top;
    ThinProgressBar *m_progress;
    ConnectionListPane *m_list;
    ConnectionView *m_view;
    DetailsPane *m_details;
    StatusLine *m_status;
    WindowActions *m_actions;
    QSplitter *m_across;
    QSplitter *m_down;
    InspectionFlow *m_flow = nullptr;
    FileDesk *m_files = nullptr;
    ProfileDesk *m_profiles = nullptr;
    PreferenceDesk *m_preferences = nullptr;
    QByteArray m_openedGeometry;
    bool m_splittersMoved = false;
    bool m_started = false;
};

} // namespace tunnelglass::ui
