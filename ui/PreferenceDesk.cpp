// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/PreferenceDesk.h"

#include "inspection/CaFile.h"
#include "ui/AccountBook.h"
#include "ui/Diagnostics.h"
#include "ui/InspectionFlow.h"
#include "ui/PreferenceStore.h"
#include "ui/WindowActions.h"
#include "ui/dialogs/AboutBox.h"
#include "ui/views/SettingTreePane.h"
#include "ui/views/StatusLine.h"

#include <QAction>
#include <QStandardPaths>

namespace tunnelglass::ui {

PreferenceDesk::PreferenceDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.actions->preferences, &QAction::triggered, this, [this] { open(); });
    connect(&parts.store, &PreferenceStore::changed, this, &PreferenceDesk::follow);
    connect(&parts.flow->failures(), &FailureDesk::caFileWanted, this,
            [this] { open(PreferencesDialog::NetworkPage); });
    follow();
}

void PreferenceDesk::open(PreferencesDialog::Page page)
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_parts.store, logPath(), m_parts.window);
        // A file that could not be read may have been put right where it is.
        connect(m_dialog, &QDialog::finished, this, &PreferenceDesk::followNetwork);
    }
    m_dialog->showPage(page);
    m_dialog->open();
}

void PreferenceDesk::about()
{
    (new AboutBox(diagnosticText(m_parts.store), m_parts.window))->open();
}

void PreferenceDesk::complain()
{
    if (const std::optional<Error> &complaint = m_parts.store.complaint())
        tell(*complaint);
}

void PreferenceDesk::tell(const Error &error)
{
    m_parts.flow->failures().show(FailureDesk::Source::None, error);
}

QString PreferenceDesk::logPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/tunnelglass.log");
}

void PreferenceDesk::follow()
{
    const Preferences &now = m_parts.store.now();
    m_parts.tree->setSecretRules({.revealMs = now.revealSeconds * 1000,
                                  .clipboardMs = now.clipboardSeconds * 1000,
                                  .ask = now.confirmSecrets});
    followNetwork();
}

void PreferenceDesk::followNetwork()
{
    const Preferences &now = m_parts.store.now();
    CallLimits limits;
    limits.totalTimeout = std::chrono::seconds(now.timeoutSeconds);
    if (now.caFile == m_caFile) {
        limits.caCertificates = m_parts.book.limits().caCertificates;
        m_parts.flow->failures().succeeded(FailureDesk::Source::CaFile);
    } else if (const Result<QByteArray> read = now.caFile.isEmpty() ? Result<QByteArray>(QByteArray())
                                                                    : inspection::readCaFile(now.caFile)) {
        limits.caCertificates = *read;
        m_caFile = now.caFile;
        m_parts.flow->failures().succeeded(FailureDesk::Source::CaFile);
    } else {
        m_caFile.clear();
        m_parts.flow->failures().show(FailureDesk::Source::CaFile, read.error());
    }
    m_parts.book.setLimits(limits);
}

} // namespace tunnelglass::ui
