// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "desktop/SingleInstance.h"
#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <memory>

using namespace tunnelglass;

/// A second start hands its file to the first one.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_name = QStringLiteral("tunnelglass-test-") + QUuid::createUuid().toString(QUuid::Id128); }
    void nobodyIsThere();
    void handsOver_data();
    void handsOver();
    void onlyOneListens();
    void oneThatHangsKeepsNobody();
    void aFloodIsNotTaken();

private:
    /// What another process would do; the event loop of the first one runs meanwhile.
    bool handOver(const QString &path) const
    {
        bool taken = false;
        const std::unique_ptr<QThread> thread(QThread::create(
            [&taken, path, name = m_name] { taken = desktop::SingleInstance(name).handOver(path); }));
        QSignalSpy finished(thread.get(), &QThread::finished);
        thread->start();
        finished.wait(10000);
        thread->wait();
        return taken;
    }

    QString m_name;
};

void TestSingleInstance::nobodyIsThere()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!desktop::SingleInstance(m_name).handOver({}));
    QVERIFY2(timer.elapsed() < 500, "every start would wait for this");
}

void TestSingleInstance::handsOver_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a file") << QStringLiteral("/mnt/x/a b.json");
    QTest::newRow("Chinese") << QStringLiteral("/mnt/x/隧道.tunnelglass.json");
    QTest::newRow("nothing but a start") << QString();
}

void TestSingleInstance::handsOver()
{
    QFETCH(QString, path);
    desktop::SingleInstance first(m_name);
    QVERIFY(first.listen());
    const QSignalSpy started(&first, &desktop::SingleInstance::started);
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(handOver(path));
        QTRY_COMPARE(started.size(), round);
        QCOMPARE(started.last().first().toString(), path);
    }
}

void TestSingleInstance::onlyOneListens()
{
    QVERIFY(desktop::SingleInstance::usualName() == desktop::SingleInstance::usualName());
    qputenv("DISPLAY", ":123");
    const QString there = desktop::SingleInstance::usualName();
    qputenv("DISPLAY", ":124");
    QVERIFY2(there != desktop::SingleInstance::usualName(), "a window would open on another display");
    qunsetenv("DISPLAY");
}

void TestSingleInstance::oneThatHangsKeepsNobody()
{
    // It takes the connection and never answers.
    QLocalServer hanging;
    QVERIFY(hanging.listen(m_name));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!handOver(QStringLiteral("/a.json")));
    QVERIFY(timer.elapsed() < 4000);
}

void TestSingleInstance::aFloodIsNotTaken()
{
    desktop::SingleInstance first(m_name);
    QVERIFY(first.listen());
    const QSignalSpy started(&first, &desktop::SingleInstance::started);
    QLocalSocket socket;
    socket.connectToServer(m_name);
    QVERIFY(socket.waitForConnected(1000));
    socket.write(QByteArray(1024 * 1024, '\xff'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(started.size(), 0);
}

TUNNELGLASS_TEST(single_instance, TestSingleInstance, QCoreApplication)
#include "tst_SingleInstance.moc"
