// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/StoredSecret.h"
#include "ui/AccountBook.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace tunnelglass::credentials {
class SaveProfileJob;
}

namespace tunnelglass::ui {

class ProfileForm;

/// Adds a profile or changes one. Saves by itself: closes when profile and secret are where they belong, and
/// says why when they are not; nothing that was typed is lost then but the secret.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A profile without id is a new one. `book` has profiles and outlives the dialog.
    ProfileDialog(AccountBook &book, const credentials::Profile &profile, QWidget *parent = nullptr);

    /// Opens with this said in it: why the profile has to be looked at.
    void say(const QString &message);

Q_SIGNALS:
    /// It is in the store, and the book knows.
    void saved(const QString &profileId);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void updateState();
    void saveEnded();

    AccountBook &m_book;
    ProfileForm *m_form;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    credentials::SaveProfileJob *m_job = nullptr; ///< a child, while it runs
    std::optional<credentials::StoredSecret> m_sessionSecret;
};

} // namespace tunnelglass::ui
