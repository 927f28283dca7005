// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ImportDialog.h"

#include "base/ErrorText.h"
#include "base/Sentences.h"
#include "credentials/CredentialChain.h"
#include "credentials/ImportProfileJob.h"
#include "credentials/ProfileStore.h"
#include "ui/dialogs/DialogSize.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tunnelglass::ui {

ImportDialog::ImportDialog(AccountBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_offered(offered(*book.profiles()))
    , m_list(new QTreeWidget(this))
    , m_move(new QCheckBox(tr("&Move keys into the system's keychain"), this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Take over profiles"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *lead =
        new QLabel(tr("These profiles of the aliyun CLI and of the SDK are on this computer. Their files "
                      "are read and never changed."),
                   this);
    lead->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_move->setWhatsThis(
        tr("Copies each key into the system's keychain; the profile then works without the file. "
           "The file itself is left as it is."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_import = buttons->addButton(tr("&Take over"), QDialogButtonBox::ActionRole);
    m_import->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(m_list, 1);
    column->addWidget(m_move);
    column->addWidget(m_note);
    column->addWidget(buttons);
    fill();
    resizeToText(*this, 120, 24);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportDialog::updateState);
    connect(m_move, &QCheckBox::toggled, this, &ImportDialog::updateState);
    updateState();
}

bool ImportDialog::hasSomething(const ProfileParts &parts)
{
    const QList<credentials::FileProfile> all = offered(parts);
    return std::any_of(all.cbegin(), all.cend(), [](const auto &each) { return !each.problem; }) ||
           !credentials::CredentialChain(parts.environment, parts.home).fileErrors().isEmpty();
}

QList<credentials::FileProfile> ImportDialog::offered(const ProfileParts &parts)
{
    QList<credentials::FileProfile> found =
        credentials::CredentialChain(parts.environment, parts.home).allProfiles();
    found.removeIf([&parts](const credentials::FileProfile &each) {
        return each.file.isEmpty() || credentials::isUsedInPlace(parts.store, each) ||
               credentials::isMoved(parts.store, each);
    });
    return found;
}

void ImportDialog::fill()
{
    m_list->setAccessibleName(tr("Profiles on this computer"));
    m_list->setHeaderLabels({tr("Name"), tr("Mode"), tr("Region"), tr("File")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    for (const credentials::FileProfile &each : std::as_const(m_offered)) {
        auto *item = new QTreeWidgetItem(m_list, {each.name, each.modeName, each.region, each.file});
        item->setSizeHint(3, QSize(0, fontMetrics().lineSpacing() * 8 / 5));
        const bool usable = !each.problem;
        item->setCheckState(0, usable ? Qt::Checked : Qt::Unchecked);
        item->setDisabled(!usable);
        if (!usable)
            item->setText(3, errorText(*each.problem).cause);
        item->setToolTip(3, item->text(3));
    }
    const credentials::CredentialChain chain(m_book.profiles()->environment, m_book.profiles()->home);
    const QList<Error> faults = chain.fileErrors();
    for (const Error &fault : faults) {
        const ErrorText text = errorText(fault);
        m_faults.append(joinedSentences({text.headline, text.cause}));
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ImportDialog::updateState()
{
    bool any = false;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        any = any || m_list->topLevelItem(row)->checkState(0) == Qt::Checked;
    m_import->setEnabled(any && m_left.isEmpty());
    if (!m_said.isEmpty() || !m_left.isEmpty())
        return;
    QStringList lines = m_faults;
    lines.append(m_offered.isEmpty() ? tr("There is nothing to take over.")
                 : m_move->isChecked()
                     ? tr("Keys, and those that ask for roles, are copied into the keychain. The file still "
                          "holds its own copy; remove it "
                          "there if nothing else needs it. Other profiles are used in place.")
                     : tr("The profiles are used in place: nothing is copied."));
    m_note->setText(lines.join(QLatin1Char('\n')));
}

void ImportDialog::begin()
{
    m_said.clear();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            m_left.append(row);
    }
    m_list->setEnabled(false);
    updateState();
    takeNext();
}

void ImportDialog::takeNext()
{
    if (m_left.isEmpty())
        return end();
    const int row = m_left.takeFirst();
    const credentials::FileProfile &found = m_offered.at(row);
    const ProfileParts &parts = *m_book.profiles();
    const bool moves = m_move->isChecked() && credentials::canMoveToKeychain(found);
    if (moves && credentials::isMoved(parts.store, found)) {
        // It came with a role that is asked for with it.
        setTaken(row);
        return takeNext();
    }
    const credentials::ProfileImport import =
        moves ? credentials::moveToKeychain(parts.store, found) : credentials::useInPlace(parts.store, found);
    auto *job = new credentials::ImportProfileJob(parts.store, parts.keychain, import, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, row, moves, file = found.file] {
        m_job = nullptr;
        job->deleteLater();
        if (job->result()) {
            if (m_first.isEmpty())
                m_first = job->result()->id;
            setTaken(row);
            m_said.append(
                moves ? tr("%1: in the keychain; %2 still holds its own copy.").arg(job->result()->name, file)
                      : tr("%1: used in place.").arg(job->result()->name));
        } else {
            m_said.append(errorText(job->result().error()).headline);
        }
        takeNext();
    });
    job->start();
}

void ImportDialog::setTaken(int row)
{
    m_list->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
    m_list->topLevelItem(row)->setDisabled(true);
}

void ImportDialog::reject()
{
    if (!m_job)
        return QDialog::reject();
    // Half a profile is none: what has begun ends first.
    m_left.clear();
    m_closes = true;
    m_job->cancel();
}

void ImportDialog::end()
{
    m_list->setEnabled(true);
    m_note->setText(m_said.join(QLatin1Char('\n')));
    updateState();
    m_book.readAgain();
    if (!m_first.isEmpty())
        Q_EMIT imported(m_first);
    if (m_closes)
        QDialog::reject();
}

} // namespace tunnelglass::ui
