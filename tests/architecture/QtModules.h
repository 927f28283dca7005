// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace tunnelglass::architecture {

/// Which Qt module a header belongs to, as Qt's own header folders say.
class QtModules
{
public:
    /// `headers` holds a folder for each module: QtCore, QtGui, ...
    explicit QtModules(const QString &headers);

    /// "QtGui" for "QColor", "qcolor.h", "QtGui/QColor" and "QtGui"; empty for what is not Qt's.
    QString moduleOf(const QString &header) const;

private:
    QStringList m_modules;
    QHash<QString, QString> m_moduleOfHeader;
};

} // namespace tunnelglass::architecture
