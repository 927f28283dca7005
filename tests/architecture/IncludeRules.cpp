// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "architecture/IncludeRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace tunnelglass::architecture {

namespace {

struct Room
{
    QString name;
    QStringList mayUse;  ///< rooms, or single headers of a room; its own room always
    QStringList modules; ///< of Qt
};

/// Words of a table cell.
QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Room room(const char *name, const char *mayUse, const char *modules)
{
    return {QString::fromLatin1(name), words(mayUse), words(modules)};
}

/// Nodes may be read and printed by those who must not parse: the headers of decode that only do that.
constexpr const char *lookRooms =
    "base vpn decode/Node.h decode/NodeText.h snapshot peer export inspection "
    "credentials credentials/keychain/Keychain.h findings fleet ui/models ui/views "
    "ui/dialogs ui/render ui";

const QList<Room> &rooms()
{
    static const QList<Room> table{
        room("base", "", "QtCore"),
        room("vpn", "base", "QtCore"),
        room("decode", "base vpn", "QtCore"),
        room("openapi", "base", "QtCore QtNetwork"),
        room("credentials/keychain", "base", "QtCore QtDBus QtNetwork"),
        room("credentials", "base openapi credentials/keychain", "QtCore"),
        room("snapshot", "base vpn decode", "QtCore"),
        room("peer", "base vpn", "QtCore"),
        room("export", "base vpn decode/Node.h decode/NodeText.h snapshot peer", "QtCore QtXml"),
        room("findings", "base vpn decode/Node.h snapshot peer", "QtCore"),
        room("inspection", "base vpn decode snapshot openapi credentials", "QtCore QtNetwork"),
        room("fleet", "base vpn decode snapshot openapi credentials inspection", "QtCore QtNetwork"),
        room("sample", "base openapi", "QtCore QtNetwork"),
        room("cli",
             "base vpn decode openapi credentials credentials/keychain snapshot peer export findings "
             "inspection fleet sample",
             "QtCore QtNetwork QtXml"),
        room("desktop",
             "base vpn decode openapi credentials credentials/keychain snapshot peer export findings "
             "inspection fleet sample ui ui/models ui/views ui/dialogs ui/render",
             "QtCore QtNetwork QtGui QtWidgets"),
        room("main",
             "base vpn decode openapi credentials credentials/keychain snapshot peer export findings "
             "inspection fleet sample desktop ui ui/models ui/views ui/dialogs ui/render",
             "QtCore QtNetwork QtGui QtWidgets"),
        room("ui/models", "base vpn decode/Node.h snapshot findings", "QtCore"),
        room("ui/views", lookRooms, "QtCore QtGui QtWidgets"),
        room("ui/dialogs", lookRooms, "QtCore QtGui QtWidgets"),
        room("ui/render", lookRooms, "QtCore QtGui QtWidgets QtPrintSupport"),
        room("ui", lookRooms, "QtCore QtGui QtWidgets"),
    };
    return table;
}

const Room *findRoom(const QString &name)
{
    const auto found = std::find_if(rooms().begin(), rooms().end(),
                                    [&name](const Room &candidate) { return candidate.name == name; });
    return found == rooms().end() ? nullptr : &*found;
}

/// Libraries that one room stands in front of.
struct Library
{
    const char *folder;
    const char *room;
    bool onlyInSource; ///< not in headers: who includes them must not need the library
};
constexpr Library libraries[] = {
    {"tl", "base", false},
    {"rapidjson", "decode", true},
    {"qt6keychain", "credentials/keychain", true},
    {"qtkeychain", "credentials/keychain", true},
};

} // namespace

QString IncludeRules::roomOf(const QString &path)
{
    if (path == QLatin1StringView("app/main.cpp"))
        return QStringLiteral("main");
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.first() == QLatin1StringView("app")) {
        // A folder within a room may be a room of its own.
        const QString inner = parts.mid(1, parts.size() - 2).join(QLatin1Char('/'));
        return findRoom(inner) ? inner : parts.size() > 2 ? parts.at(1) : QString();
    }
    return parts.size() == 2 ? parts.first() : parts.at(0) + QLatin1Char('/') + parts.at(1);
}

QStringList IncludeRules::violations(const QString &path, const QString &text) const
{
    static const QRegularExpression includeLine(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    const QString room = roomOf(path);
    QStringList found;
    if (!findRoom(room))
        return {path + QStringLiteral(":1: lies in no room of the table")};

    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        const QRegularExpressionMatch match = includeLine.match(line);
        if (!match.hasMatch())
            continue;
        const QString included = match.captured(2);
        const bool quoted = match.captured(1) == QLatin1StringView("\"");
        const QString why = quoted ? whyNotOwn(room, included) : whyNotForeign(room, path, included);
        if (!why.isEmpty())
            found.append(QStringLiteral("%1:%2: %3").arg(path, QString::number(number), why));
    }
    return found;
}

QString IncludeRules::whyNotOwn(const QString &room, const QString &included) const
{
    if (!included.contains(QLatin1Char('/')))
        return included.endsWith(QLatin1StringView(".moc")) ? QString()
                                                            : included + QStringLiteral(": name its room");
    const bool inUi = included.startsWith(QLatin1StringView("ui/"));
    const QString target = roomOf(inUi ? included : QStringLiteral("app/") + included);
    if (!findRoom(target))
        return included + QStringLiteral(": is in no room");
    const QStringList &allowed = findRoom(room)->mayUse;
    if (target == room || allowed.contains(target) || allowed.contains(included))
        return {};
    return QStringLiteral("%1 may not use %2").arg(room, included);
}

QString IncludeRules::whyNotForeign(const QString &room, const QString &path, const QString &included) const
{
    const QString folder = included.section(QLatin1Char('/'), 0, 0);
    for (const Library &library : libraries) {
        if (folder != QLatin1StringView(library.folder))
            continue;
        if (room != QLatin1StringView(library.room))
            return QStringLiteral("%1 belongs to %2").arg(folder, QLatin1StringView(library.room));
        if (library.onlyInSource && !path.endsWith(QLatin1StringView(".cpp")))
            return folder + QStringLiteral(" may not be in a header");
        return {};
    }
    const QString module = m_qt.moduleOf(included);
    if (module.isEmpty())
        return included.startsWith(QLatin1Char('Q')) ? included + QStringLiteral(": of no Qt module")
                                                     : QString();
    if (findRoom(room)->modules.contains(module))
        return {};
    return QStringLiteral("%1 may not use %2 (%3)").arg(room, included, module);
}

} // namespace tunnelglass::architecture
