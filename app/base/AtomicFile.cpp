// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/AtomicFile.h"

#include "base/OwnerOnly.h"
#include "base/UnnamedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

namespace tunnelglass {

namespace {

using Writer = std::function<Result<void>(QIODevice &)>;

Failure notWritable(const QString &shownPath, const QString &reason)
{
    return failure(ErrorKind::FileNotWritable, shownPath, reason);
}

Result<void> save(const QString &path, const QString &shownPath, const Writer &write)
{
    QSaveFile file(path);
    // Never write in place: a crash half-way would leave neither the old file nor the new one.
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(shownPath, file.errorString());
    if (const Result<void> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return notWritable(shownPath, file.errorString());
    return {};
}

/// QSaveFile makes its file as the umask says and only then takes rights away: whoever opened it in between
/// could read all that follows. So it is made inside a folder that nobody else can enter.
Result<void> savePrivately(const QFileInfo &target, const QString &shownPath, const Writer &write)
{
    const QTemporaryDir folder(target.absolutePath() + QStringLiteral("/.tunnelglass-XXXXXX"));
    if (!folder.isValid())
        return notWritable(shownPath, folder.errorString());
    if (const QString reason = restrictToOwner(folder.path()); !reason.isEmpty())
        return notWritable(shownPath, reason);
    const QString inside = folder.filePath(QStringLiteral("file"));
    if (const Result<void> saved = save(inside, shownPath, write); !saved)
        return saved;
    if (const QString reason = restrictToOwner(inside); !reason.isEmpty())
        return notWritable(shownPath, reason);
    std::error_code error;
    std::filesystem::rename(QFileInfo(inside).filesystemFilePath(), target.filesystemFilePath(), error);
    if (error)
        return notWritable(shownPath, QString::fromLocal8Bit(error.message()));
    return {};
}

/// A process that is killed leaves nothing behind.
Result<void> saveUnnamed(UnnamedFile &file, const QString &target, const QString &shownPath,
                         FileAccess access, const Writer &write)
{
    if (access == FileAccess::Ordinary)
        file.takeRightsOf(target);
    if (Result<void> written = write(file.device()); !written)
        return written;
    const QString reason = file.moveTo(target);
    return reason.isEmpty() ? Result<void>() : notWritable(shownPath, reason);
}

} // namespace

Result<void> writeFileAtomically(const QString &path, FileAccess access,
                                 const std::function<Result<void>(QIODevice &)> &write)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    const QFileInfo named(path);
    if (named.isDir())
        return notWritable(shownPath, QCoreApplication::translate("ErrorText", "It is a folder."));
    // Renaming over a device or a pipe would replace it.
    if (named.exists() && !named.isFile())
        return notWritable(shownPath,
                           QCoreApplication::translate("ErrorText", "It is not an ordinary file."));
    if (named.exists() && !named.isWritable())
        return notWritable(shownPath, QCoreApplication::translate("ErrorText", "It is write-protected."));
    const QFileInfo target = named.isSymLink() ? QFileInfo(named.symLinkTarget()) : named;
    if (const auto unnamed = UnnamedFile::in(target.absolutePath(), access))
        return saveUnnamed(*unnamed, target.absoluteFilePath(), shownPath, access, write);
    if (access == FileAccess::Ordinary)
        return save(path, shownPath, write);
    return savePrivately(target, shownPath, write);
}

} // namespace tunnelglass
