// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

class QActionGroup;
class QMenu;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::ui {

class PreferenceStore;

/// Says when nobody has touched the program for the minutes of the preferences. Goes by the clock on the
/// wall, so that the time for which a laptop sleeps counts.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    /// Clock, menu and preferences outlive this. Fills `menu` with the minutes to choose from. `interval`:
    /// how often it looks at the clock.
    IdleLock(const Clock &clock, QMenu *menu, PreferenceStore &preferences, QObject *parent = nullptr,
             std::chrono::milliseconds interval = std::chrono::seconds(5));

    /// 0: never.
    int minutes() const { return m_minutes; }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(QMenu *menu);
    void follow();
    void look();

    const Clock &m_clock;
    PreferenceStore &m_preferences;
    QActionGroup *m_choices;
    QTimer m_timer;
    QDateTime m_touched;
    int m_minutes = 0;
};

} // namespace tunnelglass::ui
