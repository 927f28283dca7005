// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/Exchange.h"

#include "openapi/AddedTrust.h"
#include "openapi/DeadConnections.h"
#include "openapi/HttpRequest.h"
#include "openapi/NetworkErrors.h"
#include "openapi/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>

namespace tunnelglass::openapi {

Exchange::Exchange(QNetworkAccessManager &network, const SignedRequest &request, const CallOptions &options,
                   QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    dropDeadConnections(network);
    auto *body = new OneShotBody(request.body);
    m_reply = network.sendCustomRequest(prepared(network, request), request.method, body);
    body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    // Queued: a manager of another make may have finished already, or may finish from within a read.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(this, &Exchange::finish, Qt::QueuedConnection);
    if (request.url.scheme() == u"https")
        watchConnecting();
}

Exchange::~Exchange()
{
    release();
}

QNetworkRequest Exchange::prepared(QNetworkAccessManager &network, const SignedRequest &request) const
{
    QNetworkRequest result = httpRequest(request, m_options);
    // The TLS configuration is left alone where it does not matter: making one costs start-up time.
    if (m_options.caCertificates.isEmpty() || request.url.scheme() != u"https")
        return result;
    result.setSslConfiguration(AddedTrust::configurationFor(network, m_options.caCertificates));
    // Qt keeps connections by host, port and this name. Spelling out the name that is verified anyway keeps
    // these connections apart from those that trust the system only.
    result.setPeerVerifyName(request.url.host());
    return result;
}

/// Only a new TLS connection tells when it is up; one that is used again needs no watching, and plain http
/// goes to this computer only, where connecting takes no time.
void Exchange::watchConnecting()
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        fail(ErrorKind::TimedOut, tr("No connection within %1.").arg(secondsText(m_options.connectTimeout)));
    });
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_isConnecting = true;
        m_connectTimer.start(m_options.connectTimeout);
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::stopConnecting);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_certificateErrors.append(error.errorString());
    });
}

void Exchange::stopConnecting()
{
    m_isConnecting = false;
    m_connectTimer.stop();
}

void Exchange::readHead()
{
    if (!m_reply)
        return;
    stopConnecting();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    m_answer.date = m_reply->rawHeader("Date");
    m_answer.location = m_reply->rawHeader("Location");
    m_answer.requestId = m_reply->rawHeader("X-Acs-Request-Id");
    m_answer.retryAfter = m_reply->rawHeader("x-acs-retry-after");
    bool known = false;
    const qlonglong length = m_reply->rawHeader("Content-Length").toLongLong(&known);
    if (!known)
        return;
    if (length > m_options.maxBytes)
        fail(ErrorKind::ResponseTooLarge, sizeLimitText(m_options.maxBytes));
    else if (m_answer.body.isEmpty() && length > 0)
        m_answer.body.reserve(length);
}

void Exchange::readBody()
{
    // In pieces: what a compressed body inflates to is never held beyond the limit.
    constexpr qint64 smallest = 4096;
    while (m_reply) {
        const qint64 allowed = m_options.maxBytes - m_answer.body.size() + 1;
        const qint64 wanted = std::clamp(m_reply->bytesAvailable(), std::min(smallest, allowed), allowed);
        const QByteArray piece = m_reply->read(wanted);
        if (piece.isEmpty())
            return;
        m_answer.body += piece;
        if (m_answer.body.size() > m_options.maxBytes)
            fail(ErrorKind::ResponseTooLarge, sizeLimitText(m_options.maxBytes));
    }
}

void Exchange::finish()
{
    if (!m_reply)
        return;
    readHead();
    readBody();
    if (!m_reply)
        return;
    // An HTTP error status is an answer; its body says what is wrong, even when it is cut off.
    if (m_reply->error() != QNetworkReply::NoError && m_answer.status < 300)
        m_answer.transportError =
            networkError(*m_reply, m_certificateErrors, m_answer.body.size(), m_options.maxBytes);
    release();
    Q_EMIT done();
}

void Exchange::fail(ErrorKind kind, const QString &detail)
{
    if (!m_reply)
        return;
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.httpStatus = m_answer.status;
    m_answer.transportError = error;
    release();
    // The caller may be inside a signal of the reply.
    QMetaObject::invokeMethod(this, &Exchange::done, Qt::QueuedConnection);
}

void Exchange::release()
{
    m_connectTimer.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (m_isConnecting && reply->manager())
        noteDeadConnection(*reply->manager());
    // abort() emits finished() at once, hence the disconnect before it.
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

} // namespace tunnelglass::openapi
