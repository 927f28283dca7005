// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/AtomicFile.h"
#include "base/UnnamedFile.h"
#include "support/FileContent.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// What can happen to a program that writes a file, each in a process of its own: the old file stays as it
/// was, and nothing else is left.
class ExportMishaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDisk_data();
    void fullDisk();
    void killedProcess_data();
    void killedProcess();
    void readOnlyFolder_data();
    void readOnlyFolder();
    void folderVanishesHalfWay_data();
    void folderVanishesHalfWay();
};

namespace {

const QByteArray oldContent("what was there");

void addAccessRows()
{
    QTest::addColumn<FileAccess>("access");
    QTest::newRow("ordinary") << FileAccess::Ordinary;
    QTest::newRow("owner only") << FileAccess::OwnerOnly;
}

struct MishapFolder
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("export.json"));

    MishapFolder()
    {
        QFile old(file);
        if (old.open(QIODevice::WriteOnly))
            old.write(oldContent);
    }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    bool isAsItWas() const
    {
        return contentOf(file) == oldContent && names() == QStringList{QStringLiteral("export.json")};
    }
};

/// Runs it in a child of this process and returns how that ended.
int endOfChild(const std::function<int()> &run)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}

/// Exit code 0 when the write was refused as FileNotWritable.
int refusedCode(const Result<void> &result)
{
    return !result && result.error().kind == ErrorKind::FileNotWritable ? 0 : 1;
}

Result<void> writeMegabytes(QIODevice &device)
{
    const QByteArray piece(64 * 1024, 'x');
    for (int number = 0; number < 64; ++number) {
        if (device.write(piece) != piece.size())
            return failure(ErrorKind::FileNotWritable, {}, device.errorString());
    }
    return {};
}

} // namespace

void ExportMishaps::fullDisk_data()
{
    addAccessRows();
}

/// A limit on the size of files ends a write as a full disk does: in the middle, with an error.
void ExportMishaps::fullDisk()
{
    QFETCH(FileAccess, access);
    const MishapFolder folder;
    const int status = endOfChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100 * 1024, 100 * 1024};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
        return refusedCode(writeFileAtomically(folder.file, access, writeMegabytes));
    });
    QCOMPARE(status, 0);
    QVERIFY2(folder.isAsItWas(), qPrintable(folder.names().join(QLatin1Char(' '))));
}

void ExportMishaps::killedProcess_data()
{
    addAccessRows();
}

void ExportMishaps::killedProcess()
{
    QFETCH(FileAccess, access);
    const MishapFolder folder;
    if (!UnnamedFile::in(folder.folder.path(), access))
        QSKIP("this file system has no files without a name: a killed process leaves a temporary one");
    const int status = endOfChild([&] {
        (void)writeFileAtomically(folder.file, access, [](QIODevice &device) {
            (void)writeMegabytes(device);
            ::raise(SIGKILL);
            return Result<void>();
        });
        return 0;
    });
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    QVERIFY2(folder.isAsItWas(), qPrintable(folder.names().join(QLatin1Char(' '))));
}

void ExportMishaps::readOnlyFolder_data()
{
    addAccessRows();
}

void ExportMishaps::readOnlyFolder()
{
    QFETCH(FileAccess, access);
    const MishapFolder folder;
    QCOMPARE(::chmod(QFile::encodeName(folder.folder.path()).constData(), 0555), 0);
    const int status = endOfChild([&] {
        // The superuser may write everywhere.
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 2;
        return refusedCode(writeFileAtomically(folder.file, access, writeMegabytes));
    });
    ::chmod(QFile::encodeName(folder.folder.path()).constData(), 0755);
    QCOMPARE(status, 0);
    QVERIFY2(folder.isAsItWas(), qPrintable(folder.names().join(QLatin1Char(' '))));
}

void ExportMishaps::folderVanishesHalfWay_data()
{
    addAccessRows();
}

void ExportMishaps::folderVanishesHalfWay()
{
    QFETCH(FileAccess, access);
    const QTemporaryDir outer;
    const QString inner = outer.filePath(QStringLiteral("share"));
    QVERIFY(QDir().mkdir(inner));
    const Result<void> result =
        writeFileAtomically(inner + QStringLiteral("/export.json"), access, [&](QIODevice &device) {
            const Result<void> written = writeMegabytes(device);
            QDir(inner).removeRecursively();
            return written;
        });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileNotWritable);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(QDir(outer.path()).isEmpty());
}

TUNNELGLASS_TEST(export_mishaps, ExportMishaps, QCoreApplication)
#include "tst_ExportMishaps.moc"
