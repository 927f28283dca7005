// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/SecretBusCall.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QElapsedTimer>

#include <utility>

namespace tunnelglass::credentials {

namespace {

ErrorKind kindOf(const QDBusError &error, bool inTime)
{
    switch (error.type()) {
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return ErrorKind::KeychainUnavailable;
    case QDBusError::ServiceUnknown:
        return ErrorKind::KeychainNoService;
    case QDBusError::AccessDenied:
        return ErrorKind::KeychainAccessDenied;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        // The same error stands for a service that went away; that comes before the time is up.
        return inTime ? ErrorKind::KeychainNoService : ErrorKind::KeychainTimedOut;
    default:
        break;
    }
    const QString name = error.name();
    if (name == QLatin1StringView("org.freedesktop.Secret.Error.IsLocked"))
        return ErrorKind::KeychainLocked;
    // The bus could not start the program that is to be the service.
    if (name.startsWith(QLatin1StringView("org.freedesktop.DBus.Error.Spawn.")) ||
        name == QLatin1StringView("org.freedesktop.DBus.Error.NameHasNoOwner"))
        return ErrorKind::KeychainNoService;
    return ErrorKind::KeychainFailed;
}

Result<QDBusMessage> checkedReply(const QDBusPendingCall &call, const QString &signature, bool inTime)
{
    if (call.isError())
        return failure(kindOf(call.error(), inTime), {},
                       call.error().name() + QLatin1StringView(": ") + call.error().message());
    QDBusMessage reply = call.reply();
    if (reply.signature() != signature)
        return failure(ErrorKind::KeychainFailed, {},
                       QCoreApplication::translate("ErrorText", "The Secret Service answers with %1, not %2.")
                           .arg(reply.signature(), signature));
    return reply;
}

} // namespace

QString SecretBusCall::serviceName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

QDBusMessage SecretBusCall::onService(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName(), QStringLiteral("/org/freedesktop/secrets"),
                                          QStringLiteral("org.freedesktop.Secret.Service"), method);
}

void SecretBusCall::send(const QDBusConnection &connection, const QDBusMessage &message,
                         const QString &signature, std::chrono::milliseconds limit, QObject *context,
                         Handler handler)
{
    if (!connection.isConnected()) {
        // A call that cannot be sent never finishes.
        const QString words = connection.lastError().message();
        QMetaObject::invokeMethod(
            context,
            [words, handler = std::move(handler)] {
                handler(failure(ErrorKind::KeychainUnavailable, {}, words));
            },
            Qt::QueuedConnection);
        return;
    }
    QElapsedTimer timer;
    timer.start();
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(message, int(limit.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [signature, limit, timer, handler = std::move(handler)](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         handler(checkedReply(*ended, signature, timer.elapsed() < limit.count()));
                     });
}

} // namespace tunnelglass::credentials
