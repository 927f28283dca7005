// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/ProfileDesk.h"

#include "credentials/ProfileStore.h"
#include "credentials/StsEndpoint.h"
#include "ui/InspectionFlow.h"
#include "ui/WindowActions.h"
#include "ui/dialogs/CheckDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/ProfileDialog.h"
#include "ui/dialogs/ProfilesDialog.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/TopBar.h"

#include <QAction>

namespace tunnelglass::ui {

ProfileDesk::ProfileDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_book(parts.book)
    , m_window(parts.window)
    , m_flow(parts.flow)
{
    parts.actions->profiles->setEnabled(m_book.profiles().has_value());
    connect(parts.actions->profiles, &QAction::triggered, this, &ProfileDesk::manage);
    connect(parts.top, &TopBar::profilesWanted, this, &ProfileDesk::manage);
    connect(parts.view, &ConnectionView::addProfileWanted, this, &ProfileDesk::add);
    connect(parts.flow, &InspectionFlow::editProfileWanted, this, &ProfileDesk::edit);
}

/// A profile that was added, changed or taken over is used at once.
void ProfileDesk::use(const QString &profileId)
{
    m_flow->chooseAccount(profileId, {}, false);
}

QWidget *ProfileDesk::over() const
{
    return m_manager ? m_manager.data() : m_window;
}

void ProfileDesk::manage()
{
    if (!m_book.profiles() || m_manager)
        return;
    m_manager = new ProfilesDialog(m_book, m_window);
    connect(m_manager, &ProfilesDialog::addWanted, this, &ProfileDesk::add);
    connect(m_manager, &ProfilesDialog::editWanted, this, &ProfileDesk::edit);
    connect(m_manager, &ProfilesDialog::testWanted, this, &ProfileDesk::test);
    connect(m_manager, &ProfilesDialog::importWanted, this, &ProfileDesk::import);
    m_manager->open();
}

void ProfileDesk::add()
{
    if (m_book.profiles())
        openEditor({});
}

void ProfileDesk::edit(const QString &profileId)
{
    if (!m_book.profiles())
        return;
    const Result<credentials::Profile> profile = m_book.profiles()->store.profile(profileId);
    if (profile)
        openEditor(*profile);
}

void ProfileDesk::openEditor(const credentials::Profile &profile)
{
    auto *dialog = new ProfileDialog(m_book, profile, over());
    connect(dialog, &ProfileDialog::saved, this, [this](const QString &profileId) {
        if (m_manager)
            m_manager->select(profileId);
        use(profileId);
    });
    dialog->open();
}

void ProfileDesk::test(const QString &profileId)
{
    const AccountChoice *choice = m_book.choice(profileId);
    if (!choice || !m_book.profiles())
        return;
    const Result<QUrl> sts = credentials::stsEndpoint(
        {.host = {}, .regionId = {}, .network = choice->account.network}, m_book.profiles()->environment);
    if (sts)
        (new CheckDialog(*choice, *sts, over()))->open();
    else if (m_manager)
        m_manager->say(sts.error());
}

void ProfileDesk::import()
{
    if (!m_book.profiles())
        return;
    auto *dialog = new ImportDialog(m_book, over());
    connect(dialog, &ImportDialog::imported, this, &ProfileDesk::use);
    dialog->open();
}

bool ProfileDesk::offerImport()
{
    if (!m_book.profiles() || !m_book.profiles()->store.profiles().isEmpty() ||
        !ImportDialog::hasSomething(*m_book.profiles()))
        return false;
    import();
    return true;
}

} // namespace tunnelglass::ui
