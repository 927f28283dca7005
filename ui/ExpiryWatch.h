// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::ui {

class StatusLine;

/// Where the credentials in use came from and when they end: kept up to date in the status bar, with a word
/// of warning before.
class ExpiryWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int warnBeforeSeconds = 15 * 60;

    /// `clock` and `status` outlive this.
    /// `interval`: how often it looks at the clock.
    ExpiryWatch(const Clock &clock, StatusLine *status, QObject *parent = nullptr,
                std::chrono::milliseconds interval = std::chrono::seconds(15));

    /// An invalid time: nobody knows of an end.
    void setCredentials(const QString &origin, const QDateTime &expiresAt);
    void clear() { setCredentials({}, {}); }

private:
    void update();
    QString text() const;

    const Clock &m_clock;
    StatusLine *m_status;
    QTimer m_timer;
    QString m_origin;
    QDateTime m_expiresAt;
};

} // namespace tunnelglass::ui
