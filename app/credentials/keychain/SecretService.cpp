// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/SecretService.h"

#include "credentials/keychain/BusGreeting.h"
#include "credentials/keychain/KeychainCall.h"
#include "credentials/keychain/SecretBusCall.h"
#include "credentials/keychain/SecretPrompt.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <memory>
#include <utility>

namespace tunnelglass::credentials {

namespace {

using Attributes = QMap<QString, QString>;
using Presence = SecretItemStatus::Presence;

/// What the API writes for "no object".
bool isNoObject(const QString &path)
{
    return path.isEmpty() || path == QLatin1StringView("/");
}

QString pathArgument(const QDBusMessage &message, qsizetype index)
{
    return qvariant_cast<QDBusObjectPath>(message.arguments().value(index)).path();
}

QStringList pathListArgument(const QDBusMessage &message, qsizetype index)
{
    QStringList paths;
    for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(index)))
        paths.append(path.path());
    return paths;
}

} // namespace

class SecretService::Private
{
public:
    Private(SecretService &service, std::chrono::milliseconds callLimit)
        : q(service)
        , limit(callLimit)
    {}

    ~Private()
    {
        if (!connectionName.isEmpty())
            QDBusConnection::disconnectFromBus(connectionName);
    }

    void send(const QDBusMessage &message, const QString &signature, SecretBusCall::Handler handler)
    {
        if (isConnected())
            return SecretBusCall::send(bus(), message, signature, limit, &q, std::move(handler));
        BusGreeting::send(limit, &q, [this, message, signature, handler = std::move(handler)](bool answered) {
            if (answered)
                SecretBusCall::send(bus(), message, signature, limit, &q, handler);
            else
                handler(failure(ErrorKind::KeychainTimedOut));
        });
    }

    bool isConnected() const
    {
        return !connectionName.isEmpty() && QDBusConnection(connectionName).isConnected();
    }

    QDBusConnection bus()
    {
        if (isConnected())
            return QDBusConnection(connectionName);
        if (!connectionName.isEmpty())
            QDBusConnection::disconnectFromBus(connectionName);
        connectionName = QStringLiteral("tunnelglass-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
    }

    void findCollection(StatusHandler handler);
    void findLock(const QString &collection, StatusHandler handler);

    SecretService &q;
    const std::chrono::milliseconds limit;
    QString connectionName;
};

SecretService::SecretService(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, limit))
{
    qDBusRegisterMetaType<Attributes>();
}

SecretService::~SecretService()
{
    // Prompts and pending calls first: they take leave over the connection, which goes with d.
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
}

void SecretService::find(const QString &key, StatusHandler handler)
{
    QDBusMessage search = SecretBusCall::onService(QStringLiteral("SearchItems"));
    search << QVariant::fromValue(
        Attributes{{QStringLiteral("server"), keychainServiceName()}, {QStringLiteral("user"), key}});
    d->send(search, QStringLiteral("aoao"),
            [this, handler = std::move(handler)](const Result<QDBusMessage> &reply) {
                if (!reply)
                    return handler(Failure(reply.error()));
                SecretItemStatus status;
                status.locked = pathListArgument(*reply, 1);
                if (!pathListArgument(*reply, 0).isEmpty())
                    status.presence = Presence::Unlocked;
                else if (!status.locked.isEmpty())
                    status.presence = Presence::Locked;
                else
                    return d->findCollection(handler);
                handler(status);
            });
}

void SecretService::Private::findCollection(StatusHandler handler)
{
    QDBusMessage read = SecretBusCall::onService(QStringLiteral("ReadAlias"));
    read << QStringLiteral("default");
    send(read, QStringLiteral("o"), [this, handler = std::move(handler)](const Result<QDBusMessage> &reply) {
        if (!reply)
            return handler(Failure(reply.error()));
        const QString collection = pathArgument(*reply, 0);
        if (!isNoObject(collection))
            return findLock(collection, handler);
        SecretItemStatus status;
        status.presence = Presence::Absent;
        status.hasCollection = false;
        handler(status);
    });
}

void SecretService::Private::findLock(const QString &collection, StatusHandler handler)
{
    QDBusMessage get = QDBusMessage::createMethodCall(SecretBusCall::serviceName(), collection,
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("Get"));
    get << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    send(get, QStringLiteral("v"),
         [collection, handler = std::move(handler)](const Result<QDBusMessage> &reply) {
             if (!reply)
                 return handler(Failure(reply.error()));
             SecretItemStatus status;
             status.presence = Presence::Absent;
             if (qvariant_cast<QDBusVariant>(reply->arguments().constFirst()).variant().toBool())
                 status.locked.append(collection);
             handler(status);
         });
}

void SecretService::unlock(const QStringList &paths, std::function<void()> onPrompt, DoneHandler handler)
{
    QList<QDBusObjectPath> objects;
    for (const QString &path : paths)
        objects.append(QDBusObjectPath(path));
    QDBusMessage unlock = SecretBusCall::onService(QStringLiteral("Unlock"));
    unlock << QVariant::fromValue(objects);
    d->send(unlock, QStringLiteral("aoo"),
            [this, onPrompt = std::move(onPrompt),
             handler = std::move(handler)](const Result<QDBusMessage> &reply) {
                if (!reply)
                    return handler(Failure(reply.error()));
                const QString path = pathArgument(*reply, 1);
                if (isNoObject(path))
                    return handler({});
                auto *prompt = new SecretPrompt(d->bus(), reply->service(), path, this);
                if (!onPrompt) {
                    delete prompt;
                    return handler(failure(ErrorKind::KeychainLocked));
                }
                onPrompt();
                prompt->show(d->limit, [prompt, handler](const Result<void> &result) {
                    prompt->deleteLater();
                    handler(result);
                });
            });
}

void SecretService::waitForStart(std::chrono::milliseconds longest, std::function<void()> handler)
{
    auto *watcher = new QDBusServiceWatcher(SecretBusCall::serviceName(), d->bus(),
                                            QDBusServiceWatcher::WatchForRegistration, this);
    // The watcher's signals stay connected: QtDBus itself listens to its end.
    const auto end = [watcher, handler = std::move(handler), ended = std::make_shared<bool>(false)] {
        if (std::exchange(*ended, true))
            return;
        watcher->deleteLater();
        handler();
    };
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, watcher, end);
    QTimer::singleShot(longest, watcher, end);
}

} // namespace tunnelglass::credentials
