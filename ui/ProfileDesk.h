// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/AccountBook.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace tunnelglass::ui {

class ConnectionView;
class InspectionFlow;
class ProfilesDialog;
class TopBar;
class WindowActions;

/// Opens the dialogs about profiles over the window, and puts one to use after it was added.
class ProfileDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        AccountBook &book; ///< without profiles nothing opens
        QWidget *window;
        InspectionFlow *flow;
        TopBar *top;
        ConnectionView *view;
        WindowActions *actions;
    };

    /// The parts outlive the desk.
    explicit ProfileDesk(const Parts &parts, QObject *parent = nullptr);

    void manage();
    void add();
    void edit(const QString &profileId);
    void test(const QString &profileId);
    void import();
    /// Offers the profiles of other tools, when there are any and none of our own.
    bool offerImport();

private:
    void use(const QString &profileId);
    void openEditor(const credentials::Profile &profile);
    QWidget *over() const;

    AccountBook &m_book;
    QWidget *m_window;
    InspectionFlow *m_flow;
    QPointer<ProfilesDialog> m_manager;
};

} // namespace tunnelglass::ui
