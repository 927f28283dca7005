// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "architecture/QtModules.h"

#include <QDir>

namespace tunnelglass::architecture {

QtModules::QtModules(const QString &headers)
{
    const QDir folder(headers);
    m_modules = folder.entryList({QStringLiteral("Qt*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &module : m_modules)
        for (const QString &header : QDir(folder.filePath(module)).entryList(QDir::Files))
            m_moduleOfHeader.insert(header, module);
}

QString QtModules::moduleOf(const QString &header) const
{
    const QString first = header.section(QLatin1Char('/'), 0, 0);
    return m_modules.contains(first) ? first : m_moduleOfHeader.value(header);
}

} // namespace tunnelglass::architecture
