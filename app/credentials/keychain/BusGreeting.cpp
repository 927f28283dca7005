// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/BusGreeting.h"

#include <QLocalSocket>
#include <QTimer>
#include <QUrl>

#include <unistd.h>
#include <utility>

namespace tunnelglass::credentials {

namespace {

/// Where libdbus connects to.
QString sessionBusAddress()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return folder.isEmpty() ? QString() : QStringLiteral("unix:path=") + folder + QStringLiteral("/bus");
}

} // namespace

QString BusGreeting::socketName(const QString &address, bool *isAbstract)
{
    const QLatin1StringView transport("unix:");
    if (!address.startsWith(transport) || address.contains(QLatin1Char(';')))
        return {};
    const QStringList pairs = address.sliced(transport.size()).split(QLatin1Char(','));
    for (const QString &pair : pairs) {
        const QString key = pair.section(QLatin1Char('='), 0, 0);
        *isAbstract = key == QLatin1StringView("abstract");
        // Both escape bytes as a URL does.
        if (*isAbstract || key == QLatin1StringView("path"))
            return QUrl::fromPercentEncoding(pair.section(QLatin1Char('='), 1).toUtf8());
    }
    return {};
}

void BusGreeting::send(std::chrono::milliseconds limit, QObject *parent, Handler handler)
{
    bool isAbstract = false;
    const QString name = socketName(sessionBusAddress(), &isAbstract);
    (new BusGreeting(parent, std::move(handler)))->begin(name, isAbstract, limit);
}

BusGreeting::BusGreeting(QObject *parent, Handler handler)
    : QObject(parent)
    , m_handler(std::move(handler))
{}

void BusGreeting::begin(const QString &name, bool isAbstract, std::chrono::milliseconds limit)
{
    if (name.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { end(true); }, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(limit, this, [this] { end(false); });
    auto *socket = new QLocalSocket(this);
    if (isAbstract)
        socket->setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    connect(
        socket, &QLocalSocket::readyRead, this, [this] { end(true); }, Qt::QueuedConnection);
    connect(
        socket, &QLocalSocket::errorOccurred, this, [this] { end(true); }, Qt::QueuedConnection);
    connect(socket, &QLocalSocket::connected, socket, [socket] {
        const QByteArray user = QByteArray::number(quint64(::geteuid())).toHex();
        socket->write(QByteArray(1, '\0') + "AUTH EXTERNAL " + user + "\r\n");
    });
    socket->connectToServer(name);
}

void BusGreeting::end(bool answered)
{
    const Handler handler = std::exchange(m_handler, {});
    deleteLater();
    if (handler)
        handler(answered);
}

} // namespace tunnelglass::credentials
