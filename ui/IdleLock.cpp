// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/IdleLock.h"

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

IdleLock::IdleLock(QMenu *menu, WindowState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
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
    m_timer.stop();
    if (minutes > 0)
        m_timer.start(std::chrono::minutes(minutes));
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    // Starting a timer anew costs little, but a moving mouse says so a thousand times a second.
    constexpr int coarseMs = 1000;
    if (m_minutes > 0 && isTouch(event->type()) && m_timer.interval() - m_timer.remainingTime() > coarseMs)
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace tunnelglass::ui
