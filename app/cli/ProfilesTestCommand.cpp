// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ProfilesTestCommand.h"

#include "credentials/StsEndpoint.h"
#include "inspection/AccountCheckJob.h"
#include "inspection/AccountCheckText.h"
#include "inspection/ReadOnlyPolicy.h"
#include "inspection/Requests.h"
#include "inspection/Service.h"

namespace tunnelglass::cli {

namespace {

/// The name is the profile that is asked with.
Options asked(Options options)
{
    options.profile = options.names.value(0);
    return options;
}

} // namespace

ProfilesTestCommand::ProfilesTestCommand(Surroundings &surroundings, const Options &options)
    : CloudCommand(surroundings, asked(options))
{}

QString ProfilesTestCommand::usualRegion() const
{
    return QStringLiteral("cn-hangzhou");
}

openapi::Request ProfilesTestCommand::request(const inspection::Account &account) const
{
    return inspection::identityRequest(account);
}

Result<QUrl> ProfilesTestCommand::endpoint(const inspection::Account &account) const
{
    return credentials::stsEndpoint({.host = {}, .regionId = {}, .network = account.network},
                                    surroundings().variables);
}

ExitCode ProfilesTestCommand::ask(const inspection::Service &service, const inspection::Account &account,
                                  const ResultWriter &writer)
{
    const Result<QUrl> sts = endpoint(account);
    if (!sts)
        return report(sts.error());
    const std::unique_ptr<inspection::AccountCheckJob> job(service.check(account, options().region, *sts));
    wait(*job);
    if (!job->result())
        return report(job->result().error());
    const inspection::AccountCheck &check = *job->result();
    QString text = inspection::accountCheckText(check) + u'\n';
    if (inspection::needsPolicy(check))
        text += u'\n' + inspection::policyWarning() + u"\n\n" + inspection::readOnlyPolicy();
    if (const Result<void> written = writer.writeText(text); !written)
        return report(written.error());
    if (!check.identity)
        return exitCode(check.identity.error().kind);
    return check.connections ? ExitCode::Done : exitCode(check.connections.error().kind);
}

} // namespace tunnelglass::cli
