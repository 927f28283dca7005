// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/LogFile.h"
#include "base/Logging.h"
#include "support/OthersRights.h"
#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;

/// The log that a person switches on.
class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingUntilItIsSwitchedOn();
    void holdsNoSecret();
    void isTheOwnersOnly();
    void doesNotGrowForEver();
    void aPlaceThatCannotBeWrittenIsSaid();
};

namespace {

struct Place
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("deep/log.txt"));

    QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

void TestLogFile::nothingUntilItIsSwitchedOn()
{
    const Place place;
    LogFile log(place.path);
    qCInfo(lcUi) << "before";
    QVERIFY(!QFileInfo::exists(place.path));
    QVERIFY(log.start());
    qCInfo(lcUi) << "between";
    log.stop();
    qCInfo(lcUi) << "after";
    const QByteArray content = place.content();
    QVERIFY2(content.contains("info tunnelglass.ui: between"), content.constData());
    QVERIFY(!content.contains("before") && !content.contains("after"));
}

void TestLogFile::holdsNoSecret()
{
    const Place place;
    LogFile log(place.path);
    QVERIFY(log.start());
    qCInfo(lcOpenApi) << "https://vpc.example/?SecurityToken=TheTokenItself&AccessKeySecret=TheSecretItself";
    qCInfo(lcOpenApi) << R"({"Psk":"ThePskItself"})";
    log.stop();
    const QByteArray content = place.content();
    QCOMPARE(content.count('\n'), 2);
    for (const char *secret : {"TheTokenItself", "TheSecretItself", "ThePskItself"})
        QVERIFY2(!content.contains(secret), secret);
}

void TestLogFile::isTheOwnersOnly()
{
    const Place place;
    QDir().mkpath(QFileInfo(place.path).path());
    QFile open(place.path);
    QVERIFY(open.open(QIODevice::WriteOnly));
    open.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    open.close();
    LogFile log(place.path);
    QVERIFY(log.start());
    QVERIFY(!test::othersMayRead(place.path));
}

void TestLogFile::doesNotGrowForEver()
{
    const Place place;
    QDir().mkpath(QFileInfo(place.path).path());
    QFile full(place.path);
    QVERIFY(full.open(QIODevice::WriteOnly));
    full.write(QByteArray(LogFile::largestBytes + 1, 'x'));
    full.close();
    LogFile log(place.path);
    QVERIFY(log.start());
    qCInfo(lcUi) << "new";
    log.stop();
    QVERIFY(QFileInfo(place.path).size() < 1000);
    QCOMPARE(QFileInfo(place.path + QStringLiteral(".1")).size(), LogFile::largestBytes + 1);
}

void TestLogFile::aPlaceThatCannotBeWrittenIsSaid()
{
    const Place place;
    QVERIFY(!LogFile(place.folder.path()).start());
    QVERIFY(!LogFile(QStringLiteral("/proc/nowhere/log.txt")).start());
}

TUNNELGLASS_TEST(log_file, TestLogFile, QCoreApplication)
#include "tst_LogFile.moc"
