// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"

#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace tunnelglass;

/// A process ends with its code and with what it has written, and cleans nothing up under threads that are
/// still there. The processes are this program itself, whose main function ends with endProcess().
class TestProcessEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWrittenAndCleansNothingUp();
    void tellsOfLeaks();
};

namespace {

constexpr int ownCode = 7;

/// What libraries do at the end, such as OpenSSL, leaves a trace here.
int endUncleaned(int, char *[])
{
    std::atexit([] {
        std::fputs("cleaned up", stdout);
        std::fflush(stdout);
    });
    std::fputs("written", stdout);
    return ownCode;
}

/// Many, for one may still be seen in a register.
int endLeaking(int, char *[])
{
    static void *volatile last = nullptr;
    for (int i = 0; i < 100; ++i)
        last = std::malloc(std::size_t(100)); // NOLINT(cppcoreguidelines-no-malloc): leaked on purpose
    last = nullptr;
    return last == nullptr ? 0 : ownCode;
}

[[maybe_unused]] const bool hasUncleaned = test::addTest("process_end_uncleaned", &endUncleaned);
[[maybe_unused]] const bool hasLeaking = test::addTest("process_end_leaking", &endLeaking);

} // namespace

void TestProcessEnd::keepsWhatWasWrittenAndCleansNothingUp()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("process_end_uncleaned")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), ownCode);
    QCOMPARE(process.readAllStandardOutput(), QByteArray("written"));
}

void TestProcessEnd::tellsOfLeaks()
{
#ifdef TUNNELGLASS_SANITIZED
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("process_end_leaking")});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardError().contains("LeakSanitizer: detected memory leaks"));
#else
    QSKIP("Only a sanitizer looks for leaks.");
#endif
}

TUNNELGLASS_TEST(process_end, TestProcessEnd, QCoreApplication)
#include "tst_ProcessEnd.moc"
