// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace tunnelglass::desktop {

namespace {

constexpr int patienceMs = 1000;
/// A path is shorter; whoever sends more is not our program.
constexpr qint64 mostBytes = 64LL * 1024;
const QByteArray answer = QByteArrayLiteral("taken");

QByteArray message(const QString &filePath)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << filePath;
    return bytes;
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::usualName()
{
    // Two sessions of one person (a desktop and a remote one) are not each other's.
    const QByteArray session = QDir::homePath().toUtf8() + '\n' + qgetenv("DISPLAY") + '\n' +
                               qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("XDG_SESSION_ID");
    const QByteArray hash = QCryptographicHash::hash(session, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("tunnelglass-") + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    // In a folder that is this person's only: elsewhere somebody else could be waiting under the name.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#else
    return name;
#endif
}

bool SingleInstance::handOver(const QString &filePath) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(message(filePath));
    // Without an answer the other one hangs, or is no Tunnelglass.
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs) &&
           socket.readAll() == answer;
}

bool SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::take);
    if (m_server->listen(m_name))
        return true;
    // What one that crashed has left: nobody has answered there.
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::take()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patienceMs * 5, socket, &QLocalSocket::abort);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > mostBytes)
            return socket->abort();
        QDataStream stream(socket);
        stream.setVersion(QDataStream::Qt_6_0);
        stream.startTransaction();
        QString filePath;
        stream >> filePath;
        if (!stream.commitTransaction())
            return;
        socket->write(answer);
        socket->flush();
        Q_EMIT started(filePath);
    });
}

} // namespace tunnelglass::desktop
