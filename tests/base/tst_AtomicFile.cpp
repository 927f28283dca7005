// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/AtomicFile.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace tunnelglass;

namespace {

Result<void> writeBytes(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return failure(ErrorKind::FileNotWritable, {}, device.errorString());
    return {};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void writesANewFile_data();
    void writesANewFile();
    void replacesAnOldFile();
    void keepsTheOldFileWhenTheWriterFails_data();
    void keepsTheOldFileWhenTheWriterFails();
    void showsNothingBeforeAllIsWritten();
    void refusesAFolder_data();
    void refusesAFolder();
    void refusesAVanishedFolder_data();
    void refusesAVanishedFolder();
#ifdef Q_OS_UNIX
    void secretFilesAreTheOwnersAlone();
    void nobodyCanOpenASecretFileWhileItIsWritten();
    void ordinaryFilesFollowTheUmask();
    void refusesWhatIsNotAFile();
    void refusesAReadOnlyFolder();
    void refusesAWriteProtectedFile();
    void followsALink_data();
    void followsALink();
#endif

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void AtomicFileTest::cleanup()
{
    m_folder.reset();
}

static void bothKindsOfAccess()
{
    QTest::addColumn<FileAccess>("access");
    QTest::newRow("ordinary") << FileAccess::Ordinary;
    QTest::newRow("owner only") << FileAccess::OwnerOnly;
}

void AtomicFileTest::writesANewFile_data()
{
    bothKindsOfAccess();
}

void AtomicFileTest::writesANewFile()
{
    QFETCH(FileAccess, access);
    const QString target = path(QStringLiteral("名 new.json"));
    const Result<void> result =
        writeFileAtomically(target, access, [](QIODevice &device) { return writeBytes(device, "new"); });
    QVERIFY(result.has_value());
    QCOMPARE(contents(target), QByteArray("new"));
    QCOMPARE(everythingIn(m_folder->path()).size(), 1);
}

void AtomicFileTest::replacesAnOldFile()
{
    const QString target = path(QStringLiteral("file"));
    for (const FileAccess access : {FileAccess::Ordinary, FileAccess::OwnerOnly, FileAccess::Ordinary}) {
        const QByteArray bytes = access == FileAccess::Ordinary ? "a longer text than the other" : "short";
        QVERIFY(writeFileAtomically(target, access, [&bytes](QIODevice &device) {
                    return writeBytes(device, bytes);
                }).has_value());
        QCOMPARE(contents(target), bytes);
    }
    QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("file")});
}

void AtomicFileTest::keepsTheOldFileWhenTheWriterFails_data()
{
    bothKindsOfAccess();
}

void AtomicFileTest::keepsTheOldFileWhenTheWriterFails()
{
    QFETCH(FileAccess, access);
    const QString target = path(QStringLiteral("file"));
    QVERIFY(writeFileAtomically(target, FileAccess::Ordinary, [](QIODevice &device) {
                return writeBytes(device, "old");
            }).has_value());
    const Result<void> result = writeFileAtomically(target, access, [](QIODevice &device) -> Result<void> {
        device.write("half of the new");
        return failure(ErrorKind::Cancelled, QStringLiteral("the writer's own error"));
    });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(result.error().subject, QStringLiteral("the writer's own error"));
    QCOMPARE(contents(target), QByteArray("old"));
    QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("file")});
}

void AtomicFileTest::showsNothingBeforeAllIsWritten()
{
    const QString target = path(QStringLiteral("file"));
    bool seenEarly = true;
    QVERIFY(writeFileAtomically(target, FileAccess::Ordinary, [&](QIODevice &device) {
                const Result<void> written = writeBytes(device, QByteArray(1'000'000, 'x'));
                seenEarly = QFile::exists(target);
                return written;
            }).has_value());
    QVERIFY(!seenEarly);
    QCOMPARE(contents(target).size(), 1'000'000);
}

void AtomicFileTest::refusesAFolder_data()
{
    bothKindsOfAccess();
}

void AtomicFileTest::refusesAFolder()
{
    QFETCH(FileAccess, access);
    const QString target = path(QStringLiteral("folder"));
    QVERIFY(QDir().mkdir(target));
    bool asked = false;
    const Result<void> result = writeFileAtomically(target, access, [&asked](QIODevice &) -> Result<void> {
        asked = true;
        return {};
    });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::FileNotWritable);
    QCOMPARE(result.error().subject, QDir::toNativeSeparators(target));
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(!asked);
    QVERIFY(everythingIn(target).isEmpty());
}

void AtomicFileTest::refusesAVanishedFolder_data()
{
    bothKindsOfAccess();
}

