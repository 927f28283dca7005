// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// The real window opens a file of 100,000 connections, then another copy of it in the first one's place. A
// heartbeat of 5 ms in the window's thread measures the longest time in which the window answered nothing.
#include "base/SystemClock.h"
#include "bench/Measurement.h"
#include "inspection/Service.h"
#include "sample/SampleAccount.h"
#include "ui/MainWindow.h"
#include "ui/PreferenceStore.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace tunnelglass;
using namespace std::chrono_literals;

namespace {

constexpr int connectionCount = 100000;
constexpr auto beat = 5ms;

/// The longest time between two beats, less the beat itself.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] {
            const auto now = std::chrono::steady_clock::now();
            m_longest = std::max(m_longest, now - m_last);
            m_last = now;
        });
        m_timer.start(beat);
    }

    double longestStall() const
    {
        return std::chrono::duration<double, std::milli>(m_longest - beat).count();
    }

private:
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    std::chrono::steady_clock::duration m_longest = beat;
};

ui::AccountChoices sampleOnly(const inspection::Service &service)
{
    ui::AccountChoice choice;
    choice.id = QStringLiteral("sample");
    choice.account.name = sample::sampleAccountName();
    choice.account.credentials = sample::sampleCredentials();
    choice.regionId = QStringLiteral("cn-hangzhou");
    choice.service = [&service]() -> const inspection::Service & { return service; };
    return {choice};
}

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "bench_stall: %s\n", what);
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const SystemClock clock;
    sample::SampleAccount network(clock);
    const inspection::Service service(network, clock);

    ui::AccountBook book(sampleOnly(service));
    ui::PreferenceStore preferences(settings);
    ui::MainWindow window(clock, book, preferences, settings);
    window.show();
    require(QTest::qWaitForWindowExposed(&window), "no window");
    const auto *list = window.findChild<QAbstractItemView *>(QStringLiteral("connectionList"));
    require(list != nullptr, "no list");
    QTest::qWait(500);

    const Heartbeat heartbeat;
    for (int times = 0; times < 2; ++times) {
        int resets = 0;
        const auto counter =
            QObject::connect(list->model(), &QAbstractItemModel::modelReset, list, [&resets] { ++resets; });
        window.start(path, {});
        require(QTest::qWaitFor([&] { return resets > 0 && list->model()->rowCount() == connectionCount; },
                                60000),
                "the file did not open");
        QObject::disconnect(counter);
        QTest::qWait(1000); // painting, and taking the old file apart
    }
    bench::report("stall", heartbeat.longestStall());
    return 0;
}
