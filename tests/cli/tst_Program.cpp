// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/FaultServer.h"
#include "support/TestCommand.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

using namespace tunnelglass::test;

/// The program as a process: exit codes, streams, signals, pipes, what it is linked to.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void takesCredentialsFromTheEnvironment();
    void readsStandardInput();
    void sigintEndsIt_data();
    void sigintEndsIt();
    void sigintEndsTheWaitForASecret();
    void aClosedPipeEndsItQuietly();
    void aFullDeviceIsAnError();
    void saysNothingOfABareLocale();
    void speaksTheLanguageOfThePerson_data();
    void speaksTheLanguageOfThePerson();
    void isLinkedToNoGui();
};

namespace {

const QString program = QStringLiteral(TUNNELGLASS_CLI);

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

QStringList argumentsOf(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

Ended runProgram(const QStringList &arguments, const QByteArray &input = {},
                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    // The event loop runs, for a server that lives in this process.
    if (finished.isEmpty() && !finished.wait(30000)) {
        process.kill();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QProcessEnvironment withTestKey()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_ID"), QStringLiteral("LTAI5tTestKey"));
    environment.insert(QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_SECRET"), QStringLiteral("the-test-secret"));
    return environment;
}

} // namespace

void TestProgram::exitCodes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, int code) {
        QTest::newRow(line) << QString::fromUtf8(line) << code;
    };
    row("--version", 0);
    row("--help", 0);
    row("describe --help", 0);
    row("regions --sample", 0);
    row("list --sample --region cn-hangzhou", 0);
    row("list --region cn-hangzhou --dry-run", 0);
    row("list --nonsense", 2);
    row("", 2);
    row("list --region cn-hangzhou", 3);
    row("describe --sample --region cn-hangzhou --id vco-nosuch", 4);
    row("regions --endpoint http://127.0.0.1:9 --dry-run", 0);
    row("open EMPTY", 6);
#ifdef Q_OS_UNIX
    row("open /dev/null", 6);
#endif
    row("open /nonexistent/file.json", 7);
}

void TestProgram::exitCodes()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QTemporaryFile empty;
    QVERIFY(empty.open());
    line.replace(QStringLiteral("EMPTY"), empty.fileName());
    const Ended ended = runProgram(argumentsOf(line.toUtf8().constData()));
    QVERIFY2(ended.code == code, ended.err.constData());
    // Data or words, never both for these.
    QCOMPARE(ended.out.isEmpty(), code != 0);
}

void TestProgram::takesCredentialsFromTheEnvironment()
{
    FaultServer server;
    server.answer({FaultAnswer::json(R"({"VpnConnectionId":"vco-1","Name":"from the wire"})")});
    const Ended ended = runProgram(argumentsOf("describe --region cn-hangzhou --id vco-1 --endpoint") +
                                       QStringList{server.url().toString()},
                                   {}, withTestKey());
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY(ended.out.startsWith("from the wire: "));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().header("authorization").contains("Credential=LTAI5tTestKey,"));
}

void TestProgram::readsStandardInput()
{
    const Ended ended = runProgram(argumentsOf("open -"),
                                   R"({"VpnConnectionId":"vco-1","VpnGatewayId":"vpn-1","Name":"piped"})");
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.startsWith("piped: "));
}

void TestProgram::sigintEndsIt_data()
{
    QTest::addColumn<bool>("toFile");
    QTest::newRow("standard output") << false;
    QTest::newRow("file") << true;
}

void TestProgram::sigintEndsIt()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, toFile);
    FaultServer server;
    server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    const QTemporaryDir folder;
    QStringList arguments = argumentsOf("describe --region cn-hangzhou --id vco-1 --endpoint") +
                            QStringList{server.url().toString()};
    if (toFile)
        arguments += {QStringLiteral("--output"), folder.filePath(QStringLiteral("out"))};
    QProcess process;
    process.setProcessEnvironment(withTestKey());
    process.start(program, arguments);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 10000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains("Interrupted"));
    QVERIFY(QDir(folder.path()).isEmpty());
#else
    QSKIP("There are no POSIX signals here.");
#endif
}

void TestProgram::sigintEndsTheWaitForASecret()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, argumentsOf("profiles add Shanghai --access-key-id LTAI5tKey"));
    QVERIFY(process.waitForStarted());
    QTest::qWait(500); // until it waits; sooner it ends as well, by the signal
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
#else
    QSKIP("Signals are Unix's.");
#endif
}

void TestProgram::aClosedPipeEndsItQuietly()
{
    QProcess reader;
    QProcess process;
    process.setStandardOutputProcess(&reader);
    process.start(program, argumentsOf("list --sample --region cn-shanghai --format json"));
    reader.start(testCommandPath, argumentsOf("exit 0"));
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(reader.waitForFinished(20000));
}

void TestProgram::aFullDeviceIsAnError()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("There is no /dev/full here.");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(program, argumentsOf("list --sample --region cn-hangzhou"));
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 7);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestProgram::saysNothingOfABareLocale()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"})
        environment.remove(QString::fromLatin1(name));
    const Ended ended =
        runProgram(argumentsOf("open -"),
                   QByteArray(R"({"VpnConnectionId":"v","VpnGatewayId":"g","Name":"杭州"})"), environment);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.isEmpty(), ended.err.constData());
    QVERIFY(ended.out.startsWith("杭州: "));
}

void TestProgram::speaksTheLanguageOfThePerson_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("word");
    const QString chinese = QStringLiteral("用法");
    const QString english = QStringLiteral("Usage");
    QTest::newRow("Chinese") << "LC_ALL"
                             << "zh_CN.UTF-8" << chinese;
    QTest::newRow("of Singapore") << "LC_ALL"
                                  << "zh_SG.UTF-8" << chinese;
    QTest::newRow("traditional") << "LC_ALL"
                                 << "zh_TW.UTF-8" << english;
    QTest::newRow("second choice") << "LANGUAGE"
                                   << "fr:zh_CN:en" << chinese;
    QTest::newRow("none we have") << "LC_ALL"
                                  << "fr_FR.UTF-8" << english;
    QTest::newRow("bare") << "LC_ALL"
                          << "C" << english;
}

void TestProgram::speaksTheLanguageOfThePerson()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, word);
#ifdef Q_OS_WIN
    QSKIP("Windows keeps a person's languages elsewhere.");
#endif
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(variable, value);
    // Reading a translation once waited for itself.
    const Ended ended = runProgram({QStringLiteral("--help")}, {}, environment);
    QCOMPARE(ended.code, 0);
    QVERIFY2(QString::fromUtf8(ended.out).startsWith(word), ended.out.constData());
    QVERIFY2(ended.err.isEmpty(), ended.err.constData());
}

void TestProgram::isLinkedToNoGui()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    if (!ldd.waitForFinished(20000) || ldd.exitCode() != 0)
        QSKIP("ldd is not here.");
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("Qt6Core"));
    for (const char *name : {"Qt6Gui", "Qt6Widgets", "libX11", "libGL"})
        QVERIFY2(!libraries.contains(name), name);
}

TUNNELGLASS_TEST(program, TestProgram, QCoreApplication)
#include "tst_Program.moc"
