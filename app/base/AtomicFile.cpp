// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/AtomicFile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tunnelglass {

Result<void> writeFileAtomically(const QString &path, FileAccess access,
                                 const std::function<Result<void>(QIODevice &)> &write)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo(path).isDir())
        return failure(ErrorKind::FileNotWritable, shown, QStringLiteral("is a folder"));
    QSaveFile file(path);
    // Never write in place: a crash half-way would leave neither the old file nor the new one.
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::FileNotWritable, shown, file.errorString());
    if (access == FileAccess::OwnerOnly && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        file.cancelWriting();
        return failure(ErrorKind::FileNotWritable, shown, file.errorString());
    }
    if (const Result<void> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return failure(ErrorKind::FileNotWritable, shown, file.errorString());
    return {};
}

} // namespace tunnelglass
