// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/FaultAnswer.h"
#include "support/SeenRequest.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace tunnelglass::test {

/// An HTTP/1.1 server on loopback, in the test's own event loop, that answers by script and can fail in every
/// way a server can. Listens from its construction on, at a free port.
class FaultServer final : public QObject
{
    Q_OBJECT

public:
    FaultServer();
    /// Speaks TLS with this certificate and key.
    explicit FaultServer(const QSslConfiguration &tls);
    ~FaultServer() override;

    /// "http://127.0.0.1:PORT" or, with TLS, "https://localhost:PORT".
    QUrl url() const;

    /// The answers to come, one for each request; the last is given again and again.
    void answer(const QList<FaultAnswer> &answers);
    /// Asks for each answer instead.
    void answerBy(std::function<FaultAnswer(const SeenRequest &)> choose);

    const QList<SeenRequest> &requests() const { return m_requests; }
    int connectionCount() const { return m_connectionCount; }

private:
    void begin(std::unique_ptr<QTcpServer> server);
    void accept();
    void read(QTcpSocket *socket);
    void respond(QTcpSocket *socket, const FaultAnswer &answer);
    FaultAnswer nextAnswer(const SeenRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QElapsedTimer m_time;
    QList<FaultAnswer> m_answers;
    std::function<FaultAnswer(const SeenRequest &)> m_choose;
    QList<SeenRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_pending;
    int m_connectionCount = 0;
};

} // namespace tunnelglass::test
