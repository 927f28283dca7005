// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/OwnerOnly.h"

#include <QFile>
#include <QFileInfo>

namespace tunnelglass {

QString restrictToOwner(const QString &path)
{
    QFileDevice::Permissions rights = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (QFileInfo(path).isDir())
        rights |= QFileDevice::ExeOwner;
    QFile file(path);
    return file.setPermissions(rights) ? QString() : file.errorString();
}

} // namespace tunnelglass
