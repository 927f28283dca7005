// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/SessionGuard.h"

#include "ui/AccountBook.h"
#include "ui/ExpiryWatch.h"
#include "ui/IdleLock.h"
#include "ui/InspectionFlow.h"
#include "ui/WindowActions.h"
#include "ui/views/ClipboardGuard.h"
#include "ui/views/RevealTimer.h"
#include "ui/views/SettingTreePane.h"
#include "ui/views/StatusLine.h"

#include <QAction>

namespace tunnelglass::ui {

SessionGuard::SessionGuard(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_expiry(new ExpiryWatch(parts.clock, parts.status, this))
    , m_idle(new IdleLock(parts.clock, parts.actions->lockAfter, parts.preferences, this))
{
    connect(&parts.flow->controller(), &InspectorController::credentialsObtained, m_expiry,
            &ExpiryWatch::setCredentials);
    connect(parts.flow, &InspectionFlow::accountChanged, m_expiry, &ExpiryWatch::clear);
    connect(parts.actions->lock, &QAction::triggered, this, &SessionGuard::lock);
    connect(m_idle, &IdleLock::idle, this, &SessionGuard::lock);
}

void SessionGuard::lock()
{
    m_parts.flow->cancel();
    m_parts.tree->revealTimer()->hideAll();
    m_parts.tree->clipboardGuard()->clear();
    m_expiry->clear();
    m_parts.book.lock();
    m_parts.status->showNotice(tr("Locked: secrets are hidden and decrypted credentials are forgotten."));
    Q_EMIT locked();
}

} // namespace tunnelglass::ui
