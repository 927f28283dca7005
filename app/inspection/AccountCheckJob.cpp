// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/AccountCheckJob.h"

#include "decode/ConnectionDecoder.h"
#include "inspection/ReplyReader.h"
#include "inspection/Requests.h"
#include "openapi/ApiJob.h"

#include <QPointer>

#include <algorithm>

namespace tunnelglass::inspection {

class AccountCheckJob::Private
{
public:
    Private(AccountCheckJob &job, QNetworkAccessManager &networkManager, const Clock &time, Account who,
            QUrl stsEndpoint)
        : q(job)
        , network(networkManager)
        , clock(time)
        , account(std::move(who))
        , sts(std::move(stsEndpoint))
    {}

    QPointer<openapi::ApiJob> ask(const QUrl &endpoint, const openapi::Request &request);
    void takeIdentity();
    void takeConnections();
    void noteClock(const openapi::ApiJob &call);
    void endWhenAllIsThere();

    AccountCheckJob &q;
    QNetworkAccessManager &network;
    const Clock &clock;
    Account account;
    QUrl sts;
    bool begun = false;
    bool ended = false;
    int open = 0;                           // questions without an answer
    QPointer<openapi::ApiJob> identityCall; // both are children of the job
    QPointer<openapi::ApiJob> listCall;
    AccountCheck check;
    Result<AccountCheck> result = failure(ErrorKind::Internal);
};

QPointer<openapi::ApiJob> AccountCheckJob::Private::ask(const QUrl &endpoint, const openapi::Request &request)
{
    ++open;
    return new openapi::ApiJob(network, clock, endpoint, request, account.credentials, account.options, &q);
}

void AccountCheckJob::Private::takeIdentity()
{
    noteClock(*identityCall);
    const Result<openapi::Reply> &reply = identityCall->result();
    Result<snapshot::Snapshot> answer =
        reply ? readReply(*reply, account, {}) : Result<snapshot::Snapshot>(Failure(reply.error()));
    if (answer) {
        const CallerIdentity identity{
            answer->node.find("AccountId").text(), answer->node.find("IdentityType").text(),
            answer->node.find("Arn").text(), answer->node.find("PrincipalId").text()};
        if (identity.accountId.isEmpty() && identity.arn.isEmpty())
            check.identity = Failure(unexpectedReply(
                *answer, answer->source, AccountCheckJob::tr("The answer does not say who asks.")));
        else
            check.identity = identity;
    } else {
        check.identity = Failure(answer.error());
    }
    endWhenAllIsThere();
}

void AccountCheckJob::Private::takeConnections()
{
    noteClock(*listCall);
    const Result<openapi::Reply> &reply = listCall->result();
    const Result<snapshot::Snapshot> answer = reply ? readReply(*reply, account, check.regionId)
                                                    : Result<snapshot::Snapshot>(Failure(reply.error()));
    if (answer)
        check.connections = std::max(decode::pageInfo(answer->node).totalCount, 0);
    else
        check.connections = Failure(answer.error());
    endWhenAllIsThere();
}

void AccountCheckJob::Private::noteClock(const openapi::ApiJob &call)
{
    const std::optional<qint64> skew =
        call.result() ? call.result()->clockSkewSeconds : call.result().error().clockSkewSeconds;
    if (skew)
        check.clockSkewSeconds = skew;
}

void AccountCheckJob::Private::endWhenAllIsThere()
{
    if (--open > 0 || ended)
        return;
    ended = true;
    result = check;
    q.finishLater();
}

AccountCheckJob::AccountCheckJob(QNetworkAccessManager &network, const Clock &clock, const Account &account,
                                 const QString &regionId, const QUrl &sts, QObject *parent)
    : Job(parent)
    , d(std::make_unique<Private>(*this, network, clock, account, sts))
{
    d->check.regionId = regionId;
}

AccountCheckJob::~AccountCheckJob() = default;

void AccountCheckJob::start()
{
    if (d->begun)
        return;
    d->begun = true;
    const Result<QUrl> endpoint = regionEndpoint(d->account, d->check.regionId);
    d->identityCall = d->ask(d->sts, identityRequest(d->account));
    connect(d->identityCall, &Job::finished, this, [this] { d->takeIdentity(); });
    if (endpoint) {
        d->listCall = d->ask(*endpoint, connectionsRequest(d->account, d->check.regionId, 1, 1));
        connect(d->listCall, &Job::finished, this, [this] { d->takeConnections(); });
        d->listCall->start();
    } else {
        d->check.connections = Failure(endpoint.error());
    }
    d->identityCall->start();
}

void AccountCheckJob::cancel()
{
    if (d->ended)
        return;
    d->begun = true;
    d->ended = true;
    d->result = failure(ErrorKind::Cancelled);
    for (const QPointer<openapi::ApiJob> &call : {d->identityCall, d->listCall}) {
        if (call) {
            call->disconnect(this);
            call->cancel();
        }
    }
    finishLater();
}

const Result<AccountCheck> &AccountCheckJob::result() const
{
    return d->result;
}

} // namespace tunnelglass::inspection
