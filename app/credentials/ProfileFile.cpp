// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileFile.h"

#include "base/SecretBytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tunnelglass::credentials {

Result<QByteArray> readProfileFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileNotFound, path);
    // A pipe or a device would make the reader wait, or never end.
    if (!info.isFile())
        return failure(ErrorKind::FileNotReadable, path,
                       QCoreApplication::translate("ProfileFile", "It is not an ordinary file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::FileNotReadable, path, file.errorString());
    QByteArray bytes = file.read(largestProfileFile + 1);
    if (bytes.size() > largestProfileFile) {
        wipe(bytes.data(), bytes.size());
        return unusableFile(path, QCoreApplication::translate("ProfileFile", "It is larger than 1 MB."));
    }
    return bytes;
}

Failure unusableFile(const QString &path, const QString &reason)
{
    return failure(ErrorKind::ProfileFileUnusable, path, reason);
}

} // namespace tunnelglass::credentials
