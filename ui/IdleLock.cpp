// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/IdleLock.h"

#include "base/Clock.h"
#include "ui/PreferenceStore.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

#include <array>

namespace tunnelglass::ui {

namespace {

constexpr std::array offeredMinutes{0, 5, 15, 30, 60};

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

IdleLock::IdleLock(const Clock &clock, QMenu *menu, PreferenceStore &preferences, QObject *parent,
                   std::chrono::milliseconds interval)
    : QObject(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_choices(new QActionGroup(this))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    fill(menu);
    QCoreApplication::instance()->installEventFilter(this);
    connect(&preferences, &PreferenceStore::changed, this, &IdleLock::follow);
    follow();
}

void IdleLock::fill(QMenu *menu)
{
    m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const int minutes : offeredMinutes) {
        QAction *action = menu->addAction(minutes == 0 ? tr("&Never") : tr("%1 minutes").arg(minutes));
        action->setCheckable(true);
        action->setData(minutes);
        m_choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] {
            Preferences wanted = m_preferences.now();
            wanted.idleMinutes = minutes;
            m_preferences.set(wanted);
            follow(); // the mark, when it was chosen again
        });
    }
}

void IdleLock::follow()
{
    const int minutes = m_preferences.now().idleMinutes;
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toInt() == minutes);
    if (minutes == m_minutes && m_touched.isValid())
        return;
    m_minutes = minutes;
    m_touched = m_clock.nowUtc();
    if (minutes > 0)
        m_timer.start();
    else
        m_timer.stop();
}

void IdleLock::look()
{
    constexpr qint64 minute = 60;
    const qint64 idleSeconds = m_touched.secsTo(m_clock.nowUtc());
    if (idleSeconds < 0)
        m_touched = m_clock.nowUtc(); // somebody has set the clock back
    if (idleSeconds < m_minutes * minute)
        return;
    m_timer.stop(); // once: until it is touched again
    Q_EMIT idle();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_minutes > 0 && isTouch(event->type())) {
        // Whoever wakes the laptop has not been here meanwhile.
        if (m_timer.isActive())
            look();
        m_touched = m_clock.nowUtc();
        if (!m_timer.isActive())
            m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tunnelglass::ui
