// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SystemClock.h"
#include "credentials/ProfileStore.h"
#include "credentials/ProfileVault.h"
#include "inspection/Service.h"
#include "sample/SampleAccount.h"
#include "support/MemoryKeychain.h"
#include "ui/MainWindow.h"
#include "ui/PreferenceStore.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QAction;
class QLabel;
class QTableView;
class QTreeView;

namespace tunnelglass::test {

/// The real window over the sample account, with settings of its own: what main.cpp makes, for tests.
class SampleWindow
{
public:
    static QString downConnectionId() { return QStringLiteral("vco-bp1w3m1p23iftycv****"); }

    /// `settingsContent`: what the settings file holds beforehand. `otherEndpoint`: where a second account,
    /// "other", asks over the real network, impatiently; empty: there is none. `keychain` outlives the
    /// window; nullptr: one in memory, keychain().
    explicit SampleWindow(const QByteArray &settingsContent = {}, const QUrl &otherEndpoint = {},
                          credentials::Keychain *keychain = nullptr);
    ~SampleWindow();

    ui::MainWindow &window() { return *m_window; }
    ui::PreferenceStore &preferences() { return *m_preferences; }
    QSettings &settings() { return *m_settings; }
    credentials::ProfileStore &store() { return *m_store; }
    credentials::ProfileVault &vault() { return *m_vault; }
    MemoryKeychain &keychain() { return m_keychain; }
    ui::AccountBook &book() { return *m_book; }
    /// A file of another tool, in the folder that is home: ".aliyun/config.json".
    bool writeHomeFile(const QString &path, const QByteArray &bytes) const;
    QString folder() const { return m_folder.path(); }
    /// Shows and starts as the program does, and waits until the sample connection and the list are there.
    bool startAndWait();
    /// Picks the account in the profile field, as a person does.
    void chooseAccount(const QString &name);
    /// Types a connection id and presses Enter.
    void enterConnectionId(const QString &id);
    /// What the window system does when a file is dragged in and let go; false when the window would not
    /// have it.
    bool dropFile(const QString &path);

    QString sentence() const;
    QString facts() const;
    QString status() const;
    QString errorHeadline() const; ///< empty while no error is shown
    QString errorExplanation() const;
    QTreeView *tree() const;
    QTableView *list() const;
    /// The action with this menu text, mnemonic left out.
    QAction *action(const QString &text) const;
    /// The row with this label, searched through the whole tree.
    QModelIndex row(const QString &label) const;
    /// The first row that holds a secret, in whatever language.
    QModelIndex secretRow() const;
    /// Every text that any widget of the window shows or says.
    QStringList visibleTexts() const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    MemoryKeychain m_keychain;
    SystemClock m_clock;
    sample::SampleAccount m_network;
    inspection::Service m_service;
    QNetworkAccessManager m_otherNetwork;
    inspection::Service m_otherService;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<credentials::ProfileStore> m_store;
    std::unique_ptr<credentials::ProfileVault> m_vault;
    std::unique_ptr<ui::AccountBook> m_book;
    std::unique_ptr<ui::PreferenceStore> m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tunnelglass::test
