// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/FlowState.h"

#include <QObject>
#include <QTimer>

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::ui {

class ConnectionView;
class StatusLine;

/// How old what is shown is, and whether it may be out of date: kept up to date in header and status bar.
class Freshness final : public QObject
{
    Q_OBJECT

public:
    static constexpr int oldAfterSeconds = 600;

    /// `clock` and the parts outlive this.
    Freshness(const Clock &clock, ConnectionView *view, StatusLine *status, QObject *parent = nullptr);

    /// Something was read just now: it is shown as it is.
    void renew();
    void setStale(StaleReason reason);
    StaleReason staleReason() const { return m_reason; }

private:
    void update();
    QString reasonText() const;

    const Clock &m_clock;
    ConnectionView *m_view;
    StatusLine *m_status;
    QTimer m_timer;
    StaleReason m_reason = StaleReason::None;
};

} // namespace tunnelglass::ui