void AtomicFileTest::refusesAVanishedFolder()
{
    QFETCH(FileAccess, access);
    const QString target = path(QStringLiteral("no/such/folder/file"));
    const Result<void> result =
        writeFileAtomically(target, access, [](QIODevice &device) { return writeBytes(device, "new"); });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::FileNotWritable);
    QCOMPARE(result.error().subject, QDir::toNativeSeparators(target));
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY(everythingIn(m_folder->path()).isEmpty());
}

#ifdef Q_OS_UNIX

static mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

void AtomicFileTest::secretFilesAreTheOwnersAlone()
{
    const QString target = path(QStringLiteral("secret"));
    const auto write = [](QIODevice &device) { return writeBytes(device, "secret"); };
    const mode_t umaskBefore = ::umask(0);
    const bool first = writeFileAtomically(target, FileAccess::OwnerOnly, write).has_value();
    const mode_t modeOfNew = modeOf(target);
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup);
    const bool second = writeFileAtomically(target, FileAccess::OwnerOnly, write).has_value();
    const mode_t modeOfReplaced = modeOf(target);
    ::umask(umaskBefore);
    QVERIFY(first && second);
    QCOMPARE(modeOfNew, mode_t(0600));
    QCOMPARE(modeOfReplaced, mode_t(0600));
}

void AtomicFileTest::nobodyCanOpenASecretFileWhileItIsWritten()
{
    const mode_t umaskBefore = ::umask(0);
    mode_t folderMode = 0;
    const bool written =
        writeFileAtomically(path(QStringLiteral("secret")), FileAccess::OwnerOnly, [&](QIODevice &device) {
            const QStringList names = everythingIn(m_folder->path());
            if (names.size() == 1)
                folderMode = modeOf(path(names.first()));
            return writeBytes(device, "secret");
        }).has_value();
    ::umask(umaskBefore);
    QVERIFY(written);
    // Where files can be without a name, there is nothing to open.
    QVERIFY2(folderMode == 0 || folderMode == 0700, qPrintable(QString::number(folderMode, 8)));
}

void AtomicFileTest::ordinaryFilesFollowTheUmask()
{
    const QString target = path(QStringLiteral("file"));
    const mode_t umaskBefore = ::umask(027);
    const bool written = writeFileAtomically(target, FileAccess::Ordinary, [](QIODevice &device) {
                             return writeBytes(device, "x");
                         }).has_value();
    ::umask(umaskBefore);
    QVERIFY(written);
    QCOMPARE(modeOf(target), mode_t(0640));
}

void AtomicFileTest::refusesWhatIsNotAFile()
{
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &target : {pipe, QStringLiteral("/dev/full")}) {
        const Result<void> result = writeFileAtomically(
            target, FileAccess::Ordinary, [](QIODevice &device) { return writeBytes(device, "x"); });
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::FileNotWritable);
        QVERIFY(QFileInfo::exists(target) && !QFileInfo(target).isFile());
    }
}

void AtomicFileTest::refusesAReadOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    const QString folder = path(QStringLiteral("locked"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    for (const FileAccess access : {FileAccess::Ordinary, FileAccess::OwnerOnly}) {
        const Result<void> result =
            writeFileAtomically(folder + QStringLiteral("/file"), access,
                                [](QIODevice &device) { return writeBytes(device, "x"); });
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::FileNotWritable);
    }
    QVERIFY(everythingIn(folder).isEmpty());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void AtomicFileTest::refusesAWriteProtectedFile()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    const QString target = path(QStringLiteral("file"));
    const auto write = [](QIODevice &device) { return writeBytes(device, "old"); };
    QVERIFY(writeFileAtomically(target, FileAccess::Ordinary, write).has_value());
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner));
    for (const FileAccess access : {FileAccess::Ordinary, FileAccess::OwnerOnly}) {
        const Result<void> result =
            writeFileAtomically(target, access, [](QIODevice &device) { return writeBytes(device, "new"); });
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::FileNotWritable);
        QCOMPARE(contents(target), QByteArray("old"));
    }
}

void AtomicFileTest::followsALink_data()
{
    bothKindsOfAccess();
}

void AtomicFileTest::followsALink()
{
    QFETCH(FileAccess, access);
    const QString target = path(QStringLiteral("target"));
    const QString link = path(QStringLiteral("link"));
    QVERIFY(writeFileAtomically(target, FileAccess::Ordinary, [](QIODevice &device) {
                return writeBytes(device, "old");
            }).has_value());
    QVERIFY(QFile::link(target, link));
    QVERIFY(writeFileAtomically(link, access, [](QIODevice &device) {
                return writeBytes(device, "new");
            }).has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contents(target), QByteArray("new"));
}

#endif

TUNNELGLASS_TEST(atomic_file, AtomicFileTest, QCoreApplication)
#include "tst_AtomicFile.moc"
