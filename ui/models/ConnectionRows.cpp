// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/ConnectionRows.h"

#include "base/QuietThread.h"
#include "ui/models/SortRanks.h"

#include <QStringList>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <iterator>

namespace tunnelglass::ui {

namespace {

/// Fewer connections than that are decoded sooner than a thread is started for them.
constexpr std::size_t smallestPart = 2000;

void addOnce(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts.append(text);
}

QStringList gatewayIds(const vpn::Connection &connection)
{
    QStringList ids;
    addOnce(ids, connection.vpnGatewayId);
    if (ids.isEmpty())
        addOnce(ids, connection.transitRouterId);
    const bool fromTunnels = connection.dualTunnel && !connection.tunnels.isEmpty();
    if (!fromTunnels)
        addOnce(ids, connection.customerGatewayId);
    for (const vpn::Tunnel &tunnel : connection.tunnels)
        addOnce(ids, tunnel.customerGatewayId);
    return ids;
}

QString searchText(const ConnectionRow &row, const vpn::Connection &connection)
{
    QStringList texts{row.name, row.id, row.state, row.gateways};
    texts += connection.localSubnets;
    texts += connection.remoteSubnets;
    addOnce(texts, connection.internetIp);
    addOnce(texts, connection.transitRouterId);
    addOnce(texts, connection.transitRouterName);
    for (const vpn::Tunnel &tunnel : connection.tunnels) {
        for (const QString &text : {tunnel.id, tunnel.internetIp, tunnel.ike.localId, tunnel.ike.remoteId})
            addOnce(texts, text);
    }
    for (const auto &tag : connection.tags)
        texts.append(tag.first % QLatin1Char('=') % tag.second);
    return texts.join(QLatin1Char(' '));
}

/// The order of states in the list: what needs attention first.
quint32 urgency(vpn::Health health)
{
    switch (health) {
    case vpn::Health::Down:
        return 0;
    case vpn::Health::Degraded:
        return 1;
    case vpn::Health::Changing:
        return 2;
    case vpn::Health::Unknown:
        return 3;
    case vpn::Health::Up:
        return 4;
    }
    return 3;
}

} // namespace

std::shared_ptr<const ConnectionRows>
ConnectionRows::fromSnapshots(const QList<snapshot::SnapshotPtr> &snapshots)
{
    const auto rows = std::make_shared<ConnectionRows>();
    Part part;
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        if (!snapshot || !snapshot->connection)
            continue;
        part.append(*snapshot);
        rows->m_snapshots.append(snapshot);
    }
    rows->take(std::move(part));
    rows->rankRows();
    return rows;
}

std::shared_ptr<const ConnectionRows>
ConnectionRows::fromSavedResponse(std::shared_ptr<const snapshot::SavedResponse> response)
{
    const std::size_t count = response->connections.size();
    const auto threads = static_cast<std::size_t>(std::max(1, QThread::idealThreadCount()));
    std::vector<Part> parts(std::clamp<std::size_t>(count / smallestPart, 1, threads));
    const auto fill = [&parts, &response, count](std::size_t number) {
        Part &part = parts[number];
        const std::size_t end = count * (number + 1) / parts.size();
        for (std::size_t row = count * number / parts.size(); row < end; ++row)
            part.append(*response->connection(row));
    };
    // A pool of its own: waiting for the shared one, from one of its threads, could be waiting for oneself.
    QThreadPool pool;
    for (std::size_t number = 1; number < parts.size(); ++number)
        pool.start([&fill, number] {
            makeThreadQuiet();
            fill(number);
        });
    fill(0);
    pool.waitForDone();

    const auto rows = std::make_shared<ConnectionRows>();
    rows->m_rows.reserve(count);
    for (Part &part : parts)
        rows->take(std::move(part));
    rows->m_response = std::move(response);
    rows->rankRows();
    return rows;
}

snapshot::SnapshotPtr ConnectionRows::snapshot(std::size_t position) const
{
    if (m_response)
        return m_response->connection(position);
    return m_snapshots.at(qsizetype(position));
}

void ConnectionRows::Part::append(const snapshot::Snapshot &snapshot)
{
    const vpn::Connection &connection = *snapshot.connection;
    const vpn::Verdict verdict = vpn::verdict(connection);
    ConnectionRow row{connection.name, connection.id, verdict.word,
                      gatewayIds(connection).join(QStringLiteral(" - ")), verdict.health};
    texts.append(searchText(row, connection));
    rows.push_back(std::move(row));
}

void ConnectionRows::take(Part part)
{
    m_texts.append(part.texts);
    std::move(part.rows.begin(), part.rows.end(), std::back_inserter(m_rows));
}

void ConnectionRows::rankRows()
{
    m_texts.squeeze();
    std::vector<QString> keys(m_rows.size());
    const auto rankBy = [this, &keys](Key key, auto &&keyOf) {
        for (std::size_t position = 0; position < m_rows.size(); ++position)
            keys[position] = keyOf(m_rows[position]);
        m_ranks[std::size_t(key)] = sortRanks(keys);
    };
    rankBy(Key::Name,
           [](const ConnectionRow &row) { return naturalSortKey(row.name.isEmpty() ? row.id : row.name); });
    rankBy(Key::Id, [](const ConnectionRow &row) { return row.id; });
    rankBy(Key::Gateways, [](const ConnectionRow &row) { return row.gateways; });
    rankBy(Key::State, [](const ConnectionRow &row) -> QString {
        return QString::number(urgency(row.health)) % naturalSortKey(row.state);
    });
}

} // namespace tunnelglass::ui
