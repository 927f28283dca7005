// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/CsvExporter.h"

#include "base/SecretName.h"
#include "export/CsvLine.h"
#include "export/ExportLoop.h"
#include "vpn/Verdict.h"

#include <QCoreApplication>

#include <array>

namespace tunnelglass::exporting {

namespace {

constexpr int tunnelColumns = 2;

/// What a row is made of.
struct RowSource
{
    const snapshot::Snapshot &snapshot;
    const vpn::Connection &connection;
    bool includeSecrets;
};

QString csvNumber(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString csvBoolean(const std::optional<bool> &value)
{
    return !value ? QString() : *value ? QStringLiteral("true") : QStringLiteral("false");
}

QString csvSecret(const SecretBytes &secret, const RowSource &source)
{
    return source.includeSecrets ? QString::fromUtf8(secret.reveal()) : QString();
}

/// "key=value; key=value". People keep secrets in tags, too: the tag's key tells.
QString csvTags(const RowSource &source)
{
    QStringList tags;
    for (const auto &[key, value] : source.connection.tags) {
        const bool isLeftOut = isSecretName(key.toUtf8()) && !source.includeSecrets;
        tags.append(isLeftOut ? key : QString(key + u'=' + value));
    }
    return tags.join(QStringLiteral("; "));
}

struct Column
{
    const char *name;
    QString (*value)(const RowSource &source);
};

constexpr std::array connectionColumns{
    Column{"VpnConnectionId", [](const RowSource &source) { return source.connection.id; }},
    Column{"Name", [](const RowSource &source) { return source.connection.name; }},
    Column{"Region", [](const RowSource &source) { return source.snapshot.region; }},
    Column{"Verdict", [](const RowSource &source) { return vpn::verdict(source.connection).word; }},
    Column{"State", [](const RowSource &source) { return source.connection.state; }},
    Column{"Status", [](const RowSource &source) { return source.connection.status; }},
    Column{"VpnGatewayId", [](const RowSource &source) { return source.connection.vpnGatewayId; }},
    Column{"VpnGatewayAddress",
           [](const RowSource &source) {
               return source.snapshot.gatewayAddresses.value(source.connection.vpnGatewayId,
                                                             source.connection.internetIp);
           }},
    Column{"TransitRouterId", [](const RowSource &source) { return source.connection.transitRouterId; }},
    Column{"LocalSubnet",
           [](const RowSource &source) { return source.connection.localSubnets.join(QLatin1Char(',')); }},
    Column{"RemoteSubnet",
           [](const RowSource &source) { return source.connection.remoteSubnets.join(QLatin1Char(',')); }},
    Column{"CreateTime",
           [](const RowSource &source) { return source.connection.createdAt.toString(Qt::ISODateWithMs); }},
    Column{"HealthCheck.Enable",
           [](const RowSource &source) { return csvBoolean(source.connection.healthCheck.enabled); }},
    Column{"HealthCheck.Status",
           [](const RowSource &source) { return source.connection.healthCheck.status; }},
    Column{"HealthCheck.Sip",
           [](const RowSource &source) { return source.connection.healthCheck.sourceAddress; }},
    Column{"HealthCheck.Dip",
           [](const RowSource &source) { return source.connection.healthCheck.destinationAddress; }},
    Column{"HealthCheck.Interval",
           [](const RowSource &source) { return csvNumber(source.connection.healthCheck.intervalSeconds); }},
    Column{"HealthCheck.Retry",
           [](const RowSource &source) { return csvNumber(source.connection.healthCheck.retries); }},
    Column{"Tags", [](const RowSource &source) { return csvTags(source); }},
    Column{"ReadAt",
           [](const RowSource &source) { return source.snapshot.readAt.toString(Qt::ISODateWithMs); }},
    Column{"ReadBy", [](const RowSource &source) { return source.snapshot.identity; }},
    Column{"RequestId", [](const RowSource &source) { return source.snapshot.requestId; }},
};

struct TunnelColumn
{
    const char *name;
    QString (*value)(const RowSource &source, const vpn::Tunnel &tunnel);
};

using Source = const RowSource &;
using One = const vpn::Tunnel &;

constexpr std::array tunnelTable{
    TunnelColumn{"TunnelId", [](Source, One tunnel) { return tunnel.id; }},
    TunnelColumn{"Role", [](Source, One tunnel) { return tunnel.role; }},
    TunnelColumn{"State", [](Source, One tunnel) { return tunnel.state; }},
    TunnelColumn{"Status", [](Source, One tunnel) { return tunnel.status; }},
    TunnelColumn{"InternetIp", [](Source, One tunnel) { return tunnel.internetIp; }},
    TunnelColumn{"CustomerGatewayId", [](Source, One tunnel) { return tunnel.customerGatewayId; }},
    TunnelColumn{"CustomerGatewayAddress",
                 [](Source source, One tunnel) {
                     const QString &id = tunnel.customerGatewayId.isEmpty()
                                             ? source.connection.customerGatewayId
                                             : tunnel.customerGatewayId;
                     return source.snapshot.gatewayAddresses.value(id);
                 }},
    TunnelColumn{"IkeVersion", [](Source, One tunnel) { return tunnel.ike.version; }},
    TunnelColumn{"IkeMode", [](Source, One tunnel) { return tunnel.ike.mode; }},
    TunnelColumn{"IkeEncAlg", [](Source, One tunnel) { return tunnel.ike.encryption; }},
    TunnelColumn{"IkeAuthAlg", [](Source, One tunnel) { return tunnel.ike.authentication; }},
    TunnelColumn{"IkePfs", [](Source, One tunnel) { return tunnel.ike.dhGroup; }},
    TunnelColumn{"IkeLifetime", [](Source, One tunnel) { return csvNumber(tunnel.ike.lifetimeSeconds); }},
    TunnelColumn{"LocalId", [](Source, One tunnel) { return tunnel.ike.localId; }},
    TunnelColumn{"RemoteId", [](Source, One tunnel) { return tunnel.ike.remoteId; }},
    TunnelColumn{"Psk", [](Source source, One tunnel) { return csvSecret(tunnel.ike.psk, source); }},
    TunnelColumn{"IpsecEncAlg", [](Source, One tunnel) { return tunnel.ipsec.encryption; }},
    TunnelColumn{"IpsecAuthAlg", [](Source, One tunnel) { return tunnel.ipsec.authentication; }},
    TunnelColumn{"IpsecPfs", [](Source, One tunnel) { return tunnel.ipsec.pfsGroup; }},
    TunnelColumn{"IpsecLifetime", [](Source, One tunnel) { return csvNumber(tunnel.ipsec.lifetimeSeconds); }},
    TunnelColumn{"EnableDpd", [](Source, One tunnel) { return csvBoolean(tunnel.dpd); }},
    TunnelColumn{"EnableNatTraversal", [](Source, One tunnel) { return csvBoolean(tunnel.natTraversal); }},
    TunnelColumn{"BgpStatus", [](Source, One tunnel) { return tunnel.bgp.status; }},
    TunnelColumn{"LocalAsn", [](Source, One tunnel) { return csvNumber(tunnel.bgp.localAsn); }},
    TunnelColumn{"PeerAsn", [](Source, One tunnel) { return csvNumber(tunnel.bgp.peerAsn); }},
    TunnelColumn{"LocalBgpIp", [](Source, One tunnel) { return tunnel.bgp.localAddress; }},
    TunnelColumn{"PeerBgpIp", [](Source, One tunnel) { return tunnel.bgp.peerAddress; }},
    TunnelColumn{"TunnelCidr", [](Source, One tunnel) { return tunnel.bgp.tunnelCidr; }},
    TunnelColumn{"BgpAuthKey",
                 [](Source source, One tunnel) { return csvSecret(tunnel.bgp.authKey, source); }},
};

QStringList headerCells()
{
    QStringList cells;
    for (const Column &column : connectionColumns)
        cells.append(QString::fromLatin1(column.name));
    for (int tunnel = 1; tunnel <= tunnelColumns; ++tunnel) {
        for (const TunnelColumn &column : tunnelTable)
            cells.append(QStringLiteral("Tunnel%1.%2").arg(tunnel).arg(QLatin1StringView(column.name)));
    }
    return cells;
}

QStringList connectionCells(const RowSource &source)
{
    QStringList cells;
    for (const Column &column : connectionColumns)
        cells.append(column.value(source));
    for (qsizetype place = 0; place < tunnelColumns; ++place) {
        const bool isThere = place < source.connection.tunnels.size();
        for (const TunnelColumn &column : tunnelTable)
            cells.append(isThere ? column.value(source, source.connection.tunnels.at(place)) : QString());
    }
    return cells;
}

} // namespace

QString CsvExporter::id() const
{
    return QStringLiteral("csv");
}

QString CsvExporter::title() const
{
    return QCoreApplication::translate("Exporter", "CSV, one row for each connection");
}

QString CsvExporter::extension() const
{
    return QStringLiteral("csv");
}

Result<void> CsvExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                       const ExportOptions &options, QIODevice &device) const
{
    if (Result<void> begun = putBytes(device, csvBegin() + csvLine(headerCells())); !begun)
        return begun;
    return writeEach(snapshots, options, [&](const snapshot::Snapshot &snapshot) -> Result<void> {
        if (!snapshot.connection)
            return failure(ErrorKind::ResponseWithoutConnection, {},
                           QCoreApplication::translate("Exporter", "Rows are made of connections."));
        return putBytes(device,
                        csvLine(connectionCells({snapshot, *snapshot.connection, options.includeSecrets})));
    });
}

} // namespace tunnelglass::exporting
