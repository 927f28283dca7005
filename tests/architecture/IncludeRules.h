// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "architecture/QtModules.h"

#include <QString>
#include <QStringList>

namespace tunnelglass::architecture {

/// Who may include whom: the one table that README.md describes in words.
class IncludeRules
{
public:
    explicit IncludeRules(const QtModules &qt)
        : m_qt(qt)
    {}

    /// What is wrong with the #include lines of a file, "path:line: why", in the file's order.
    /// `path` is relative to the top folder and lies in app/ or ui/.
    QStringList violations(const QString &path, const QString &text) const;

    /// "vpn" for app/vpn/Connection.h and app/vpn/fields/BgpFields.cpp, "ui/models" for ui/models/Roles.h,
    /// "ui" for ui/MainWindow.h, "main" for app/main.cpp; empty for a file that lies in no room.
    static QString roomOf(const QString &path);

private:
    QString whyNotOwn(const QString &room, const QString &included) const;
    QString whyNotForeign(const QString &room, const QString &path, const QString &included) const;

    const QtModules &m_qt;
};

} // namespace tunnelglass::architecture
