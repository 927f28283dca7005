// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ProfilesDialog.h"

#include "base/ErrorText.h"
#include "base/Sentences.h"
#include "credentials/ProfileStore.h"
#include "credentials/ProfileVault.h"
#include "credentials/RemoveProfileJob.h"
#include "credentials/SourceName.h"
#include "credentials/StoredProfileJob.h"
#include "ui/dialogs/DialogSize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>

#include <algorithm>

namespace tunnelglass::ui {

namespace {

/// Where the secret is, in a word or two; empty: it needs none.
QString secretText(const ProfileParts &parts, const credentials::Profile &profile)
{
    if (!profile.needsSecret())
        return {};
    if (profile.secretPlace == credentials::SecretPlace::Session)
        return parts.vault.holdsForSession(profile.id) ? ProfilesDialog::tr("for this session")
                                                       : ProfilesDialog::tr("to be typed");
    return parts.store.isSaved(profile.id) ? ProfilesDialog::tr("in the keychain")
                                           : ProfilesDialog::tr("missing");
}

} // namespace

ProfilesDialog::ProfilesDialog(AccountBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_list(new QTreeWidget(this))
    , m_about(new QLabel(this))
{
    setWindowTitle(tr("Profiles"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setHeaderLabels({tr("Name"), tr("Credentials"), tr("Region"), tr("Secret")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_about->setObjectName(QStringLiteral("profileAbout"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_about->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    auto *side = new QVBoxLayout;
    addButton(side, tr("&Add…"), &ProfilesDialog::addWanted);
    m_forCurrent = {addButton(side, tr("&Edit…"), &ProfilesDialog::edit),
                    addButton(side, tr("&Test"), &ProfilesDialog::test),
                    addButton(side, tr("D&uplicate"), &ProfilesDialog::duplicate),
                    addButton(side, tr("&Remove…"), &ProfilesDialog::remove)};
    side->addSpacing(fontMetrics().height());
    m_up = addButton(side, tr("Move u&p"), &ProfilesDialog::moveUp);
    m_down = addButton(side, tr("Move do&wn"), &ProfilesDialog::moveDown);
    side->addSpacing(fontMetrics().height());
    addButton(side, tr("Take &over…"), &ProfilesDialog::importWanted);
    side->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(m_about);
    column->addWidget(buttons);
    resizeToText(*this, 104, 24);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfilesDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProfilesDialog::updateState);
    connect(m_list, &QTreeWidget::itemActivated, this, &ProfilesDialog::edit);
    connect(&m_book, &AccountBook::changed, this, &ProfilesDialog::fill);
    fill();
}

QPushButton *ProfilesDialog::addButton(QVBoxLayout *column, const QString &text,
                                       void (ProfilesDialog::*pressed)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    column->addWidget(button);
    return button;
}

void ProfilesDialog::fill()
{
    const QString kept = currentId();
    const int row = currentRow();
    const ProfileParts &parts = *m_book.profiles();
    m_list->clear();
    const QList<credentials::Profile> profiles = parts.store.profiles();
    for (const credentials::Profile &profile : profiles) {
        auto *item = new QTreeWidgetItem(m_list, {profile.name, credentials::sourceName(profile.source),
                                                  profile.regionId, secretText(parts, profile)});
        item->setData(0, Qt::UserRole, profile.id);
        item->setSizeHint(3, QSize(0, fontMetrics().lineSpacing() * 8 / 5));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, std::max(0, int(profiles.size()) - 1))));
    select(kept);
    updateState();
}

void ProfilesDialog::select(const QString &profileId)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(0, Qt::UserRole).toString() == profileId)
            m_list->setCurrentItem(item);
    }
}

QString ProfilesDialog::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

int ProfilesDialog::currentRow() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void ProfilesDialog::updateState()
{
    const Result<credentials::Profile> profile = m_book.profiles()->store.profile(currentId());
    for (QPushButton *button : std::as_const(m_forCurrent))
        button->setEnabled(profile.has_value());
    m_up->setEnabled(currentRow() > 0);
    m_down->setEnabled(profile.has_value() && currentRow() < m_list->topLevelItemCount() - 1);
    if (!profile) {
        m_about->setText(tr("There are no profiles yet. Add one, or take over those of the aliyun CLI."));
        return;
    }
    QString origin = credentials::StoredProfileJob::origin(*profile);
    if (!origin.isEmpty())
        origin[0] = origin.at(0).toUpper();
    m_about->setText(asSentence(origin));
}

void ProfilesDialog::say(const Error &error)
{
    const ErrorText text = errorText(error);
    QStringList lines{text.headline, text.cause, text.nextStep};
    lines.removeAll(QString());
    m_about->setText(lines.join(QLatin1Char('\n')));
}

void ProfilesDialog::reject()
{
    if (!m_job)
        return QDialog::reject();
    m_closes = true;
    m_job->cancel();
}

void ProfilesDialog::edit()
{
    Q_EMIT editWanted(currentId());
}

void ProfilesDialog::test()
{
    Q_EMIT testWanted(currentId());
}

void ProfilesDialog::duplicate()
{
    const Result<credentials::Profile> copy = m_book.profiles()->store.duplicate(currentId());
    if (!copy) {
        say(copy.error());
        return;
    }
    m_book.readAgain();
    select(copy->id);
}

void ProfilesDialog::move(int by)
{
    const int row = currentRow();
    if (const Result<void> moved = m_book.profiles()->store.move(currentId(), row + by); !moved) {
        say(moved.error());
        return;
    }
    m_book.readAgain();
}

void ProfilesDialog::remove()
{
    const Result<credentials::Profile> profile = m_book.profiles()->store.profile(currentId());
    if (!profile)
        return;
    QStringList roles;
    const QList<credentials::Profile> dependants = m_book.profiles()->store.dependants(profile->id);
    for (const credentials::Profile &role : dependants)
        roles.append(role.name);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove profile"),
                                tr("Remove profile %1 and its secret?").arg(profile->name),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (!roles.isEmpty())
        box->setInformativeText(Qt::convertFromPlainText(
            tr("Without it these can no longer ask for their role: %1.").arg(joinedList(roles)),
            Qt::WhiteSpaceNormal));
    QPushButton *yes = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = profile->id] { removeNow(id); });
    box->open();
}

void ProfilesDialog::removeNow(const QString &profileId)
{
    const ProfileParts &parts = *m_book.profiles();
    auto *job = new credentials::RemoveProfileJob(parts.store, parts.keychain, profileId, this);
    // A keychain may take its time, and ask for its password.
    for (QPushButton *button : std::as_const(m_forCurrent))
        button->setEnabled(false);
    m_about->setText(tr("Removing the secret from the keychain…"));
    m_job = job;
    connect(job, &Job::finished, this, [this, job, profileId] {
        m_job = nullptr;
        job->deleteLater();
        if (job->result()) {
            m_book.profiles()->vault.forget(profileId);
            m_book.readAgain();
        } else {
            updateState();
            say(job->result().error());
        }
        if (m_closes)
            QDialog::reject();
    });
    job->start();
}

} // namespace tunnelglass::ui
