// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/FaultServer.h"

#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace tunnelglass::test {

namespace {

QByteArray headOf(const FaultAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
    bool typed = false;
    for (const auto &[name, value] : answer.headers) {
        head += name + ": " + value + "\r\n";
        typed = typed || name.compare("content-type", Qt::CaseInsensitive) == 0;
    }
    if (!typed)
        head += "Content-Type: application/json;charset=utf-8\r\n";
    if (answer.withLength)
        head += "Content-Length: " +
                QByteArray::number(answer.claimed >= 0 ? answer.claimed : answer.body.size()) + "\r\n";
    else
        head += "Connection: close\r\n";
    return head + "\r\n";
}

void closeWithReset(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket->abort();
}

} // namespace

FaultServer::FaultServer()
{
    begin(std::make_unique<QTcpServer>());
}

FaultServer::FaultServer(const QSslConfiguration &tls)
    : m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    begin(std::move(server));
}

FaultServer::~FaultServer()
{
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it)
        it.key()->disconnect(this);
}

void FaultServer::begin(std::unique_ptr<QTcpServer> server)
{
    m_server = std::move(server);
    m_time.start();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The test server cannot listen on loopback.");
}

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_tls ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

void FaultServer::answer(const QList<FaultAnswer> &answers)
{
    m_answers = answers;
    m_choose = nullptr;
}

void FaultServer::answerBy(std::function<FaultAnswer(const SeenRequest &)> choose)
{
    m_choose = std::move(choose);
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connectionCount;
        m_pending.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void FaultServer::read(QTcpSocket *socket)
{
    m_pending[socket] += socket->readAll();
    SeenRequest request;
    while (m_pending.contains(socket) && SeenRequest::take(m_pending[socket], request)) {
        request.atMs = m_time.elapsed();
        m_requests.append(request);
        const FaultAnswer answer = nextAnswer(request);
        if (answer.delay.count() == 0) {
            respond(socket, answer);
            continue;
        }
        QTimer::singleShot(answer.delay, this, [this, answer, target = QPointer<QTcpSocket>(socket)] {
            if (target && m_pending.contains(target.data()))
                respond(target.data(), answer);
        });
    }
}

void FaultServer::respond(QTcpSocket *socket, const FaultAnswer &answer)
{
    if (answer.ending == FaultAnswer::Ending::Silent)
        return;
    if (answer.status != 0) {
        socket->write(headOf(answer));
        socket->write(answer.sendOnly >= 0 ? answer.body.left(answer.sendOnly) : answer.body);
        socket->flush();
    }
    if (answer.ending == FaultAnswer::Ending::Reset)
        closeWithReset(socket);
    else if (answer.ending == FaultAnswer::Ending::Close || answer.sendOnly >= 0 || !answer.withLength)
        socket->disconnectFromHost();
}

FaultAnswer FaultServer::nextAnswer(const SeenRequest &request)
{
    if (m_choose)
        return m_choose(request);
    if (m_answers.size() > 1)
        return m_answers.takeFirst();
    return m_answers.isEmpty() ? FaultAnswer{} : m_answers.first();
}

} // namespace tunnelglass::test
