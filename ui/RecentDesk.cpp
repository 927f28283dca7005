// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/RecentDesk.h"

#include "ui/AccountBook.h"
#include "ui/InspectionFlow.h"
#include "ui/WindowState.h"
#include "ui/views/ConnectionView.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace tunnelglass::ui {

namespace {

constexpr QLatin1StringView filesKey("recent/files");
constexpr QLatin1StringView connectionsKey("recent/connections");

/// A connection as one entry of the settings. Names may hold anything but a line's end.
struct Place
{
    QString account;
    QString region;
    QString id;
    QString name;

    QString entry() const
    {
        return QStringList{account, region, id, QString(name).remove(u'\n')}.join(u'\n');
    }

    static Place of(const QString &entry)
    {
        const QStringList parts = entry.split(u'\n');
        return {parts.value(0), parts.value(1), parts.value(2), parts.value(3)};
    }
};

/// As a menu shows it: "&" is no key there.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

RecentDesk::RecentDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.flow, &InspectionFlow::shown, this, &RecentDesk::note);
    connect(parts.menu, &QMenu::aboutToShow, this, &RecentDesk::fill);
    fill();
}

void RecentDesk::note()
{
    const snapshot::SnapshotPtr &shown = m_parts.view->snapshot();
    if (!shown)
        return;
    if (shown->origin == snapshot::Origin::File && !shown->source.isEmpty()) {
        keep(filesKey, shown->source);
    } else if (shown->origin == snapshot::Origin::Cloud && shown->connection) {
        const AccountChoice &account = m_parts.flow->controller().account();
        // What an account begins with by itself was nobody's choice, and is at hand anyway.
        if (shown->connection->id == account.connectionId)
            return;
        const Place place{account.id, shown->region, shown->connection->id, shown->connection->name};
        keep(connectionsKey, place.entry());
    }
    fill();
}

void RecentDesk::keep(const QString &key, const QString &entry)
{
    QStringList entries = m_parts.state.list(key);
    if (!entries.isEmpty() && entries.first() == entry)
        return;
    // A connection that has another name by now is the same one.
    const QString thing = entry.section(u'\n', 0, 2);
    entries.removeIf([&thing](const QString &other) { return other.section(u'\n', 0, 2) == thing; });
    entries.prepend(entry);
    m_parts.state.keepList(key, entries.mid(0, mostOfAKind));
}

void RecentDesk::fill()
{
    m_parts.menu->clear();
    addFiles();
    addConnections();
    m_parts.menu->setEnabled(!m_parts.menu->isEmpty());
    if (m_parts.menu->isEmpty())
        return;
    m_parts.menu->addSeparator();
    m_parts.menu->addAction(tr("&Clear this list"), this, &RecentDesk::clear);
}

void RecentDesk::addFiles()
{
    for (const QString &path : m_parts.state.list(filesKey)) {
        QAction *action = m_parts.menu->addAction(menuText(QFileInfo(path).fileName()));
        action->setStatusTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, m_parts.flow,
                [flow = m_parts.flow, path] { flow->openFile(path); });
    }
}

void RecentDesk::addConnections()
{
    const QStringList entries = m_parts.state.list(connectionsKey);
    if (!entries.isEmpty() && !m_parts.menu->isEmpty())
        m_parts.menu->addSeparator();
    for (const QString &entry : entries) {
        const Place place = Place::of(entry);
        const AccountChoice *account = m_parts.book.choice(place.account);
        if (!account)
            continue; // its profile may come back
        const QString name = place.name.isEmpty() ? place.id : place.name;
        QAction *action = m_parts.menu->addAction(
            menuText(tr("%1 in %2, %3").arg(name, place.region, account->account.name)));
        action->setStatusTip(place.id);
        connect(action, &QAction::triggered, m_parts.flow, [flow = m_parts.flow, place] {
            flow->chooseAccount(place.account, place.region, false);
            flow->inspect(place.id);
        });
    }
}

void RecentDesk::clear()
{
    m_parts.state.keepList(filesKey, {});
    m_parts.state.keepList(connectionsKey, {});
    fill();
}

} // namespace tunnelglass::ui
