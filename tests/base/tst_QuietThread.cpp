// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/QuietThread.h"
#include "support/TestProgram.h"

#include <QTest>
#include <QThread>

#include <memory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace tunnelglass;

/// A quiet thread gives way; the others of the program stay as they were.
class TestQuietThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheCallingThreadGivesWay();
};

void TestQuietThread::onlyTheCallingThreadGivesWay()
{
#ifdef Q_OS_LINUX
    const auto niceness = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
    const int before = niceness();
    int there = before;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        makeThreadQuiet();
        there = niceness();
    }));
    worker->start();
    QVERIFY(worker->wait());
    QVERIFY(there > before || before >= 10);
    QCOMPARE(niceness(), before);
#else
    QSKIP("niceness of a thread is Linux's own");
#endif
}

TUNNELGLASS_TEST(quiet_thread, TestQuietThread, QCoreApplication)
#include "tst_QuietThread.moc"
