// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/RegionListJob.h"

#include "inspection/ReplyReader.h"
#include "inspection/Requests.h"
#include "openapi/ApiJob.h"

namespace tunnelglass::inspection {

class RegionListJob::Private
{
public:
    Private(QNetworkAccessManager &networkManager, const Clock &time, Account who)
        : network(networkManager)
        , clock(time)
        , account(std::move(who))
    {}

    Result<QList<Region>> understand(const openapi::ApiJob &ended);

    QNetworkAccessManager &network;
    const Clock &clock;
    Account account;
    bool begun = false;
    openapi::ApiJob *call = nullptr; // a child of the job
    RequestRecord record;
    snapshot::SnapshotPtr response;
    Result<QList<Region>> result = failure(ErrorKind::Internal);
};

Result<QList<Region>> RegionListJob::Private::understand(const openapi::ApiJob &ended)
{
    if (!ended.result())
        return Failure(ended.result().error());
    const Result<snapshot::Snapshot> answer = readReply(*ended.result(), account, {});
    if (!answer)
        return Failure(answer.error());
    response = std::make_shared<const snapshot::Snapshot>(*answer);

    const decode::Node wrapper = answer->node.find("Regions");
    const decode::Node list = wrapper.isObject() ? wrapper.find("Region") : wrapper;
    QList<Region> regions;
    const auto take = [&regions](const decode::Node &node) {
        Region region{node.find("RegionId").text(), node.find("LocalName").text(),
                      node.find("RegionEndpoint").text()};
        if (!region.id.isEmpty())
            regions.append(std::move(region));
    };
    if (list.isArray()) {
        for (const decode::Node node : list)
            take(node);
    } else if (list.isObject()) {
        take(list); // XML with one region: a single element, not a list
    }
    if (regions.isEmpty()) {
        Error error =
            unexpectedReply(*answer, answer->source, RegionListJob::tr("The answer holds no regions."));
        error.kind = ErrorKind::ResponseNotApi;
        return Failure(error);
    }
    return regions;
}

RegionListJob::RegionListJob(QNetworkAccessManager &network, const Clock &clock, Account account,
                             QObject *parent)
    : Job(parent)
    , d(std::make_unique<Private>(network, clock, std::move(account)))
{}

RegionListJob::~RegionListJob() = default;

void RegionListJob::start()
{
    if (d->begun)
        return;
    d->begun = true;
    const Result<QUrl> endpoint = centralEndpoint(d->account);
    if (!endpoint) {
        d->result = Failure(endpoint.error());
        finishLater();
        return;
    }
    d->call = new openapi::ApiJob(d->network, d->clock, *endpoint, regionsRequest(d->account),
                                  d->account.credentials, d->account.options, this);
    connect(d->call, &Job::finished, this, [this] {
        d->record = d->call->requestRecord();
        d->result = d->understand(*d->call);
        finishLater();
    });
    d->call->start();
}

void RegionListJob::cancel()
{
    if (d->call) {
        d->call->cancel();
    } else if (!d->begun) {
        d->begun = true;
        d->result = failure(ErrorKind::Cancelled);
        finishLater();
    }
}

const Result<QList<Region>> &RegionListJob::result() const
{
    return d->result;
}

snapshot::SnapshotPtr RegionListJob::response() const
{
    return d->response;
}

const RequestRecord &RegionListJob::requestRecord() const
{
    return d->record;
}

} // namespace tunnelglass::inspection
