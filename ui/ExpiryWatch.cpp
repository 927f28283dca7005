// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/ExpiryWatch.h"

#include "base/Clock.h"
#include "ui/views/StatusLine.h"

#include <QLocale>

namespace tunnelglass::ui {

ExpiryWatch::ExpiryWatch(const Clock &clock, StatusLine *status, QObject *parent,
                         std::chrono::milliseconds interval)
    : QObject(parent)
    , m_clock(clock)
    , m_status(status)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &ExpiryWatch::update);
}

void ExpiryWatch::setCredentials(const QString &origin, const QDateTime &expiresAt)
{
    m_origin = origin;
    m_expiresAt = expiresAt;
    if (expiresAt.isValid())
        m_timer.start();
    else
        m_timer.stop();
    update();
}

void ExpiryWatch::update()
{
    m_status->setCredentials(m_origin, text());
}

QString ExpiryWatch::text() const
{
    if (!m_expiresAt.isValid())
        return {};
    constexpr qint64 minute = 60;
    const qint64 left = m_clock.nowUtc().secsTo(m_expiresAt);
    if (left <= 0)
        return tr("⚠ the temporary key has ended");
    if (left < warnBeforeSeconds)
        return tr("⚠ the temporary key ends in %1 min").arg((left + minute - 1) / minute);
    return tr("temporary key until %1")
        .arg(QLocale().toString(m_expiresAt.toLocalTime().time(), QLocale::ShortFormat));
}

} // namespace tunnelglass::ui
