// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/HttpJob.h"

#include "base/ErrorText.h"
#include "base/Logging.h"
#include "openapi/Endpoint.h"
#include "openapi/Exchange.h"
#include "openapi/NetworkErrors.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace tunnelglass::openapi {

HttpJob::HttpJob(QNetworkAccessManager &network, HttpCall call, CallOptions options, QObject *parent)
    : Job(parent)
    , m_network(network)
    , m_call(std::move(call))
    , m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        fail(ErrorKind::TimedOut, tr("No answer within %1.").arg(secondsText(m_options.totalTimeout)));
    });
}

HttpJob::~HttpJob() = default;

bool HttpJob::isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == u"https")
        return true;
    return url.scheme() == u"http" && (isLoopbackHost(url.host()) || url.host() == u"100.100.100.200");
}

void HttpJob::start()
{
    if (m_started || m_ended)
        return;
    m_started = true;
    if (!isAllowed(m_call.url))
        return fail(ErrorKind::EndpointInvalid,
                    tr("Only https addresses are asked, or plain http on this computer."));
    QNetworkAccessManager *network = &m_network;
    if (m_call.url.scheme() == u"http") {
        m_direct = std::make_unique<QNetworkAccessManager>();
        m_direct->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        network = m_direct.get();
    }
    SignedRequest plain;
    plain.method = m_call.method;
    plain.url = m_call.url;
    plain.headers = m_call.headers;
    plain.body = m_call.body;
    m_timer.start(m_options.totalTimeout);
    m_exchange = std::make_unique<Exchange>(*network, plain, m_options);
    connect(m_exchange.get(), &Exchange::done, this, &HttpJob::judge);
}

void HttpJob::cancel()
{
    fail(ErrorKind::Cancelled);
}

void HttpJob::judge()
{
    // The exchange is still emitting.
    Exchange *done = m_exchange.release();
    done->deleteLater();
    const HttpAnswer &answer = done->answer();
    if (answer.transportError)
        return fail(answer.transportError->kind, answer.transportError->detail);
    if (answer.status >= 300 && answer.status < 400)
        return fail(ErrorKind::RedirectRefused);
    end(answer);
}

void HttpJob::fail(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.host = hostText(m_call.url);
    if (kind == ErrorKind::EndpointInvalid)
        error.subject = error.host;
    end(Failure(std::move(error)));
}

void HttpJob::end(Result<HttpAnswer> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_exchange.reset();
    if (result)
        qCInfo(lcOpenApi).noquote() << "Credentials from" << hostText(m_call.url) << "status"
                                    << result->status;
    else
        qCInfo(lcOpenApi).noquote() << "Credentials from" << hostText(m_call.url)
                                    << "failed:" << errorLogLine(result.error());
    m_result = std::move(result);
    finishLater();
}

} // namespace tunnelglass::openapi
