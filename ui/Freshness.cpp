// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/Freshness.h"

#include "base/Clock.h"
#include "ui/views/AgeText.h"
#include "ui/views/ConnectionView.h"
#include "ui/views/StatusLine.h"

namespace tunnelglass::ui {

Freshness::Freshness(const Clock &clock, ConnectionView *view, StatusLine *status, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_view(view)
    , m_status(status)
{
    constexpr int stepMs = 1000;
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, &Freshness::update);
}

void Freshness::renew()
{
    m_reason = StaleReason::None;
    update();
    m_timer.start();
}

QString Freshness::reasonText() const
{
    switch (m_reason) {
    case StaleReason::OtherChoice:
        return tr("Read before profile or region were changed");
    case StaleReason::ReadFailed:
        return tr("The last try to read it again failed");
    case StaleReason::None:
        break;
    }
    return {};
}

void Freshness::setStale(StaleReason reason)
{
    m_reason = reason;
    update();
}

void Freshness::update()
{
    const snapshot::SnapshotPtr &snapshot = m_view->snapshot();
    if (!snapshot)
        return;
    const bool fromCloud = snapshot->origin == snapshot::Origin::Cloud;
    QString age;
    QString reason = reasonText();
    if (snapshot->readAt.isValid()) {
        const qint64 seconds = snapshot->readAt.secsTo(m_clock.nowUtc());
        age = ageText(seconds);
        if (reason.isEmpty() && fromCloud && seconds >= oldAfterSeconds)
            reason = tr("Not refreshed for 10 minutes");
    }
    m_view->setAge(age);
    m_view->setStale(reason);
    m_status->setAge(fromCloud && !age.isEmpty() ? tr("fetched %1", "how long ago").arg(age) : QString());
}

} // namespace tunnelglass::ui
