// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ListCommand.h"

#include "cli/ConnectionListWords.h"
#include "cli/ResponseText.h"
#include "cli/TextTable.h"
#include "inspection/ConnectionListJob.h"
#include "inspection/Requests.h"
#include "inspection/Service.h"
#include "vpn/Verdict.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

QString customerGateways(const vpn::Connection &connection)
{
    QStringList ids;
    for (const vpn::Tunnel &tunnel : connection.tunnels) {
        if (!tunnel.customerGatewayId.isEmpty() && !ids.contains(tunnel.customerGatewayId))
            ids.append(tunnel.customerGatewayId);
    }
    return ids.isEmpty() ? connection.customerGatewayId : ids.join(u", ");
}

QString connectionTable(const QList<snapshot::SnapshotPtr> &snapshots)
{
    TextTable table({QCoreApplication::translate("ListCommand", "Name"),
                     QCoreApplication::translate("ListCommand", "Connection ID"),
                     QCoreApplication::translate("ListCommand", "State"),
                     QCoreApplication::translate("ListCommand", "VPN gateway"),
                     QCoreApplication::translate("ListCommand", "Customer gateway")});
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        if (!snapshot->connection)
            continue;
        const vpn::Connection &connection = *snapshot->connection;
        const QString &gateway =
            connection.vpnGatewayId.isEmpty() ? connection.transitRouterId : connection.vpnGatewayId;
        table.addRow({connection.name, connection.id, vpn::verdict(connection).word, gateway,
                      customerGateways(connection)});
    }
    return table.text();
}

} // namespace

openapi::Request ListCommand::request(const inspection::Account &account) const
{
    return inspection::connectionsRequest(account, options().region, 1,
                                          inspection::ConnectionListJob::pageSize);
}

Result<QUrl> ListCommand::endpoint(const inspection::Account &account) const
{
    return inspection::regionEndpoint(account, options().region);
}

ExitCode ListCommand::ask(const inspection::Service &service, const inspection::Account &account,
                          const ResultWriter &writer)
{
    const std::unique_ptr<inspection::ConnectionListJob> job(
        service.listConnections(account, options().region));
    wait(*job);
    if (!job->result())
        return report(job->result().error());
    const inspection::ConnectionList &list = *job->result();
    if (const Result<void> written = write(list, writer); !written)
        return report(written.error());
    for (const inspection::PageFailure &failed : list.failures) {
        say(QCoreApplication::translate("ListCommand", "Could not read %1:").arg(failed.error.subject));
        report(failed.error);
    }
    sayCount(list);
    return list.failures.isEmpty() ? ExitCode::Done : ExitCode::Incomplete;
}

Result<void> ListCommand::write(const inspection::ConnectionList &list, const ResultWriter &writer) const
{
    if (options().format == OutputFormat::Tree)
        return writer.writeText(connectionTable(list.connections));
    if (list.connections.size() == 1) {
        // Exporters write one connection flat; a list stays a list, however short, or scripts would trip over
        // it.
        snapshot::Snapshot page = *list.connections.first();
        page.node = page.document->root();
        return writer.write(
            [this, &page](QIODevice &device) { return writeResponse(page, options(), device); });
    }
    return writer.write(
        [this, &list](QIODevice &device) { return writeConnections(list.connections, options(), device); });
}

void ListCommand::sayCount(const inspection::ConnectionList &list) const
{
    if (!list.failures.isEmpty())
        say(incompleteListWords(list, options().region));
    else if (list.connections.isEmpty())
        say(emptyListWords(options().region));
}

} // namespace tunnelglass::cli
