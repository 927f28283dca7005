// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/CloudExportCommand.h"

#include "base/ErrorText.h"
#include "cli/ConnectionListWords.h"
#include "cli/ExportTarget.h"
#include "inspection/ConnectionListJob.h"
#include "inspection/GatewayAddressJob.h"
#include "inspection/InspectJob.h"
#include "inspection/Requests.h"
#include "inspection/Service.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

CloudExportCommand::CloudExportCommand(Surroundings &surroundings, Options options,
                                       const exporting::Exporter &exporter)
    : CloudCommand(surroundings, std::move(options))
    , m_exporter(exporter)
{}

Result<void> CloudExportCommand::checkTarget() const
{
    return ExportTarget(surroundings(), options(), m_exporter).check();
}

openapi::Request CloudExportCommand::request(const inspection::Account &account) const
{
    if (!options().connectionId.isEmpty())
        return inspection::connectionRequest(account, options().region, options().connectionId);
    return inspection::connectionsRequest(account, options().region, 1,
                                          inspection::ConnectionListJob::pageSize);
}

Result<QUrl> CloudExportCommand::endpoint(const inspection::Account &account) const
{
    return inspection::regionEndpoint(account, options().region);
}

ExitCode CloudExportCommand::ask(const inspection::Service &service, const inspection::Account &account,
                                 const ResultWriter & /*writer*/)
{
    return options().connectionId.isEmpty() ? exportAll(service, account) : exportOne(service, account);
}

ExitCode CloudExportCommand::exportOne(const inspection::Service &service, const inspection::Account &account)
{
    const std::unique_ptr<inspection::InspectJob> job(
        service.inspect(account, options().region, options().connectionId));
    wait(*job);
    if (!job->result())
        return report(job->result().error());
    return outcome(write(service, account, {job->result()->snapshot}));
}

ExitCode CloudExportCommand::exportAll(const inspection::Service &service, const inspection::Account &account)
{
    const std::unique_ptr<inspection::ConnectionListJob> job(
        service.listConnections(account, options().region));
    wait(*job);
    if (!job->result())
        return report(job->result().error());
    const inspection::ConnectionList &list = *job->result();
    if (list.connections.isEmpty()) {
        say(emptyListWords(options().region));
        return ExitCode::NotFound;
    }
    if (const Result<void> written = write(service, account, list.connections); !written)
        return report(written.error());
    for (const inspection::PageFailure &failed : list.failures)
        report(failed.error);
    if (list.failures.isEmpty())
        return ExitCode::Done;
    say(incompleteListWords(list, options().region));
    return ExitCode::Incomplete;
}

Result<void> CloudExportCommand::write(const inspection::Service &service, const inspection::Account &account,
                                       QList<snapshot::SnapshotPtr> snapshots)
{
    if (m_exporter.usesGatewayAddresses()) {
        const std::unique_ptr<inspection::GatewayAddressJob> job(
            service.gatewayAddresses(account, options().region, inspection::GatewayIds::of(snapshots)));
        wait(*job);
        if (!job->result())
            return Failure(job->result().error());
        for (const inspection::GatewayFailure &failed : job->result()->failures)
            say(QCoreApplication::translate("ExportCommand", "The address of %1 is not known: %2")
                    .arg(failed.id, errorText(failed.error).headline));
        snapshots = inspection::withGatewayAddresses(snapshots, job->result()->addresses);
    }
    return ExportTarget(surroundings(), options(), m_exporter).write(snapshots);
}

} // namespace tunnelglass::cli
