// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/FaultServer.h"
#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace tunnelglass::test;

/// The window's program as a process: signals, a second start, settings that are broken, words.
class TestDesktopProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalEndsItCleanly();
    void endsAtOnceWhileItWaitsForAnAnswer();
    void aSecondStartOpensItsFileInTheFirst();
    void brokenSettingsDoNotKeepItFromStarting();
    void endsAlthoughAFileNeverComes();
    void twoStartsAtOnceAreOneWindow();
    void moreThanOneFileIsRefused();
    void logsWhenItIsSwitchedOn();
    void helpNeedsNoDisplay_data();
    void helpNeedsNoDisplay();
};

namespace {

/// What has a display where the program needs one to be told to end.
#ifdef Q_OS_WIN
const QString usualPlatform = QStringLiteral("windows");
#else
const QString usualPlatform = QStringLiteral("offscreen");
#endif

/// A person's home, and the program in it. Windows tells programs of the home in no variable: there it is
/// this user's.
class Place
{
public:
#ifdef Q_OS_WIN
    Place()
    {
        settings().clear();
        QFile::remove(logPath());
    }
#endif

    QString path(const QString &name) const
    {
        return m_home.filePath(name);
    }

    /// What the program's environment has besides.
    void set(const char *name, const QString &value)
    {
        m_variables.insert(QLatin1StringView(name), value);
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments,
                                    const QString &platform = usualPlatform) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(m_variables);
        environment.insert(QStringLiteral("HOME"), m_home.path());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1StringView(name), m_home.filePath(QLatin1StringView(name)));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("TMPDIR"), m_home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        environment.remove(QStringLiteral("DISPLAY"));
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(TUNNELGLASS_PROGRAM), arguments);
        return process;
    }

    QString settingsPath() const
    {
        return path(QStringLiteral("XDG_CONFIG_HOME/Tunnelglass/tunnelglass.conf"));
    }

    void keep(const QString &key, const QVariant &value) const
    {
        settings().setValue(key, value);
    }

    /// Whether a setting has the word in it, as soon as the program has written it.
    bool hasKept(const char *word) const
    {
        const QSettings kept = settings();
        const QStringList keys = kept.allKeys();
        return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
            return kept.value(key).toStringList().join(u' ').contains(QLatin1StringView(word));
        });
    }

    QString logPath() const
    {
#ifdef Q_OS_WIN
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#else
        const QString data = path(QStringLiteral("XDG_DATA_HOME"));
#endif
        return data + QStringLiteral("/Tunnelglass/tunnelglass/tunnelglass.log");
    }

    QByteArray content(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QString sampleFile(const QString &name) const
    {
        QFile::copy(QStringLiteral(TUNNELGLASS_TEST_DATA) +
                        QStringLiteral("/samples/DescribeVpnConnection.2026-model.json"),
                    path(name));
        return path(name);
    }

    bool write(const QString &file, const QByteArray &bytes) const
    {
        QFile opened(file);
        return QDir().mkpath(QFileInfo(file).path()) && opened.open(QIODevice::WriteOnly) &&
               opened.write(bytes) == bytes.size();
    }

private:
    QSettings settings() const
    {
#ifdef Q_OS_WIN
        return QSettings(QStringLiteral("Tunnelglass"), QStringLiteral("tunnelglass"));
#else
        return QSettings(settingsPath(), QSettings::IniFormat);
#endif
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_variables;
};

bool endsWell(QProcess &process, int withinMs)
{
    return (process.state() == QProcess::NotRunning || process.waitForFinished(withinMs)) &&
           process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

void TestDesktopProgram::aSignalEndsItCleanly()
{
    const Place place;
    const auto process = place.start({place.sampleFile(QStringLiteral("first.json"))});
    QTRY_VERIFY_WITH_TIMEOUT(place.hasKept("first.json"), 20000);
    QElapsedTimer timer;
    timer.start();
    process->terminate();
    QVERIFY(endsWell(*process, 5000));
    QVERIFY2(timer.elapsed() < 2000, "it is told to end, and takes its time");
}

void TestDesktopProgram::endsAtOnceWhileItWaitsForAnAnswer()
{
    // Stands for everything outside, and never says a word.
    FaultServer proxy;
    proxy.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    Place place;
    place.set("https_proxy", proxy.url().toString());
    place.set("ALIBABA_CLOUD_ACCESS_KEY_ID", QStringLiteral("LTAI5tKey"));
    place.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", QStringLiteral("aSecret"));
    place.set("ALIBABA_CLOUD_REGION_ID", QStringLiteral("cn-hangzhou"));
    place.keep(QStringLiteral("chosen/account"), QStringLiteral("environment"));
    place.keep(QStringLiteral("chosen/region"), QStringLiteral("cn-hangzhou"));
    const auto process = place.start({});
    QTRY_VERIFY_WITH_TIMEOUT(!proxy.requests().isEmpty(), 20000);
    QCOMPARE(process->state(), QProcess::Running);
    QElapsedTimer timer;
    timer.start();
    process->terminate();
    QVERIFY(endsWell(*process, 5000));
    QVERIFY2(timer.elapsed() < 2000, "it waits for an answer before it ends");
}

void TestDesktopProgram::aSecondStartOpensItsFileInTheFirst()
{
    const Place place;
    const auto first = place.start({place.sampleFile(QStringLiteral("first.json"))});
    QTRY_VERIFY_WITH_TIMEOUT(place.hasKept("first.json"), 20000);
    const auto second = place.start({place.sampleFile(QStringLiteral("second.json"))});
    QVERIFY(endsWell(*second, 10000));
    QTRY_VERIFY_WITH_TIMEOUT(place.hasKept("second.json"), 20000);
    QCOMPARE(first->state(), QProcess::Running);
    first->terminate();
    QVERIFY(endsWell(*first, 5000));
}

void TestDesktopProgram::brokenSettingsDoNotKeepItFromStarting()
{
#ifdef Q_OS_WIN
    QSKIP("The registry keeps no text that could be broken.");
#endif
    const Place place;
    const QByteArray broken("\x7f[[[ no settings \xff\xfe");
    QVERIFY(place.write(place.settingsPath(), broken));
    const auto process = place.start({place.sampleFile(QStringLiteral("first.json"))});
    QTRY_VERIFY_WITH_TIMEOUT(place.hasKept("first.json"), 20000);
    QCOMPARE(place.content(place.settingsPath() + QStringLiteral(".damaged")), broken);
    process->terminate();
    QVERIFY(endsWell(*process, 5000));
}

void TestDesktopProgram::endsAlthoughAFileNeverComes()
{
#ifdef Q_OS_UNIX
    // As on a disk that does not answer: whoever opens it waits.
    const Place place;
    const QString pipe = place.path(QStringLiteral("pipe.json"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto process = place.start({pipe});
    // There is somebody to write for as soon as it reads.
    int writer = -1;
    QTRY_VERIFY_WITH_TIMEOUT(
        (writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK)) >= 0, 20000);
    QElapsedTimer timer;
    timer.start();
    process->terminate();
    const bool ended = endsWell(*process, 5000);
    const qint64 elapsed = timer.elapsed();
    ::close(writer);
    QVERIFY(ended);
    QVERIFY2(elapsed < 2500, "it waits for the file");
#else
    QSKIP("No such pipes.");
#endif
}

void TestDesktopProgram::twoStartsAtOnceAreOneWindow()
{
    const Place place;
    const QString one = place.sampleFile(QStringLiteral("one.json"));
    const QString other = place.sampleFile(QStringLiteral("other.json"));
    const auto first = place.start({one});
    const auto second = place.start({other});
    QTRY_VERIFY_WITH_TIMEOUT(
        first->state() == QProcess::NotRunning || second->state() == QProcess::NotRunning, 20000);
    QProcess &stays = first->state() == QProcess::Running ? *first : *second;
    QProcess &goes = &stays == first.get() ? *second : *first;
    QVERIFY(endsWell(goes, 1000));
    QTRY_VERIFY_WITH_TIMEOUT(place.hasKept("one.json") && place.hasKept("other.json"), 20000);
    QCOMPARE(stays.state(), QProcess::Running);
    stays.terminate();
    QVERIFY(endsWell(stays, 5000));
}

void TestDesktopProgram::moreThanOneFileIsRefused()
{
    const Place place;
    const auto process = place.start({QStringLiteral("a.json"), QStringLiteral("b.json")});
    QVERIFY(process->waitForFinished(10000));
    QCOMPARE(process->exitCode(), 2);
    QVERIFY(process->readAllStandardError().contains("2 are named"));
}

void TestDesktopProgram::logsWhenItIsSwitchedOn()
{
    for (const bool on : {false, true}) {
        const Place place;
        place.keep(QStringLiteral("preferences/logFile"), on ? 1 : 0);
        const auto process = place.start({QStringLiteral("--sample")});
        if (on) {
            QTRY_VERIFY_WITH_TIMEOUT(place.content(place.logPath()).contains("DescribeVpnConnection"), 20000);
            QVERIFY(!place.content(place.logPath()).contains("1234567"));
        } else {
            QTest::qWait(1500);
            QVERIFY(!QFileInfo::exists(place.logPath()));
        }
        process->terminate();
        QVERIFY(endsWell(*process, 5000));
    }
}

void TestDesktopProgram::helpNeedsNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("word");
    QTest::newRow("help") << "--help"
                          << "--new-window";
    QTest::newRow("version") << "--version"
                             << "tunnelglass ";
}

void TestDesktopProgram::helpNeedsNoDisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, word);
    const Place place;
    const auto process = place.start({option}, QStringLiteral("xcb"));
    QVERIFY(endsWell(*process, 10000));
    QVERIFY(QString::fromUtf8(process->readAllStandardOutput()).contains(word));
}

TUNNELGLASS_TEST(program, TestDesktopProgram, QCoreApplication)
#include "tst_DesktopProgram.moc"
