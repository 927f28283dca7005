// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileStore.h"
#include "credentials/keychain/PrivateKeyring.h"
#include "support/FaultServer.h"
#include "support/FileContent.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace tunnelglass::test;

/// The program over a real gnome-keyring: where a secret is, and where it is not.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addUseRemove();
    void manyAddAtOnce();
    void secretIsInNoFileAndNoArgument();
    void theWindowUsesIt();
    void saysThatTheKeyringIsLocked();
    void allowsNoCoreDump();
};

namespace {

const QByteArray canary = "CanaryS3cretOfTheKeyring";

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The program with this keyring's bus and with its folder as home.
class Programs
{
public:
    Programs()
    {
        m_environment = keyring.environment();
        m_environment.insert(QStringLiteral("HOME"), keyring.folder());
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), keyring.folder() + QStringLiteral("/config"));
        m_environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("*"));
        for (const char *name : {"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"})
            m_environment.remove(QString::fromLatin1(name));
        server.answer({FaultAnswer::json(
            R"({"Regions":{"Region":[{"RegionId":"cn-test","LocalName":"T","RegionEndpoint":"e"}]}})")});
    }

    Ended run(const char *line, const QByteArray &input = {})
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        start(process, line);
        process.write(input);
        process.closeWriteChannel();
        if (finished.isEmpty() && !finished.wait(60000)) {
            process.kill();
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void start(QProcess &process, const char *line) const
    {
        process.setProcessEnvironment(m_environment);
        QStringList arguments = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        arguments.replaceInStrings(QStringLiteral("SERVER"), server.url().toString());
        process.start(QStringLiteral(TUNNELGLASS_CLI), arguments);
    }
    /// The window, as if this profile had been chosen last.
    void startWindow(QProcess &process, const QString &profileName) const
    {
        QSettings settings(m_environment.value(QStringLiteral("XDG_CONFIG_HOME")) +
                               QStringLiteral("/Tunnelglass/tunnelglass.conf"),
                           QSettings::IniFormat);
        const auto profile = tunnelglass::credentials::ProfileStore(settings).profileNamed(profileName);
        if (profile)
            settings.setValue(QStringLiteral("chosen/account"), profile->id);
        settings.sync();
        QProcessEnvironment environment = m_environment;
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TUNNELGLASS_WINDOW), QStringList());
    }
    Ended add(const QByteArray &secret)
    {
        return run("profiles add Shanghai --access-key-id LTAI5tKey --endpoint SERVER", secret + '\n');
    }
    /// The files under the home folder that hold the bytes.
    QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator files(keyring.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found.append(file.fileName());
        }
        return found;
    }

    PrivateKeyring keyring;
    FaultServer server;

private:
    QProcessEnvironment m_environment;
};

/// Waits until the running program has taken its own leave to write a core file.
bool allowsNoCore(const QProcess &process)
{
    const QString limits = QStringLiteral("/proc/%1/limits").arg(process.processId());
    return QTest::qWaitFor([&] {
        const QByteArray text = contentOf(limits);
        const qsizetype line = text.indexOf("Max core file size");
        return line >= 0 && text.mid(line, 60).simplified().startsWith("Max core file size 0 0");
    });
}

} // namespace

