// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/SourceName.h"

#include <QCoreApplication>

namespace tunnelglass::credentials {

QString sourceName(ProfileSource source)
{
    switch (source) {
    case ProfileSource::AccessKey:
        return QCoreApplication::translate("ProfileSource", "AccessKey");
    case ProfileSource::SecurityToken:
        return QCoreApplication::translate("ProfileSource", "AccessKey with STS token");
    case ProfileSource::RamRole:
        return QCoreApplication::translate("ProfileSource", "RAM role");
    case ProfileSource::InstanceRole:
        return QCoreApplication::translate("ProfileSource", "role of this ECS instance");
    case ProfileSource::Environment:
        return QCoreApplication::translate("ProfileSource", "default chain");
    case ProfileSource::File:
        return QCoreApplication::translate("ProfileSource", "profile of a file");
    }
    return {};
}

} // namespace tunnelglass::credentials
