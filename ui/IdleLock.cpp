// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/IdleLock.h"

#include "base/Clock.h"
#include "ui/WindowState.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

#include <array>

namespace tunnelglass::ui {

namespace {

constexpr QLatin1StringView minutesKey("lock/idleMinutes");
constexpr std::array offeredMinutes{0, 5, 15, 30, 60};
constexpr int usualMinutes = 15;

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

IdleLock::IdleLock(const Clock &clock, QMenu *menu, WindowState &state, QObject *parent,
                   std::chrono::milliseconds interval)
    : QObject(parent)
    , m_clock(clock)
    , m_state(state)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    bool isNumber = false;
    const int kept = state.text(minutesKey).toInt(&isNumber);
    m_minutes = isNumber && kept >= 0 ? kept : usualMinutes;
    auto *group = new QActionGroup(this);
    for (const int minutes : offeredMinutes) {
        QAction *action = menu->addAction(minutes == 0 ? tr("&Never") : tr("%1 minutes").arg(minutes));
        action->setCheckable(true);
        action->setChecked(minutes == m_minutes);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] {
            m_state.keepText(minutesKey, QString::number(minutes));
            choose(minutes);
        });
    }
    QCoreApplication::instance()->installEventFilter(this);
    choose(m_minutes);
}

void IdleLock::choose(int minutes)
{
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
