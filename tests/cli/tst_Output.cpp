// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "support/FileContent.h"
#include "support/OthersRights.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Where results go: whole or not at all, to the owner alone when they hold secrets.
class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAFile_data();
    void writesAFile();
    void refusesToReplace();
    void replacesWhenForced();
    void secretsAreTheOwners();
    void cannotBeWritten();
    void aFailureLeavesNothing();
    void aReaderThatWentAwayIsNoError();
    void aFullDiskIs();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const char *const describeSeed = "describe --sample --region cn-hangzhou --id vco-bp1w3m1p23iftycv****";

/// Takes `room` bytes, then fails the way the system does.
class FailingDevice final : public QIODevice
{
public:
    FailingDevice(qint64 room, int systemError)
        : m_room(room)
        , m_systemError(systemError)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (m_room < size) {
            setErrorString(qt_error_string(m_systemError));
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
    int m_systemError;
};

} // namespace

void TestOutput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestOutput::writesAFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("tree") << QString::fromLatin1(describeSeed);
    QTest::newRow("json") << QString(QLatin1StringView(describeSeed) + u" --format json");
    QTest::newRow("list") << QStringLiteral("list --sample --region cn-hangzhou --format xml");
    QTest::newRow("regions") << QStringLiteral("regions --sample");
}

void TestOutput::writesAFile()
{
    QFETCH(QString, line);
    CliFixture fixture;
    const QStringList arguments = words(line.toUtf8().constData());
    const CliRun run = fixture.run(arguments + QStringList{QStringLiteral("--output"), path("out")});
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.out.isEmpty());
    const QByteArray direct = fixture.run(arguments).out;
    QCOMPARE(contentOf(path("out")).count('\n'), direct.count('\n'));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("out")});
}

void TestOutput::refusesToReplace()
{
    QFile file(path("out"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    CliFixture fixture;
    const CliRun run =
        fixture.run(words(describeSeed) + QStringList{QStringLiteral("--output"), path("out")});
    QCOMPARE(run.code, ExitCode::File);
    QVERIFY(run.err.contains("--force"));
    QCOMPARE(contentOf(path("out")), QByteArray("precious"));
}

void TestOutput::replacesWhenForced()
{
    QFile file(path("out"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    CliFixture fixture;
    const CliRun run = fixture.run(words(describeSeed) + QStringList{QStringLiteral("--output"), path("out"),
                                                                     QStringLiteral("--force")});
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(contentOf(path("out")).startsWith("c2: "));
}

void TestOutput::secretsAreTheOwners()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words(describeSeed) + words("--format json --include-secrets") +
                                   QStringList{QStringLiteral("--output"), path("out")});
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(contentOf(path("out")).contains("Psk"));
    QVERIFY(!othersMayRead(path("out")));
}

void TestOutput::cannotBeWritten()
{
    CliFixture fixture;
    const QStringList describe = words(describeSeed) + QStringList{QStringLiteral("--output")};
    QCOMPARE(fixture.run(describe + QStringList{path("no/such/folder/out")}).code, ExitCode::File);
    QCOMPARE(fixture.run(describe + QStringList{m_folder->path(), QStringLiteral("--force")}).code,
             ExitCode::File);
}

void TestOutput::aFailureLeavesNothing()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("describe --sample --region cn-hangzhou --id vco-nosuch --output") +
                                   QStringList{path("out")});
    QCOMPARE(run.code, ExitCode::NotFound);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestOutput::aReaderThatWentAwayIsNoError()
{
    for (const char *format : {"tree", "json", "xml"}) {
        FailingDevice closedPipe(0, EPIPE);
        CliFixture fixture;
        const CliRun run = fixture.runOnto(closedPipe, words("list --sample --region cn-shanghai --format") +
                                                           QStringList{QString::fromLatin1(format)});
        QCOMPARE(run.code, ExitCode::Done);
        QVERIFY(run.err.isEmpty());
    }
}

void TestOutput::aFullDiskIs()
{
    for (const char *format : {"tree", "json", "xml"}) {
        FailingDevice fullDisk(100, ENOSPC);
        CliFixture fixture;
        const CliRun run = fixture.runOnto(fullDisk, words("list --sample --region cn-shanghai --format") +
                                                         QStringList{QString::fromLatin1(format)});
        QCOMPARE(run.code, ExitCode::File);
        QVERIFY(!run.err.isEmpty());
    }
}

TUNNELGLASS_TEST(output, TestOutput, QCoreApplication)
#include "tst_Output.moc"
