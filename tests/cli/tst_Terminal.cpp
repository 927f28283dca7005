// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/Canary.h"
#include "support/FileContent.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace tunnelglass::test;

/// The program with a person at a real (pseudo-)terminal: echo, questions, Ctrl+C.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreNotEchoed();
    void secretAndTokenArePastedTogether();
    void ctrlCEndsTheQuestionForASecret();
    void ctrlCEndsAYesOrNo();
    void noMeansNo();
};

namespace {

constexpr int patience = 15000;
const QByteArray ctrlC = "\x03";

/// A terminal with the program in it, in a home of its own and without a keychain.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            qFatal("no pseudo-terminal");
        // Held open, so that the terminal's state can be asked when the program has ended.
        m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY);
    }
    ~Terminal()
    {
        m_program.kill();
        m_program.waitForFinished();
        ::close(m_slave);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    void start(const char *line)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        m_program.setProcessEnvironment(environment);
        m_program.setChildProcessModifier([slave = m_slave] {
            ::setsid();
            ::ioctl(slave, TIOCSCTTY, 0);
            for (const int channel : {0, 1, 2})
                ::dup2(slave, channel);
        });
        m_program.start(QStringLiteral(TUNNELGLASS_CLI), QString::fromUtf8(line).split(u' '));
    }
    void type(const QByteArray &bytes) const
    {
        (void)!::write(m_master, bytes.constData(), size_t(bytes.size()));
    }
    /// Everything that was on the screen so far.
    QByteArray screen()
    {
        pollfd readable{m_master, POLLIN, 0};
        char buffer[4096];
        while (::poll(&readable, 1, 0) > 0 && (readable.revents & POLLIN) != 0) {
            const ssize_t count = ::read(m_master, buffer, sizeof buffer);
            if (count <= 0)
                break;
            m_screen.append(buffer, count);
        }
        return m_screen;
    }
    bool shows(const QByteArray &words)
    {
        return QTest::qWaitFor([&] { return screen().contains(words); }, patience);
    }
    bool echoes() const
    {
        termios state{};
        return ::tcgetattr(m_slave, &state) == 0 && (state.c_lflag & tcflag_t(ECHO)) != 0;
    }
    /// The exit code; -1 when it does not end, or ends by a signal.
    int code()
    {
        const bool ended =
            QTest::qWaitFor([&] { return m_program.state() == QProcess::NotRunning; }, patience);
        return ended && m_program.exitStatus() == QProcess::NormalExit ? m_program.exitCode() : -1;
    }
    bool writeConfig(const QByteArray &bytes) const
    {
        QFile file(m_home.filePath(QStringLiteral(".aliyun/config.json")));
        return QDir(m_home.path()).mkpath(QStringLiteral(".aliyun")) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }
    QString home() const { return m_home.path(); }

private:
    int m_master;
    int m_slave = -1;
    QTemporaryDir m_home;
    QProcess m_program;
    QByteArray m_screen;
};

const char *const addLine = "profiles add Shanghai --access-key-id LTAI5tKey";

} // namespace

void TestTerminal::secretsAreNotEchoed()
{
    Terminal terminal;
    terminal.start(addLine);
    QVERIFY(terminal.shows("secret"));
    QVERIFY(QTest::qWaitFor([&] { return !terminal.echoes(); }));
    terminal.type(QByteArray(canary) + '\n');
    // There is no keychain here: the typed secret was taken, and could not be kept.
    QCOMPARE(terminal.code(), 3);
    QVERIFY(terminal.shows("keychain"));
    QVERIFY(!terminal.screen().contains(canary));
    QVERIFY(terminal.echoes());
}

void TestTerminal::secretAndTokenArePastedTogether()
{
    Terminal terminal;
    terminal.start("profiles add Shanghai --access-key-id STS.key --sts");
    QVERIFY(terminal.shows("secret"));
    QVERIFY(QTest::qWaitFor([&] { return !terminal.echoes(); }));
    terminal.type(QByteArray(canary) + '\n' + canary + '\n');
    QCOMPARE(terminal.code(), 3); // no keychain
    QVERIFY(terminal.shows("keychain"));
    QVERIFY(!terminal.screen().contains(canary));
}

void TestTerminal::ctrlCEndsTheQuestionForASecret()
{
    Terminal terminal;
    terminal.start(addLine);
    QVERIFY(terminal.shows("secret"));
    terminal.type(canary);
    terminal.type(ctrlC);
    QCOMPARE(terminal.code(), 130);
    QVERIFY(terminal.echoes());
    QVERIFY(!terminal.screen().contains(canary));
}

void TestTerminal::ctrlCEndsAYesOrNo()
{
    Terminal terminal;
    const QString touched = terminal.home() + QStringLiteral("/touched");
    QVERIFY(terminal.writeConfig(
        R"({"current":"run","profiles":[{"name":"run","mode":"External","process_command":"touch )" +
        touched.toUtf8() + R"("}]})"));
    terminal.start("regions");
    QVERIFY(terminal.shows("[y/N]"));
    // No Return after it.
    terminal.type("y");
    terminal.type(ctrlC);
    QCOMPARE(terminal.code(), 130);
    QVERIFY(!QFileInfo::exists(touched));
}

void TestTerminal::noMeansNo()
{
    Terminal terminal;
    const QString touched = terminal.home() + QStringLiteral("/touched");
    QVERIFY(terminal.writeConfig(
        R"({"current":"run","profiles":[{"name":"run","mode":"External","process_command":"touch )" +
        touched.toUtf8() + R"("}]})"));
    terminal.start("regions");
    QVERIFY(terminal.shows("[y/N]"));
    terminal.type("\n");
    QCOMPARE(terminal.code(), 3);
    QVERIFY(!QFileInfo::exists(touched));
}

TUNNELGLASS_TEST(terminal, TestTerminal, QCoreApplication)
#include "tst_Terminal.moc"
