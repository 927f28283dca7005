// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/CaFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSslCertificate>

namespace tunnelglass::inspection {

Result<QByteArray> readCaFile(const QString &path)
{
    constexpr qint64 largest = 16LL * 1024 * 1024;
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::CaFileUnusable, shown, file.errorString());
    QByteArray pem = file.read(largest);
    if (QSslCertificate::fromData(pem, QSsl::Pem).isEmpty())
        return failure(ErrorKind::CaFileUnusable, shown,
                       QCoreApplication::translate("CloudNetwork", "It holds no certificate in PEM."));
    return pem;
}

} // namespace tunnelglass::inspection
