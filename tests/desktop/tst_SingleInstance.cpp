// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "desktop/SingleInstance.h"
#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <memory>

using namespace tunnelglass;
using Role = desktop::SingleInstance::Role;

namespace {

bool begin(desktop::SingleInstance &instance)
{
    return instance.join({}) == Role::First && instance.listen();
}

} // namespace

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
    void ofManyStartsAtOnceOneIsFirst();
    void whatACrashHasLeftIsCleared();
    void whoDidNotWaitIsNotServed();
    void oneThatHangsKeepsNobody();
    void aFloodIsNotTaken();

private:
    /// What another process would do; the event loop of the first one runs meanwhile.
    Role join(const QString &path) const
    {
        Role role = Role::Alone;
        const std::unique_ptr<QThread> thread(QThread::create(
            [&role, path, name = m_name] { role = desktop::SingleInstance(name).join(path); }));
        QSignalSpy finished(thread.get(), &QThread::finished);
        thread->start();
        finished.wait(10000);
        thread->wait();
        return role;
    }

    QString m_name;
};

void TestSingleInstance::nobodyIsThere()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(desktop::SingleInstance(m_name).join({}), Role::First);
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
    QVERIFY(begin(first));
    const QSignalSpy started(&first, &desktop::SingleInstance::started);
    for (int round = 1; round <= 2; ++round) {
        QCOMPARE(join(path), Role::Second);
        QTRY_COMPARE(started.size(), round);
        QCOMPARE(started.last().first().toString(), path);
    }
}

void TestSingleInstance::onlyOneListens()
{
    desktop::SingleInstance idle(m_name);
    QVERIFY2(!idle.listen(), "it has not joined");
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
    QCOMPARE(join(QStringLiteral("/a.json")), Role::Alone);
    QVERIFY(timer.elapsed() < 4000);
}

void TestSingleInstance::ofManyStartsAtOnceOneIsFirst()
{
    // As two files that are opened together start two programs: the one paints while the others ask.
    desktop::SingleInstance first(m_name);
    QCOMPARE(first.join({}), Role::First);
    const QSignalSpy started(&first, &desktop::SingleInstance::started);
    QTimer::singleShot(500, &first, [&first] { QVERIFY(first.listen()); });
    QCOMPARE(join(QStringLiteral("/b.json")), Role::Second);
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(started.first().first().toString(), QStringLiteral("/b.json"));
}

void TestSingleInstance::whatACrashHasLeftIsCleared()
{
#ifdef Q_OS_WIN
    QSKIP("A pipe goes with its process.");
#else
    const QString socket = QDir(QDir::tempPath()).filePath(m_name);
    // A socket at which nobody listens.
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(socket);
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    QCOMPARE(::bind(left, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(left);
    QVERIFY(QFileInfo::exists(socket));
    desktop::SingleInstance first(m_name);
    QVERIFY(begin(first));
    QCOMPARE(join({}), Role::Second);
#endif
}

void TestSingleInstance::whoDidNotWaitIsNotServed()
{
    desktop::SingleInstance first(m_name);
    QVERIFY(begin(first));
    const QSignalSpy started(&first, &desktop::SingleInstance::started);
    {
        QLocalSocket hasty;
        hasty.connectToServer(m_name);
        QVERIFY(hasty.waitForConnected(1000));
        QDataStream stream(&hasty);
        stream.setVersion(QDataStream::Qt_6_0);
        stream << QStringLiteral("/hasty.json") << QByteArray();
        const bool sent = hasty.waitForBytesWritten(1000);
#ifdef Q_OS_WIN
        QVERIFY2(!sent, "a pipe's bytes leave when they are read");
#else
        QVERIFY(sent);
#endif
    }
    QCOMPARE(join(QStringLiteral("/patient.json")), Role::Second);
    QTRY_VERIFY(!started.isEmpty());
    QTest::qWait(100);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().toString(), QStringLiteral("/patient.json"));
}

void TestSingleInstance::aFloodIsNotTaken()
{
    desktop::SingleInstance first(m_name);
    QVERIFY(begin(first));
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
