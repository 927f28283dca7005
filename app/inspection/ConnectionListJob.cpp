// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/ConnectionListJob.h"

#include "decode/ConnectionDecoder.h"
#include "inspection/PagePlan.h"
#include "inspection/ReplyReader.h"
#include "inspection/Requests.h"
#include "openapi/ApiJob.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>

#include <map>

namespace tunnelglass::inspection {

class ConnectionListJob::Private
{
public:
    Private(ConnectionListJob &job, QNetworkAccessManager &networkManager, const Clock &time, Account who,
            QString region)
        : q(job)
        , network(networkManager)
        , clock(time)
        , account(std::move(who))
        , regionId(std::move(region))
    {}

    void ask(int page);
    void pageEnded(int page, openapi::ApiJob &call);
    std::optional<Error> readPage(int page, const openapi::ApiJob &call);
    void askOn();
    void goOn();
    void end();
    void fail(Error error);
    Error aboutPage(int page, Error error) const;
    QString shortPageText(int missing) const;

    ConnectionListJob &q;
    QNetworkAccessManager &network;
    const Clock &clock;
    Account account;
    QString regionId;
    QUrl endpoint;

    bool begun = false;
    bool ended = false;
    QElapsedTimer elapsed;
    PagePlan plan{ConnectionListJob::pageSize};
    int asked = 0; // pages 1 to `asked` have been asked for
    int read = 0;
    QSet<openapi::ApiJob *> calls; // in flight; children of the job
    std::map<int, QList<snapshot::SnapshotPtr>> pages;
    std::map<int, Error> failures;
    QString requestId;
    RequestRecord record;
    Result<ConnectionList> result = failure(ErrorKind::Internal);
};

void ConnectionListJob::Private::ask(int page)
{
    auto *call = new openapi::ApiJob(network, clock, endpoint,
                                     connectionsRequest(account, regionId, page, ConnectionListJob::pageSize),
                                     account.credentials, account.options, &q);
    calls.insert(call);
    asked = page;
    QObject::connect(call, &Job::finished, &q, [this, page, call] { pageEnded(page, *call); });
    call->start();
}

void ConnectionListJob::Private::pageEnded(int page, openapi::ApiJob &call)
{
    calls.remove(&call);
    call.deleteLater();
    if (ended)
        return;
    if (page == 1)
        record = call.requestRecord();
    ++read;
    // The next page is on its way while this one is read. How many there are is known from the first on.
    if (page > 1 && call.result())
        askOn();
    if (std::optional<Error> error = readPage(page, call)) {
        // Without its first page nothing is known of a list, and who cancelled does not want the rest.
        const bool hopeless = page == 1 && pages.empty();
        if (hopeless || error->kind == ErrorKind::Cancelled) {
            fail(*std::move(error));
            return;
        }
        failures.emplace(page, *std::move(error));
    }
    const QPointer<ConnectionListJob> alive(&q);
    Q_EMIT q.progressed(read, plan.pageCount());
    if (alive && !ended) // whoever listened may have cancelled or deleted the job
        goOn();
}

/// Takes what page `page` holds. An Error when it could not be read, or holds less than it should.
std::optional<Error> ConnectionListJob::Private::readPage(int page, const openapi::ApiJob &call)
{
    if (!call.result())
        return call.result().error();
    const Result<snapshot::Snapshot> answer = readReply(*call.result(), account, regionId);
    if (!answer)
        return answer.error();

    const decode::PageInfo info = decode::pageInfo(answer->node);
    const bool isList =
        decode::bodyShape(answer->node) != decode::BodyShape::OtherResponse || info.totalCount == 0;
    if (!isList)
        return unexpectedReply(*answer, answer->source,
                               ConnectionListJob::tr("The answer is no list of connections."));
    if (page == 1)
        requestId = answer->requestId;

    const QList<decode::Node> nodes = decode::connectionNodes(answer->node);
    QList<snapshot::SnapshotPtr> &held = pages[page];
    held.reserve(nodes.size());
    for (const decode::Node &node : nodes)
        held.append(snapshot::connectionSnapshot(*answer, node));

    const int missing = plan.pageRead(page, info, int(held.size()));
    if (missing == 0)
        return std::nullopt;
    Error error = unexpectedReply(*answer, {}, shortPageText(missing));
    error.kind = ErrorKind::ListIncomplete;
    return error;
}

QString ConnectionListJob::Private::shortPageText(int missing) const
{
    return ConnectionListJob::tr("Connections missing from it by the service's own count: %1.").arg(missing);
}

void ConnectionListJob::Private::askOn()
{
    while (calls.size() < ConnectionListJob::maxInFlight && asked < plan.pageCount())
        ask(asked + 1);
}

void ConnectionListJob::Private::goOn()
{
    askOn();
    if (calls.isEmpty())
        end();
}

Error ConnectionListJob::Private::aboutPage(int page, Error error) const
{
    error.subject = ConnectionListJob::tr("page %1 of %2").arg(page).arg(plan.countedPages());
    return error;
}

void ConnectionListJob::Private::end()
{
    ConnectionList list;
    list.totalCount = plan.totalCount();
    list.pageCount = plan.pageCount();
    list.requestId = requestId;
    QSet<QString> seen;
    for (const auto &entry : pages) {
        for (const snapshot::SnapshotPtr &connection : entry.second) {
            // A connection that was made while the pages were read pushes another one onto two pages.
            const QString id = connection->connection ? connection->connection->id : QString();
            if (!id.isEmpty()) {
                if (seen.contains(id))
                    continue;
                seen.insert(id);
            }
            list.connections.append(connection);
        }
    }
    for (const auto &entry : failures)
        list.failures.append(PageFailure{entry.first, aboutPage(entry.first, entry.second)});
    if (plan.countedPages() > PagePlan::maxPages) {
        Error error;
        error.kind = ErrorKind::ListIncomplete;
        error.detail = ConnectionListJob::tr("Only the first %1 pages are read.").arg(PagePlan::maxPages);
        list.failures.append(PageFailure{PagePlan::maxPages + 1, aboutPage(PagePlan::maxPages + 1, error)});
    }
    list.elapsedMs = elapsed.elapsed();
    ended = true;
    result = std::move(list);
    q.finishLater();
}

void ConnectionListJob::Private::fail(Error error)
{
    ended = true;
    if (error.kind == ErrorKind::RegionNotFound)
        error.subject = regionId;
    result = Failure(std::move(error));
    // The others end silently.
    const QSet<openapi::ApiJob *> rest = std::exchange(calls, {});
    for (openapi::ApiJob *call : rest) {
        call->disconnect(&q);
        call->deleteLater();
        call->cancel();
    }
    q.finishLater();
}

ConnectionListJob::ConnectionListJob(QNetworkAccessManager &network, const Clock &clock, Account account,
                                     QString regionId, QObject *parent)
    : Job(parent)
    , d(std::make_unique<Private>(*this, network, clock, std::move(account), std::move(regionId)))
{}

ConnectionListJob::~ConnectionListJob() = default;

void ConnectionListJob::start()
{
    if (d->begun)
        return;
    d->begun = true;
    d->elapsed.start();
    const Result<QUrl> endpoint = regionEndpoint(d->account, d->regionId);
    if (!endpoint) {
        d->fail(endpoint.error());
        return;
    }
    d->endpoint = *endpoint;
    d->ask(1);
}

void ConnectionListJob::cancel()
{
    if (d->ended)
        return;
    d->begun = true;
    Error error;
    error.kind = ErrorKind::Cancelled;
    d->fail(error);
}

const Result<ConnectionList> &ConnectionListJob::result() const
{
    return d->result;
}

const RequestRecord &ConnectionListJob::requestRecord() const
{
    return d->record;
}

} // namespace tunnelglass::inspection
