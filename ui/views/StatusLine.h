// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QLabel;
class QStatusBar;

namespace tunnelglass::ui {

/// What stands in the status bar: on the left what is waited for, or what just happened; on the right whose
/// key is in use, how many, the RequestId, how long it took and how long ago.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    /// Empty: nothing is waited for; then the last notice is seen again.
    void setWaiting(const QString &text);
    /// Stays until the next notice or for `milliseconds` (0: no limit).
    void showNotice(const QString &text, int milliseconds = 0);
    void setCount(const QString &text);
    void setRequest(const QString &requestId, qint64 elapsedMs);
    void clearRequest();
    void setAge(const QString &text);
    /// Where the credentials in use came from, and when they end; empty: that is not known.
    void setCredentials(const QString &origin, const QString &expiry);

private:
    void updateMessage();
    static void setOrHide(QLabel *label, const QString &text);

    QLabel *m_message;
    QLabel *m_origin;
    QLabel *m_expiry;
    QLabel *m_count;
    QLabel *m_requestId;
    QLabel *m_elapsed;
    QLabel *m_age;
    QTimer m_noticeEnd;
    QString m_waiting;
    QString m_notice;
};

} // namespace tunnelglass::ui
