// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/InspectJob.h"

#include "decode/ConnectionDecoder.h"
#include "inspection/ReplyReader.h"
#include "inspection/Requests.h"
#include "openapi/ApiJob.h"

namespace tunnelglass::inspection {

class InspectJob::Private
{
public:
    Private(QNetworkAccessManager &networkManager, const Clock &time, Account who, QString region,
            QString connection)
        : network(networkManager)
        , clock(time)
        , account(std::move(who))
        , regionId(std::move(region))
        , connectionId(std::move(connection))
    {}

    Result<Inspection> understand(const openapi::ApiJob &ended) const;
    Result<snapshot::SnapshotPtr> pick(const snapshot::Snapshot &answer) const;
    Error named(Error error) const;

    QNetworkAccessManager &network;
    const Clock &clock;
    Account account;
    QString regionId;
    QString connectionId;
    bool begun = false;
    openapi::ApiJob *call = nullptr; // a child of the job
    RequestRecord record;
    Result<Inspection> result = failure(ErrorKind::Internal);
};

Result<Inspection> InspectJob::Private::understand(const openapi::ApiJob &ended) const
{
    const Result<openapi::Reply> &reply = ended.result();
    if (!reply)
        return Failure(named(reply.error()));
    const Result<snapshot::Snapshot> answer = readReply(*reply, account, regionId);
    if (!answer)
        return Failure(named(answer.error()));
    Result<snapshot::SnapshotPtr> picked = pick(*answer);
    if (!picked)
        return Failure(picked.error());
    Inspection inspection;
    inspection.snapshot = *std::move(picked);
    inspection.request = reply->request;
    inspection.elapsedMs = reply->elapsedMs;
    inspection.attempts = reply->attempts;
    return inspection;
}

/// The object that was asked for. The documented answer is the connection itself; the samples of the
/// documentation answer with a list, and a proxy or a cache may answer with another connection altogether.
Result<snapshot::SnapshotPtr> InspectJob::Private::pick(const snapshot::Snapshot &answer) const
{
    QList<decode::Node> candidates = decode::connectionNodes(answer.node);
    // An answer with so little in it that it could be any response; but it was asked for, and has the ID.
    if (candidates.isEmpty() && answer.node.find("VpnConnectionId"))
        candidates.append(answer.node);
    for (const decode::Node &candidate : candidates) {
        const QString id = candidate.find("VpnConnectionId").text();
        const bool aloneWithoutId = id.isEmpty() && candidates.size() == 1;
        if (id == connectionId || aloneWithoutId)
            return snapshot::connectionSnapshot(answer, candidate);
    }
    return Failure(unexpectedReply(
        answer, connectionId,
        InspectJob::tr("Connections in the answer: %1; none has this ID.").arg(candidates.size())));
}

/// Says which connection, and for a refusal on which resource.
Error InspectJob::Private::named(Error error) const
{
    switch (error.kind) {
    case ErrorKind::ConnectionNotFound:
        error.subject = connectionId;
        break;
    case ErrorKind::RegionNotFound:
        error.subject = regionId;
        break;
    case ErrorKind::PermissionDenied:
        if (error.missingResource.isEmpty())
            error.missingResource = QString(u"acs:vpc:" + regionId + u":*:vpnconnection/" + connectionId);
        break;
    default:
        break;
    }
    return error;
}

InspectJob::InspectJob(QNetworkAccessManager &network, const Clock &clock, Account account, QString regionId,
                       QString connectionId, QObject *parent)
    : Job(parent)
    , d(std::make_unique<Private>(network, clock, std::move(account), std::move(regionId),
                                  std::move(connectionId)))
{}

InspectJob::~InspectJob() = default;

void InspectJob::start()
{
    if (d->begun)
        return;
    d->begun = true;
    const Result<QUrl> endpoint = regionEndpoint(d->account, d->regionId);
    if (!endpoint) {
        d->result = Failure(endpoint.error());
        finishLater();
        return;
    }
    d->call = new openapi::ApiJob(d->network, d->clock, *endpoint,
                                  connectionRequest(d->account, d->regionId, d->connectionId),
                                  d->account.credentials, d->account.options, this);
    connect(d->call, &Job::finished, this, [this] {
        d->record = d->call->requestRecord();
        d->result = d->understand(*d->call);
        finishLater();
    });
    d->call->start();
}

void InspectJob::cancel()
{
    if (d->call) {
        d->call->cancel();
    } else if (!d->begun) {
        d->begun = true;
        d->result = failure(ErrorKind::Cancelled);
        finishLater();
    }
}

const Result<Inspection> &InspectJob::result() const
{
    return d->result;
}

const RequestRecord &InspectJob::requestRecord() const
{
    return d->record;
}

} // namespace tunnelglass::inspection
