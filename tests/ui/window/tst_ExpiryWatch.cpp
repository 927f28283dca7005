// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/ManualClock.h"
#include "support/TestProgram.h"
#include "ui/ExpiryWatch.h"
#include "ui/views/StatusLine.h"

#include <QApplication>
#include <QLabel>
#include <QStatusBar>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// What the status bar says of the end of a temporary key.
class TestExpiryWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhen_data();
    void saysWhen();
    void goesOnByItself();
    void saysWhereTheKeyCameFrom();
    void saysNothingOfAKeyWithoutEnd();
};

namespace {

struct ExpiryPlace
{
    QStatusBar bar;
    ui::StatusLine status{&bar};
    ManualClock clock;

    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = bar.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return !label->isHidden() && label->text().contains(words);
        });
    }
};

const QString origin = QStringLiteral("profile prod");

} // namespace

void TestExpiryWatch::saysWhen_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<QString>("words");
    QTest::newRow("an hour") << 3600 << QStringLiteral("temporary key until");
    QTest::newRow("not yet a warning") << 15 * 60 << QStringLiteral("temporary key until");
    QTest::newRow("a warning") << 15 * 60 - 1 << QStringLiteral("ends in 15 min");
    QTest::newRow("a second") << 1 << QStringLiteral("ends in 1 min");
    QTest::newRow("ended") << 0 << QStringLiteral("has ended");
    QTest::newRow("long ago") << -86400 << QStringLiteral("has ended");
}

void TestExpiryWatch::saysWhen()
{
    QFETCH(const int, secondsLeft);
    QFETCH(const QString, words);
    ExpiryPlace place;
    ui::ExpiryWatch watch(place.clock, &place.status);
    watch.setCredentials(origin, place.clock.nowUtc().addSecs(secondsLeft));
    QVERIFY(place.says(words));
}

void TestExpiryWatch::goesOnByItself()
{
    using namespace std::chrono_literals;
    ExpiryPlace place;
    ui::ExpiryWatch watch(place.clock, &place.status, nullptr, 5ms);
    watch.setCredentials(origin, place.clock.nowUtc().addSecs(3600));
    place.clock.advance(3600 - 120);
    QVERIFY(QTest::qWaitFor([&] { return place.says(QStringLiteral("ends in 2 min")); }));
    place.clock.advance(120);
    QVERIFY(QTest::qWaitFor([&] { return place.says(QStringLiteral("has ended")); }));
    watch.clear();
    QVERIFY(!place.says(QStringLiteral("temporary key")));
}

void TestExpiryWatch::saysWhereTheKeyCameFrom()
{
    ExpiryPlace place;
    ui::ExpiryWatch watch(place.clock, &place.status);
    watch.setCredentials(origin, {});
    QVERIFY(place.says(origin));
    watch.setCredentials(QString(500, QLatin1Char('x')), {});
    QVERIFY(!place.says(QString(100, QLatin1Char('x'))));
    watch.clear();
    QVERIFY(!place.says(QStringLiteral("Key")));
}

void TestExpiryWatch::saysNothingOfAKeyWithoutEnd()
{
    ExpiryPlace place;
    ui::ExpiryWatch watch(place.clock, &place.status);
    watch.setCredentials(origin, {});
    QVERIFY(!place.says(QStringLiteral("temporary key")));
}

TUNNELGLASS_TEST(window_expiry, TestExpiryWatch, QApplication)
#include "tst_ExpiryWatch.moc"
