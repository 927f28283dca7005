// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "desktop/WindowHost.h"

#include "base/Language.h"
#include "ui/MainWindow.h"
#include "ui/PreferenceDesk.h"
#include "ui/PreferenceStore.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QSettings>

namespace tunnelglass::desktop {

QString wantedLanguage(const ui::Preferences &preferences, const QStringList &system)
{
    return bestLanguage(preferences.language.isEmpty() ? system : QStringList{preferences.language});
}

WindowHost::WindowHost(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_window(std::make_unique<ui::MainWindow>(parts.clock, parts.book, parts.preferences, parts.settings))
{
    connect(&parts.preferences, &ui::PreferenceStore::changed, this, &WindowHost::follow);
    QCoreApplication::instance()->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &WindowHost::keep);
}

WindowHost::~WindowHost() = default;

void WindowHost::keep()
{
    m_window->keepState();
    m_parts.settings.sync();
}

bool WindowHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen || watched != QCoreApplication::instance())
        return QObject::eventFilter(watched, event);
    m_window->openFile(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

void WindowHost::follow(const ui::Preferences &before)
{
    const ui::Preferences &now = m_parts.preferences.now();
    const QString language = wantedLanguage(now, systemLanguages());
    if (now.language == before.language || language == applicationLanguage())
        return;
    setApplicationLanguage(language);
    Q_EMIT languageChanged();
    // The dialog that has asked for it belongs to the old window, and is still at it.
    m_outdated = true;
    QMetaObject::invokeMethod(this, &WindowHost::makeAnew, Qt::QueuedConnection);
}

void WindowHost::makeAnew()
{
    if (!m_outdated)
        return;
    if (m_window->isAtFiles()) {
        connect(m_window.get(), &ui::MainWindow::activityChanged, this, &WindowHost::makeAnew,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    m_outdated = false;
    std::unique_ptr<ui::MainWindow> old = std::move(m_window);
    const ui::FlowState state = old->state();
    const auto &dialog = old->preferences()->dialog();
    const bool asksPreferences = dialog != nullptr;
    const auto page = asksPreferences ? dialog->page() : ui::PreferencesDialog::GeneralPage;
    old->keepState();
    m_window =
        std::make_unique<ui::MainWindow>(m_parts.clock, m_parts.book, m_parts.preferences, m_parts.settings);
    m_window->setGeometry(old->isMaximized() || old->isFullScreen() ? old->normalGeometry()
                                                                    : old->geometry());
    m_window->setWindowState(old->windowState());
    // Shown before the old one goes: a program without a window ends.
    m_window->show();
    m_window->resume(state);
    old.reset();
    if (asksPreferences)
        m_window->preferences()->open(page);
}

} // namespace tunnelglass::desktop
