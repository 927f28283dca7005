// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/UnnamedFile.h"

#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tunnelglass {

#if defined(Q_OS_LINUX) && defined(O_TMPFILE)

namespace {

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// How the file is found while it has no name.
QByteArray handlePath(int descriptor)
{
    return "/proc/self/fd/" + QByteArray::number(descriptor);
}

} // namespace

std::unique_ptr<UnnamedFile> UnnamedFile::in(const QString &folder, FileAccess access)
{
    const mode_t mode = access == FileAccess::OwnerOnly
                            ? S_IRUSR | S_IWUSR
                            : S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode);
    if (descriptor < 0)
        return nullptr;
    std::unique_ptr<UnnamedFile> file(new UnnamedFile);
    // Without /proc it could never get a name.
    const bool canBeNamed = ::access(handlePath(descriptor).constData(), F_OK) == 0;
    if (canBeNamed && file->m_file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
        return file;
    ::close(descriptor);
    return nullptr;
}

void UnnamedFile::takeRightsOf(const QString &path)
{
    struct stat there = {};
    if (::stat(QFile::encodeName(path).constData(), &there) == 0)
        // Rights that cannot be given are no reason to lose the content.
        (void)::fchmod(m_file.handle(), there.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO));
}

QString UnnamedFile::moveTo(const QString &path)
{
    if (!m_file.flush())
        return m_file.errorString();
    if (::fsync(m_file.handle()) != 0)
        return systemReason();
    // A link never replaces a file, a renaming does: so it gets a name of its own for that moment.
    const QString name =
        QFileInfo(path).absolutePath() + u"/.tunnelglass-" + QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray own = QFile::encodeName(name);
    if (::linkat(AT_FDCWD, handlePath(m_file.handle()).constData(), AT_FDCWD, own.constData(),
                 AT_SYMLINK_FOLLOW) != 0)
        return systemReason();
    if (::rename(own.constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    const QString reason = systemReason();
    ::unlink(own.constData());
    return reason;
}

#else

std::unique_ptr<UnnamedFile> UnnamedFile::in(const QString & /*folder*/, FileAccess /*access*/)
{
    return nullptr;
}

void UnnamedFile::takeRightsOf(const QString & /*path*/)
{}

QString UnnamedFile::moveTo(const QString & /*path*/)
{
    return {};
}

#endif

} // namespace tunnelglass
