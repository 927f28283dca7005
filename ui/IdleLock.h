// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QMenu;

namespace tunnelglass::ui {

class WindowState;

/// Says when nobody has touched the program for the minutes of choice. The choice is kept.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. Fills `menu` with the minutes to choose from.
    IdleLock(QMenu *menu, WindowState &state, QObject *parent = nullptr);

    /// 0: never.
    int minutes() const { return m_minutes; }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int minutes);

    WindowState &m_state;
    QTimer m_timer;
    int m_minutes = 0;
};

} // namespace tunnelglass::ui
