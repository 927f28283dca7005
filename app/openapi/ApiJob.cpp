// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/ApiJob.h"

#include "base/Clock.h"
#include "base/ErrorText.h"
#include "base/Logging.h"
#include "base/Sentences.h"
#include "openapi/CallRules.h"
#include "openapi/Endpoint.h"
#include "openapi/ErrorClassifier.h"
#include "openapi/Exchange.h"
#include "openapi/NetworkErrors.h"
#include "openapi/RetryPolicy.h"
#include "openapi/Signer.h"

#include <QElapsedTimer>
#include <QTimer>

#include <utility>

namespace tunnelglass::openapi {

class ApiJob::Private
{
public:
    Private(ApiJob &job, QNetworkAccessManager &accessManager, const Clock &time, CallOptions callOptions)
        : q(job)
        , network(accessManager)
        , clock(time)
        , options(std::move(callOptions))
        , retry(options)
    {}

    void begin();
    void attempt();
    void judge();
    void retryOrFail(const Error &error, const QByteArray &retryAfter);
    void succeed(const HttpAnswer &answer);
    void timeOut();
    void fail(Error error);
    void end();

    ApiJob &q;
    QNetworkAccessManager &network;
    const Clock &clock;
    CallOptions options;
    RetryPolicy retry;
    QUrl endpoint;
    Request request;
    Credentials credentials;

    bool started = false;
    bool ended = false;
    int attempts = 0;
    QElapsedTimer elapsed;
    QTimer totalTimer;
    QTimer retryTimer;
    QDateTime sentAt;
    SignedRequest sent;
    std::unique_ptr<Exchange> exchange;
    std::optional<Error> lastFailure;
    RequestRecord record;
    Result<Reply> result = failure(ErrorKind::Internal);
};

void ApiJob::Private::begin()
{
    elapsed.start();
    if (const Result<void> allowed = checkCall(request, endpoint, options); !allowed)
        return fail(allowed.error());
    if (!credentials.isComplete())
        return fail(failure(ErrorKind::CredentialsMissing).value());
    totalTimer.start(options.totalTimeout);
    attempt();
}

void ApiJob::Private::attempt()
{
    ++attempts;
    sentAt = clock.nowUtc();
    sent = signerFor(options.signature).sign(request, endpoint, credentials, freshContext(clock));
    record = openapi::record(sent, credentials);
    exchange = std::make_unique<Exchange>(network, sent, options);
    QObject::connect(exchange.get(), &Exchange::done, &q, [this] { judge(); });
}

void ApiJob::Private::judge()
{
    // The exchange is still emitting.
    Exchange *done = exchange.release();
    done->deleteLater();
    const HttpAnswer &answer = done->answer();
    const RefusedCall call{
        .request = request, .credentials = credentials, .stringToSign = sent.stringToSign, .sentAt = sentAt};
    const std::optional<Error> error = classifyAnswer(answer, call);
    qCInfo(lcOpenApi) << request.action << "attempt" << attempts << "status" << answer.status << "after"
                      << elapsed.elapsed() << "ms";
    if (error)
        retryOrFail(*error, answer.retryAfter);
    else
        succeed(answer);
}

void ApiJob::Private::retryOrFail(const Error &error, const QByteArray &retryAfter)
{
    if (!retry.shouldRetry(error, attempts))
        return fail(error);
    const std::chrono::milliseconds wait = retry.waitBefore(attempts, retryAfter);
    // Waiting for the time-out would tell nothing more.
    if (wait >= totalTimer.remainingTimeAsDuration())
        return fail(error);
    lastFailure = error;
    retryTimer.start(wait);
}

void ApiJob::Private::succeed(const HttpAnswer &answer)
{
    Reply reply;
    reply.body = answer.body;
    reply.contentType = QString::fromLatin1(answer.contentType);
    reply.requestId = QString::fromLatin1(answer.requestId);
    reply.receivedAt = clock.nowUtc();
    reply.elapsedMs = elapsed.elapsed();
    reply.attempts = attempts;
    reply.clockSkewSeconds = clockSkew(answer.date, sentAt);
    reply.request = record;
    result = std::move(reply);
    end();
}

void ApiJob::Private::timeOut()
{
    Error error;
    error.kind = ErrorKind::TimedOut;
    error.detail = tr("No answer within %1.").arg(secondsText(options.totalTimeout));
    if (lastFailure) {
        const QString before =
            lastFailure->serviceCode.isEmpty() ? lastFailure->detail : lastFailure->serviceCode;
        error.detail =
            joinedSentences({error.detail, tr("The attempt before it ended with: %1").arg(before)});
        error.httpStatus = lastFailure->httpStatus;
        error.requestId = lastFailure->requestId;
    }
    fail(std::move(error));
}

void ApiJob::Private::fail(Error error)
{
    if (error.host.isEmpty())
        error.host = hostText(endpoint);
    error.attempts = attempts;
    qCInfo(lcOpenApi).noquote() << request.action << "failed after" << attempts
                                << "attempts:" << errorLogLine(error);
    result = Failure(std::move(error));
    end();
}

void ApiJob::Private::end()
{
    ended = true;
    totalTimer.stop();
    retryTimer.stop();
    exchange.reset();
    q.finishLater();
}

ApiJob::ApiJob(QNetworkAccessManager &network, const Clock &clock, QUrl endpoint, Request request,
               Credentials credentials, CallOptions options, QObject *parent)
    : Job(parent)
    , d(std::make_unique<Private>(*this, network, clock, std::move(options)))
{
    d->endpoint = std::move(endpoint);
    d->request = std::move(request);
    d->credentials = std::move(credentials);
    d->totalTimer.setSingleShot(true);
    d->retryTimer.setSingleShot(true);
    // The total time is a promise; the coarse timers of Qt may be 5 % late.
    d->totalTimer.setTimerType(Qt::PreciseTimer);
    d->retryTimer.setTimerType(Qt::PreciseTimer);
    connect(&d->totalTimer, &QTimer::timeout, this, [this] { d->timeOut(); });
    connect(&d->retryTimer, &QTimer::timeout, this, [this] { d->attempt(); });
}

ApiJob::~ApiJob() = default;

void ApiJob::start()
{
    if (d->started || d->ended)
        return;
    d->started = true;
    d->begin();
}

void ApiJob::cancel()
{
    if (d->ended)
        return;
    Error error;
    error.kind = ErrorKind::Cancelled;
    d->fail(std::move(error));
}

const Result<Reply> &ApiJob::result() const
{
    return d->result;
}

const RequestRecord &ApiJob::requestRecord() const
{
    return d->record;
}

} // namespace tunnelglass::openapi
