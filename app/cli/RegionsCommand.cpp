// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/RegionsCommand.h"

#include "cli/ResponseText.h"
#include "cli/TextTable.h"
#include "inspection/RegionListJob.h"
#include "inspection/Requests.h"
#include "inspection/Service.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

QString regionTable(const QList<inspection::Region> &regions)
{
    TextTable table({QCoreApplication::translate("RegionsCommand", "Region"),
                     QCoreApplication::translate("RegionsCommand", "Name"),
                     QCoreApplication::translate("RegionsCommand", "Endpoint")});
    for (const inspection::Region &region : regions)
        table.addRow({region.id, region.name, region.endpoint});
    return table.text();
}

} // namespace

openapi::Request RegionsCommand::request(const inspection::Account &account) const
{
    return inspection::regionsRequest(account);
}

Result<QUrl> RegionsCommand::endpoint(const inspection::Account &account) const
{
    return inspection::centralEndpoint(account);
}

ExitCode RegionsCommand::ask(const inspection::Service &service, const inspection::Account &account,
                             const ResultWriter &writer)
{
    const std::unique_ptr<inspection::RegionListJob> job(service.listRegions(account));
    wait(*job);
    if (!job->result())
        return report(job->result().error());
    if (options().format == OutputFormat::Tree)
        return outcome(writer.writeText(regionTable(*job->result())));
    return outcome(writer.write(
        [this, &job](QIODevice &device) { return writeResponse(*job->response(), options(), device); }));
}

} // namespace tunnelglass::cli
