// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/ReportFacts.h"

#include <QCoreApplication>

namespace tunnelglass::exporting {

namespace {

QString reportText(const char *source)
{
    return QCoreApplication::translate("Report", source);
}

void addFact(QList<ReportRow> &rows, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        rows.append({label, value, {}, vpn::Severity::None});
}

QString orNotKnown(const QString &text)
{
    return text.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "not known")) : text;
}

/// Local time as people there write it, and UTC, which both ends share.
QString momentText(const QDateTime &moment, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    return reportText(QT_TRANSLATE_NOOP("Report", "%1 (%2 UTC)"))
        .arg(locale.toString(moment.toLocalTime(), QLocale::ShortFormat),
             moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString tunnelLabel(const char *source, const vpn::Connection &connection, qsizetype tunnel)
{
    const QString label = reportText(source);
    return connection.tunnels.size() < 2
               ? label
               : reportText(QT_TRANSLATE_NOOP("Report", "%1, tunnel %2")).arg(label).arg(tunnel + 1);
}

QString cloudAddress(const snapshot::Snapshot &snapshot, const vpn::Tunnel &tunnel)
{
    const vpn::Connection &connection = *snapshot.connection;
    for (const QString &address : {tunnel.internetIp, connection.internetIp,
                                   snapshot.gatewayAddresses.value(connection.vpnGatewayId)}) {
        if (!address.isEmpty())
            return address;
    }
    return {};
}

ReportSection cloudEnd(const snapshot::Snapshot &snapshot)
{
    const vpn::Connection &connection = *snapshot.connection;
    ReportSection section{reportText(QT_TRANSLATE_NOOP("Report", "Alibaba Cloud side")), {}, {}};
    const bool hasGateway = !connection.vpnGatewayId.isEmpty() || connection.transitRouterId.isEmpty();
    if (hasGateway)
        addFact(section.rows, reportText(QT_TRANSLATE_NOOP("Report", "VPN gateway")),
                orNotKnown(connection.vpnGatewayId));
    addFact(section.rows, reportText(QT_TRANSLATE_NOOP("Report", "Transit router")),
            connection.transitRouterId);
    for (qsizetype tunnel = 0; tunnel < connection.tunnels.size(); ++tunnel)
        addFact(section.rows, tunnelLabel(QT_TRANSLATE_NOOP("Report", "Public address"), connection, tunnel),
                orNotKnown(cloudAddress(snapshot, connection.tunnels.at(tunnel))));
    addFact(section.rows, reportText(QT_TRANSLATE_NOOP("Report", "Networks")),
            orNotKnown(connection.localSubnets.join(QStringLiteral(", "))));
    return section;
}

ReportSection premisesEnd(const snapshot::Snapshot &snapshot)
{
    const vpn::Connection &connection = *snapshot.connection;
    ReportSection section{reportText(QT_TRANSLATE_NOOP("Report", "On-premises side")), {}, {}};
    for (qsizetype tunnel = 0; tunnel < connection.tunnels.size(); ++tunnel) {
        const QString &own = connection.tunnels.at(tunnel).customerGatewayId;
        const QString &id = own.isEmpty() ? connection.customerGatewayId : own;
        addFact(section.rows,
                tunnelLabel(QT_TRANSLATE_NOOP("Report", "Customer gateway"), connection, tunnel),
                orNotKnown(id));
        addFact(section.rows, tunnelLabel(QT_TRANSLATE_NOOP("Report", "Public address"), connection, tunnel),
                orNotKnown(snapshot.gatewayAddresses.value(id)));
    }
    addFact(section.rows, reportText(QT_TRANSLATE_NOOP("Report", "Networks")),
            orNotKnown(connection.remoteSubnets.join(QStringLiteral(", "))));
    return section;
}

} // namespace

QList<ReportRow> readingFacts(const snapshot::Snapshot &snapshot, const QLocale &locale)
{
    QList<ReportRow> rows;
    addFact(rows, reportText(QT_TRANSLATE_NOOP("Report", "Region")), snapshot.region);
    addFact(rows, reportText(QT_TRANSLATE_NOOP("Report", "Read at")), momentText(snapshot.readAt, locale));
    addFact(rows, reportText(QT_TRANSLATE_NOOP("Report", "Read by")), snapshot.identity);
    addFact(rows, reportText(QT_TRANSLATE_NOOP("Report", "Read from")), snapshot.source);
    addFact(rows, reportText(QT_TRANSLATE_NOOP("Report", "Request ID")), snapshot.requestId);
    return rows;
}

QList<ReportSection> endSections(const snapshot::Snapshot &snapshot)
{
    if (!snapshot.connection)
        return {};
    return {cloudEnd(snapshot), premisesEnd(snapshot)};
}

} // namespace tunnelglass::exporting
