// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/GatewayAddressJob.h"

#include "inspection/ReplyReader.h"
#include "inspection/Requests.h"
#include "openapi/ApiJob.h"

#include <utility>

namespace tunnelglass::inspection {

namespace {

void addGatewayId(QStringList &ids, const QString &id)
{
    if (!id.isEmpty() && !ids.contains(id))
        ids.append(id);
}

} // namespace

GatewayIds GatewayIds::of(const QList<snapshot::SnapshotPtr> &snapshots)
{
    GatewayIds ids;
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        if (!snapshot->connection)
            continue;
        const vpn::Connection &connection = *snapshot->connection;
        // Connections of a transit router have no VPN gateway; some answers then name the router here.
        if (connection.vpnGatewayId.startsWith(u"vpn-"))
            addGatewayId(ids.vpnGateways, connection.vpnGatewayId);
        addGatewayId(ids.customerGateways, connection.customerGatewayId);
        for (const vpn::Tunnel &tunnel : connection.tunnels)
            addGatewayId(ids.customerGateways, tunnel.customerGatewayId);
    }
    return ids;
}

GatewayAddressJob::GatewayAddressJob(QNetworkAccessManager &network, const Clock &clock, Account account,
                                     QString regionId, const GatewayIds &ids, QObject *parent)
    : ResultJob(parent)
    , m_network(network)
    , m_clock(clock)
    , m_account(std::move(account))
    , m_regionId(std::move(regionId))
{
    for (const QString &id : ids.vpnGateways)
        m_left.append({id, false});
    for (const QString &id : ids.customerGateways)
        m_left.append({id, true});
}

GatewayAddressJob::~GatewayAddressJob() = default;

void GatewayAddressJob::start()
{
    if (std::exchange(m_begun, true))
        return;
    const Result<QUrl> endpoint = regionEndpoint(m_account, m_regionId);
    if (!endpoint)
        return finish(Failure(endpoint.error()));
    m_endpoint = *endpoint;
    askNext();
}

void GatewayAddressJob::cancel()
{
    m_begun = true;
    m_left.clear();
    finish(failure(ErrorKind::Cancelled));
    const auto calls = findChildren<openapi::ApiJob *>(QString(), Qt::FindDirectChildrenOnly);
    for (openapi::ApiJob *call : calls)
        call->cancel();
}

void GatewayAddressJob::askNext()
{
    while (!m_left.isEmpty() && m_inFlight < maxInFlight)
        ask(m_left.takeFirst());
    if (m_inFlight == 0)
        finish(m_found);
}

void GatewayAddressJob::ask(const Question &question)
{
    const openapi::Request request = question.isCustomerGateway
                                         ? customerGatewayRequest(m_account, m_regionId, question.id)
                                         : vpnGatewayRequest(m_account, m_regionId, question.id);
    auto *call = new openapi::ApiJob(m_network, m_clock, m_endpoint, request, m_account.credentials,
                                     m_account.options, this);
    ++m_inFlight;
    connect(call, &Job::finished, this, [this, call, question] {
        call->deleteLater();
        --m_inFlight;
        const Result<openapi::Reply> &reply = call->result();
        take(question, reply ? readReply(*reply, m_account, m_regionId)
                             : Result<snapshot::Snapshot>(Failure(reply.error())));
        askNext();
    });
    call->start();
}

void GatewayAddressJob::take(const Question &question, const Result<snapshot::Snapshot> &answer)
{
    if (!answer) {
        Error error = answer.error();
        if (error.kind == ErrorKind::GatewayNotFound)
            error.subject = question.id;
        m_found.failures.append({question.id, std::move(error)});
        return;
    }
    const char *name = question.isCustomerGateway ? "IpAddress" : "InternetIp";
    const QString address = answer->node.find(name).text().trimmed();
    if (address.isEmpty())
        m_found.failures.append(
            {question.id, unexpectedReply(*answer, question.id, tr("It has no address."))});
    else
        m_found.addresses.insert(question.id, address);
}

QList<snapshot::SnapshotPtr> withGatewayAddresses(const QList<snapshot::SnapshotPtr> &snapshots,
                                                  const QHash<QString, QString> &addresses)
{
    QList<snapshot::SnapshotPtr> copies;
    copies.reserve(snapshots.size());
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        auto copy = std::make_shared<snapshot::Snapshot>(*snapshot);
        copy->gatewayAddresses.insert(addresses);
        copies.append(std::move(copy));
    }
    return copies;
}

} // namespace tunnelglass::inspection
