// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/DescribeCommand.h"

#include "cli/ResponseText.h"
#include "inspection/InspectJob.h"
#include "inspection/Requests.h"
#include "inspection/Service.h"

namespace tunnelglass::cli {

openapi::Request DescribeCommand::request(const inspection::Account &account) const
{
    return inspection::connectionRequest(account, options().region, options().connectionId);
}

Result<QUrl> DescribeCommand::endpoint(const inspection::Account &account) const
{
    return inspection::regionEndpoint(account, options().region);
}

ExitCode DescribeCommand::ask(const inspection::Service &service, const inspection::Account &account,
                              const ResultWriter &writer)
{
    const std::unique_ptr<inspection::InspectJob> job(
        service.inspect(account, options().region, options().connectionId));
    wait(*job);
    if (!job->result())
        return report(job->result().error());
    const snapshot::SnapshotPtr snapshot = job->result()->snapshot;
    if (options().format == OutputFormat::Tree)
        return outcome(writer.writeText(treeText(*snapshot, options())));
    return outcome(writer.write(
        [this, &snapshot](QIODevice &device) { return writeConnections({snapshot}, options(), device); }));
}

} // namespace tunnelglass::cli
