// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/StandInService.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QUuid>

namespace tunnelglass::test {

namespace {

QVariant paths(const QStringList &names)
{
    QList<QDBusObjectPath> list;
    for (const QString &name : names)
        list.append(QDBusObjectPath(name));
    return QVariant::fromValue(list);
}

QString promptPath()
{
    return QStringLiteral("/org/freedesktop/secrets/prompt/p1");
}

} // namespace

StandInService::StandInService(const QString &busAddress)
    : m_name(QStringLiteral("stand-in-") + QUuid::createUuid().toString())
    , m_connection(QDBusConnection::connectToBus(busAddress, m_name))
{
    m_connection.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this,
                                       QDBusConnection::SubPath);
    m_connection.registerService(QStringLiteral("org.freedesktop.secrets"));
}

StandInService::~StandInService()
{
    leave();
}

void StandInService::leave()
{
    m_connection.unregisterObject(QStringLiteral("/org/freedesktop/secrets"),
                                  QDBusConnection::UnregisterTree);
    m_connection = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_name);
}

void StandInService::holdItem(bool locked)
{
    answer(QStringLiteral("SearchItems"), [locked](const QDBusMessage &message) {
        const QVariant item = paths({QStringLiteral("/org/freedesktop/secrets/collection/c/1")});
        return locked ? message.createReply({paths({}), item}) : message.createReply({item, paths({})});
    });
}

void StandInService::hideItems()
{
    const QString path = QStringLiteral("/locked");
    m_connection.registerObject(path, &m_collection, QDBusConnection::ExportAllProperties);
    answer(QStringLiteral("SearchItems"), [](const QDBusMessage &message) {
        return message.createReply({paths({}), paths({})});
    });
    answer(QStringLiteral("ReadAlias"), [path](const QDBusMessage &message) {
        return message.createReply(QVariant::fromValue(QDBusObjectPath(path)));
    });
}

void StandInService::promptOnUnlock(Prompting prompting)
{
    answer(QStringLiteral("Unlock"), [](const QDBusMessage &message) {
        return message.createReply({paths({}), QVariant::fromValue(QDBusObjectPath(promptPath()))});
    });
    answer(QStringLiteral("Prompt"), [this, prompting](const QDBusMessage &message) {
        if (prompting != Prompting::Unanswered) {
            QDBusMessage completed = QDBusMessage::createSignal(
                promptPath(), QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
            completed << (prompting == Prompting::Dismissed) << QVariant::fromValue(QDBusVariant(paths({})));
            m_connection.send(completed);
        }
        return message.createReply();
    });
}

bool StandInService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    m_calls.append(message.member());
    const auto found = m_answers.find(message.member());
    if (found != m_answers.end() && found->second)
        connection.send(found->second(message));
    return true;
}

QString StandInService::introspect(const QString &) const
{
    return {};
}

} // namespace tunnelglass::test
