// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace tunnelglass::desktop {

namespace {

constexpr int patienceMs = 1000;
/// From its start until it listens the first one paints its window.
constexpr int startMs = 3000;
constexpr int stepMs = 50;
/// A path is shorter; whoever sends more is not our program.
constexpr qint64 mostBytes = 64LL * 1024;
const QByteArray answer = QByteArrayLiteral("taken");
/// With this the desktop says which start a person has asked for: that window may come to the front.
constexpr const char *activationToken = "XDG_ACTIVATION_TOKEN";

QByteArray message(const QString &filePath)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << filePath << qgetenv(activationToken);
    return bytes;
}

/// Whether what was written has left. With a pipe of Windows it may have before anybody waits for it.
bool isSent(QLocalSocket &socket)
{
    return socket.bytesToWrite() == 0 || socket.waitForBytesWritten(patienceMs);
}

/// A server's name is a path where there are sockets, and nothing of the sort elsewhere.
QString lockPath(const QString &name)
{
    return QDir(QDir::tempPath()).filePath(name) + QStringLiteral(".lock");
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

SingleInstance::Role SingleInstance::join(const QString &filePath)
{
    auto lock = std::make_unique<QLockFile>(lockPath(m_name));
    // Only one whose process is gone is stale, however long ago it was taken.
    lock->setStaleLockTime(0);
    const QDeadlineTimer end(startMs);
    do {
        switch (handOver(filePath)) {
        case Answer::Taken:
            return Role::Second;
        case Answer::Silence:
            return Role::Alone;
        case Answer::Nobody:
            break;
        }
        if (lock->tryLock()) {
            m_lock = std::move(lock);
            return Role::First;
        }
        if (lock->error() != QLockFile::LockFailedError)
            return Role::Alone; // there is no place to meet at
        QThread::msleep(stepMs);
    } while (!end.hasExpired());
    return Role::Alone;
}

SingleInstance::Answer SingleInstance::handOver(const QString &filePath) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return Answer::Nobody;
#ifdef Q_OS_WIN
    // Whoever was started by a person may pass the right to come to the front on.
    AllowSetForegroundWindow(ASFW_ANY);
#endif
    socket.write(message(filePath));
    // Without an answer the other one hangs, or is no Tunnelglass.
    const bool taken = isSent(socket) && socket.waitForReadyRead(patienceMs) && socket.readAll() == answer;
    return taken ? Answer::Taken : Answer::Silence;
}

bool SingleInstance::listen()
{
    if (!m_lock)
        return false;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::take);
    if (m_server->listen(m_name))
        return true;
    // What one that crashed has left: who lives and listens holds the lock.
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
        QByteArray token;
        stream >> filePath >> token;
        if (!stream.commitTransaction())
            return;
        // One that has not waited any longer opens its file itself.
        socket->write(answer);
        if (!isSent(*socket))
            return;
        // Read, and removed, by what brings a window to the front.
        if (!token.isEmpty())
            qputenv(activationToken, token);
        Q_EMIT started(filePath);
    });
}

} // namespace tunnelglass::desktop
