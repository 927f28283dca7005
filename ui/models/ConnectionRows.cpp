// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/ConnectionRows.h"

#include "ui/models/SortRanks.h"

#include <QStringList>

namespace tunnelglass::ui {

namespace {

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
    rows->m_rows.reserve(std::size_t(snapshots.size()));
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        if (!snapshot || !snapshot->connection)
            continue;
        rows->append(*snapshot);
        rows->m_snapshots.append(snapshot);
    }
    rows->rankRows();
    return rows;
}

std::shared_ptr<const ConnectionRows>
ConnectionRows::fromSavedResponse(std::shared_ptr<const snapshot::SavedResponse> response)
{
    const auto rows = std::make_shared<ConnectionRows>();
    rows->m_rows.reserve(response->connections.size());
    for (std::size_t position = 0; position < response->connections.size(); ++position)
        rows->append(*response->connection(position));
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

void ConnectionRows::append(const snapshot::Snapshot &snapshot)
{
    const vpn::Connection &connection = *snapshot.connection;
    const vpn::Verdict verdict = vpn::verdict(connection);
    ConnectionRow row{connection.name, connection.id, verdict.word,
                      gatewayIds(connection).join(QStringLiteral(" - ")), verdict.health};
    m_texts.append(searchText(row, connection));
    m_rows.push_back(std::move(row));
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
