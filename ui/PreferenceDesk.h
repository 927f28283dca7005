// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/PreferencesDialog.h"

#include <QObject>
#include <QPointer>

namespace tunnelglass {
struct Error;
}

namespace tunnelglass::ui {

class AccountBook;
class InspectionFlow;
class PreferenceStore;
class SettingTreePane;
class StatusLine;
class WindowActions;

/// Opens the preferences, and brings them to what the window is made of: how long a call may take and whom it
/// trusts, how long a secret is shown and kept on the clipboard.
class PreferenceDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        PreferenceStore &store;
        AccountBook &book;
        QWidget *window;
        InspectionFlow *flow;
        SettingTreePane *tree;
        StatusLine *status;
        WindowActions *actions;
    };

    /// The parts outlive the desk.
    explicit PreferenceDesk(const Parts &parts, QObject *parent = nullptr);

    void open(PreferencesDialog::Page page = PreferencesDialog::GeneralPage);
    /// Says which program this is, and how it is set.
    void about();
    /// Whether the dialog is open; it is what a window in another language begins with.
    const QPointer<PreferencesDialog> &dialog() const { return m_dialog; }
    /// What in the settings could not be understood is told, once.
    void complain();
    /// Something that what is set leads to and that cannot be.
    void tell(const Error &error);

    /// Where the log goes when it is switched on.
    static QString logPath();

private:
    void follow();
    void followNetwork();

    Parts m_parts;
    QPointer<PreferencesDialog> m_dialog;
    QString m_caFile; ///< that was read last, and could be
};

} // namespace tunnelglass::ui