void TestKeyring::initTestCase()
{
    if (const QString missing = PrivateKeyring::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void TestKeyring::addUseRemove()
{
    Programs programs;
    QVERIFY(programs.keyring.unlock());
    const Ended added = programs.add(canary);
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(programs.keyring.itemCount(), 1);
    // Somebody else's tool sees the item too: the keychain is the system's, not ours.
    const QByteArray seen = programs.keyring.tool({QStringLiteral("search"), QStringLiteral("--all"),
                                                   QStringLiteral("server"), QStringLiteral("tunnelglass")});
    QVERIFY(!seen.isEmpty());

    // Every run is a new process, so each of these comes after a restart.
    const Ended used = programs.run("regions --profile Shanghai");
    QVERIFY2(used.code == 0, used.err.constData());
    QVERIFY(used.out.contains("cn-test"));
    QVERIFY(programs.server.requests().last().header("authorization").contains("Credential=LTAI5tKey"));

    QCOMPARE(programs.add("another").code, 2); // the name is taken; nothing is changed
    QCOMPARE(programs.keyring.itemCount(), 1);
    const Ended removed = programs.run("profiles remove Shanghai");
    QVERIFY2(removed.code == 0, removed.err.constData());
    QCOMPARE(programs.keyring.itemCount(), 0);
    QVERIFY(!programs.run("profiles").out.contains("Shanghai"));
}

void TestKeyring::manyAddAtOnce()
{
    constexpr int count = 6;
    Programs programs;
    QVERIFY(programs.keyring.unlock());
    std::array<QProcess, count> adding;
    for (int number = 0; number < count; ++number) {
        QProcess &process = adding.at(std::size_t(number));
        programs.start(process,
                       qPrintable(QStringLiteral("profiles add k%1 --access-key-id LTAI%1").arg(number)));
        process.write(canary + '\n');
        process.closeWriteChannel();
    }
    for (QProcess &process : adding) {
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
    QCOMPARE(programs.keyring.itemCount(), count);
    const QByteArray listed = programs.run("profiles").out;
    for (int number = 0; number < count; ++number) {
        const QByteArray name = 'k' + QByteArray::number(number);
        QVERIFY2(listed.contains(name), listed.constData());
        QCOMPARE(programs.run(QByteArray("profiles remove " + name).constData()).code, 0);
    }
    QCOMPARE(programs.keyring.itemCount(), 0);
}

void TestKeyring::secretIsInNoFileAndNoArgument()
{
    Programs programs;
    QVERIFY(programs.keyring.unlock());
    QCOMPARE(programs.add(canary).code, 0);
    QCOMPARE(programs.run("regions --profile Shanghai").code, 0);
    // The search itself works: the profile's name is in the settings.
    QVERIFY(!programs.filesWith("Shanghai").isEmpty());
    QCOMPARE(programs.filesWith(canary), QStringList());
    QCOMPARE(programs.filesWith(canary.toBase64()), QStringList());

    programs.server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    const qsizetype before = programs.server.requests().size();
    QProcess process;
    programs.start(process, "regions --profile Shanghai");
    QVERIFY(QTest::qWaitFor([&] { return programs.server.requests().size() > before; }, 20000));
    const QString proc = QStringLiteral("/proc/%1/").arg(process.processId());
    const QByteArray arguments = contentOf(proc + QStringLiteral("cmdline"));
    QVERIFY(arguments.contains("Shanghai"));
    QVERIFY(!arguments.contains(canary));
    QVERIFY(!contentOf(proc + QStringLiteral("environ")).contains(canary));
    process.kill();
    process.waitForFinished();
}

void TestKeyring::theWindowUsesIt()
{
    Programs programs;
    QVERIFY(programs.keyring.unlock());
    QCOMPARE(programs.add(canary).code, 0);
    programs.server.answer({FaultAnswer::json(
        R"({"VpnConnections":{"VpnConnection":[]},"TotalCount":0,"PageNumber":1,"PageSize":50,"RequestId":"R"})")});
    QProcess process;
    programs.startWindow(process, QStringLiteral("Shanghai"));
    QVERIFY(QTest::qWaitFor(
        [&] {
            const QList<SeenRequest> seen = programs.server.requests();
            return std::any_of(seen.cbegin(), seen.cend(), [](const SeenRequest &request) {
                return request.header("authorization").contains("Credential=LTAI5tKey") &&
                       request.header("x-acs-action") == "DescribeVpnConnections";
            });
        },
        20000));
    QVERIFY(allowsNoCore(process));
    const QString proc = QStringLiteral("/proc/%1/").arg(process.processId());
    QVERIFY(!contentOf(proc + QStringLiteral("cmdline")).contains(canary));
    QVERIFY(!contentOf(proc + QStringLiteral("environ")).contains(canary));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(programs.filesWith(canary), QStringList());
}

void TestKeyring::saysThatTheKeyringIsLocked()
{
    Programs programs;
    QVERIFY(programs.keyring.unlock());
    QCOMPARE(programs.add(canary).code, 0);
    QVERIFY(programs.keyring.lock());
    // A script is never asked for the keyring's password.
    const Ended locked = programs.run("regions --profile Shanghai");
    QCOMPARE(locked.code, 3);
    QVERIFY2(locked.err.contains("locked"), locked.err.constData());
    const Ended kept = programs.run("profiles remove Shanghai");
    QCOMPARE(kept.code, 3);
    QVERIFY(programs.run("profiles").out.contains("Shanghai"));
    QVERIFY(programs.keyring.unlock());
    QCOMPARE(programs.keyring.itemCount(), 1);
    QCOMPARE(programs.run("regions --profile Shanghai").code, 0);
}

void TestKeyring::allowsNoCoreDump()
{
    Programs programs;
    programs.server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    QProcess process;
    programs.start(process, "regions --sample");
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    // The limit of a program that waits on standard input.
    programs.start(process, "open -");
    QVERIFY(process.waitForStarted());
    QVERIFY(allowsNoCore(process));
    process.kill();
    process.waitForFinished();
}

TUNNELGLASS_TEST(keyring, TestKeyring, QCoreApplication)
#include "tst_Keyring.moc"
