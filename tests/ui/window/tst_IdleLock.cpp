// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/ManualClock.h"
#include "support/TestProgram.h"
#include "ui/IdleLock.h"
#include "ui/PreferenceStore.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// When the program locks because nobody is there.
class TestIdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksAfterTheMinutesOfChoice();
    void touchingPutsItOff();
    void sleepCounts();
    void neverMeansNever();
    void aClockSetBackLocksNobodyIn();
    void keepsTheChoice();
};

namespace {

using namespace std::chrono_literals;

struct IdlePlace
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    ui::PreferenceStore preferences{settings};
    ManualClock clock;
    QMenu menu;
    QWidget window;

    void choose(const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
    }
};

constexpr auto interval = 5ms;
/// Long enough for many looks at the clock.
constexpr int aWhile = 60;
constexpr qint64 minute = 60;

} // namespace

void TestIdleLock::locksAfterTheMinutesOfChoice()
{
    IdlePlace place;
    ui::IdleLock lock(place.clock, &place.menu, place.preferences, nullptr, interval);
    const QSignalSpy idle(&lock, &ui::IdleLock::idle);
    place.choose(QStringLiteral("5 minutes"));
    place.clock.advance(5 * minute - 1);
    QTest::qWait(aWhile);
    QCOMPARE(idle.size(), 0);
    place.clock.advance(1);
    QVERIFY(QTest::qWaitFor([&] { return idle.size() == 1; }));
    // Locked once, not every few seconds.
    place.clock.advance(10 * minute);
    QTest::qWait(aWhile);
    QCOMPARE(idle.size(), 1);
    // Touched and left again: locked again.
    QTest::keyClick(&place.window, Qt::Key_A);
    place.clock.advance(5 * minute);
    QVERIFY(QTest::qWaitFor([&] { return idle.size() == 2; }));
}

void TestIdleLock::touchingPutsItOff()
{
    IdlePlace place;
    ui::IdleLock lock(place.clock, &place.menu, place.preferences, nullptr, interval);
    const QSignalSpy idle(&lock, &ui::IdleLock::idle);
    place.choose(QStringLiteral("5 minutes"));
    for (int round = 0; round < 3; ++round) {
        place.clock.advance(4 * minute);
        QTest::mouseMove(&place.window, QPoint(round, round));
        QTest::keyClick(&place.window, Qt::Key_Shift);
    }
    QTest::qWait(aWhile);
    QCOMPARE(idle.size(), 0);
}

void TestIdleLock::sleepCounts()
{
    IdlePlace place;
    // So seldom that the touch comes first, as when a laptop is woken.
    ui::IdleLock lock(place.clock, &place.menu, place.preferences, nullptr, 1h);
    const QSignalSpy idle(&lock, &ui::IdleLock::idle);
    place.choose(QStringLiteral("15 minutes"));
    place.clock.advance(8 * 60 * minute);
    QTest::keyClick(&place.window, Qt::Key_A);
    QCOMPARE(idle.size(), 1);
}

void TestIdleLock::neverMeansNever()
{
    IdlePlace place;
    ui::IdleLock lock(place.clock, &place.menu, place.preferences, nullptr, interval);
    const QSignalSpy idle(&lock, &ui::IdleLock::idle);
    place.choose(QStringLiteral("Never"));
    place.clock.advance(24 * 60 * minute);
    QTest::keyClick(&place.window, Qt::Key_A);
    QTest::qWait(aWhile);
    QCOMPARE(idle.size(), 0);
}

void TestIdleLock::aClockSetBackLocksNobodyIn()
{
    IdlePlace place;
    ui::IdleLock lock(place.clock, &place.menu, place.preferences, nullptr, interval);
    const QSignalSpy idle(&lock, &ui::IdleLock::idle);
    place.choose(QStringLiteral("5 minutes"));
    place.clock.advance(-24 * 60 * minute);
    QTest::qWait(aWhile);
    QCOMPARE(idle.size(), 0);
    place.clock.advance(5 * minute);
    QVERIFY(QTest::qWaitFor([&] { return idle.size() == 1; }));
}

void TestIdleLock::keepsTheChoice()
{
    IdlePlace place;
    {
        ui::IdleLock lock(place.clock, &place.menu, place.preferences);
        QCOMPARE(lock.minutes(), 15); // nobody has chosen: it does lock
        place.choose(QStringLiteral("30 minutes"));
    }
    QMenu menu;
    ui::PreferenceStore later(place.settings);
    const ui::IdleLock lock(place.clock, &menu, later);
    QCOMPARE(lock.minutes(), 30);
}

TUNNELGLASS_TEST(window_idle_lock, TestIdleLock, QApplication)
#include "tst_IdleLock.moc"
