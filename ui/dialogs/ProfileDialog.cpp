// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ProfileDialog.h"

#include "base/ErrorText.h"
#include "credentials/CredentialChain.h"
#include "credentials/ProfileStore.h"
#include "credentials/ProfileVault.h"
#include "credentials/SaveProfileJob.h"
#include "ui/dialogs/ProfileForm.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tunnelglass::ui {

namespace {

ProfileForm::Choices formChoices(const ProfileParts &parts, const QString &profileId)
{
    ProfileForm::Choices choices;
    choices.roleSources = parts.store.profiles();
    choices.roleSources.removeIf(
        [&profileId](const credentials::Profile &profile) { return profile.id == profileId; });
    const credentials::CredentialChain chain(parts.environment, parts.home);
    choices.fileProfiles = chain.allProfiles();
    choices.fileProfiles.removeIf(
        [](const credentials::FileProfile &found) { return found.file.isEmpty() || found.problem; });
    const Result<credentials::FileProfile> now = chain.find();
    choices.chain = now ? now->origin : errorText(now.error()).headline;
    return choices;
}

bool isOfKeychain(ErrorKind kind)
{
    return kind >= ErrorKind::KeychainUnavailable && kind <= ErrorKind::KeychainFailed;
}

} // namespace

ProfileDialog::ProfileDialog(AccountBook &book, const credentials::Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_form(new ProfileForm(profile, book.profiles()->store.isSaved(profile.id),
                             formChoices(*book.profiles(), profile.id), this))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(profile.id.isEmpty() ? tr("Add profile") : tr("Profile %1").arg(profile.name));
    m_message->setObjectName(QStringLiteral("profileMessage"));
    m_message->setAccessibleDescription(tr("What is missing"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    connect(m_form, &ProfileForm::edited, this, &ProfileDialog::updateState);
    updateState();
    setAttribute(Qt::WA_DeleteOnClose);
}

void ProfileDialog::say(const QString &message)
{
    m_message->setText(message);
}

void ProfileDialog::updateState()
{
    const QString problem = m_form->problem();
    m_message->setText(problem);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty() && m_job == nullptr);
}

void ProfileDialog::accept()
{
    if (m_job != nullptr || !m_form->problem().isEmpty())
        return;
    const credentials::Profile profile = m_form->profile();
    std::optional<credentials::StoredSecret> secret;
    if (profile.needsSecret() && m_form->hasSecret())
        secret = m_form->takeSecret();
    const bool forSession = profile.secretPlace == credentials::SecretPlace::Session;
    m_sessionSecret = forSession ? secret : std::nullopt;
    const ProfileParts &parts = *m_book.profiles();
    m_job = new credentials::SaveProfileJob(parts.store, parts.keychain, profile, secret, this);
    connect(m_job, &Job::finished, this, &ProfileDialog::saveEnded);
    m_form->setEnabled(false);
    updateState();
    m_message->setText(tr("Saving…"));
    m_job->start();
}

void ProfileDialog::reject()
{
    if (m_job != nullptr)
        m_job->cancel();
    else
        QDialog::reject();
}

void ProfileDialog::saveEnded()
{
    const Result<credentials::Profile> result = m_job->result();
    m_job->deleteLater();
    m_job = nullptr;
    m_form->setEnabled(true);
    if (!result) {
        const Error &error = result.error();
        if (isOfKeychain(error.kind))
            m_form->offerSession();
        updateState();
        const ErrorText text = errorText(error);
        QStringList words{text.headline, text.cause};
        if (isOfKeychain(error.kind))
            words.append(tr("It can be kept for this session instead: type the secret once more."));
        words.removeAll(QString());
        m_message->setText(error.kind == ErrorKind::Cancelled ? tr("Not saved. Type the secret once more.")
                                                              : words.join(QLatin1Char('\n')));
        return;
    }
    credentials::ProfileVault &vault = m_book.profiles()->vault;
    if (m_sessionSecret)
        vault.keepForSession(result->id, *m_sessionSecret);
    else if (result->secretPlace == credentials::SecretPlace::Keychain)
        vault.forget(result->id);
    else
        vault.renew(result->id);
    m_sessionSecret.reset();
    m_book.readAgain();
    Q_EMIT saved(result->id);
    QDialog::accept();
}

} // namespace tunnelglass::ui
