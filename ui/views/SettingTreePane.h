// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Setting.h"
#include "snapshot/Snapshot.h"
#include "ui/views/SecretConsent.h"
#include "ui/views/TreeViewState.h"

#include <QWidget>

class QTreeView;

namespace tunnelglass::ui {

class ClipboardGuard;
class FindBar;
class RevealTimer;
class SecretButtons;
class SettingColumns;
class SettingFilterModel;
class SettingTreeModel;

/// The setting tree with its search line: what can be done with a row is a slot here, so that menu, key and
/// context menu do the same.
class SettingTreePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingTreePane(QWidget *parent = nullptr);
    ~SettingTreePane() override;

    /// `keepState`: the same thing was read again, so that closed rows, the current row and the scroll
    /// position stay.
    void setSnapshot(const snapshot::SnapshotPtr &snapshot, bool keepState);
    void setSecretRules(const SecretRules &rules);
    const SecretRules &secretRules() const { return m_rules; }
    /// nullptr while no row is current.
    const snapshot::Setting *currentSetting() const;
    /// Makes the section's group current and brings its rows into view. False when there is no such group.
    bool selectSection(vpn::Section section, int tunnel);
    void selectFirst();
    void focusTree();
    QTreeView *view() const { return m_view; }
    SettingColumns *columns() const { return m_columns; }
    RevealTimer *revealTimer() const { return m_reveals; }
    ClipboardGuard *clipboardGuard() const { return m_clipboard; }

public Q_SLOTS:
    void openFind();
    void expandAll();
    void collapseAll();
    void copyValue();
    void copyPath();
    void copyRow();
    void copySecret();
    void toggleReveal();

Q_SIGNALS:
    void currentChanged();
    /// Enter on a row, or the context menu.
    void aboutWanted();
    void notice(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void search(const QString &text);
    void endSearch();
    void showContextMenu(const QPoint &position);
    void bringIntoView();
    void copySecretOf(const QModelIndex &index);
    QModelIndex current() const;

    SettingTreeModel *m_model;
    SettingFilterModel *m_filter;
    QTreeView *m_view;
    FindBar *m_find;
    SettingColumns *m_columns = nullptr;
    SecretButtons *m_buttons = nullptr;
    RevealTimer *m_reveals = nullptr;
    ClipboardGuard *m_clipboard;
    SecretRules m_rules;
    TreeViewState m_beforeSearch;
    bool m_scrolledByHand = false;
};

} // namespace tunnelglass::ui
