// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/CloudCommand.h"

#include "base/Job.h"
#include "cli/CloudNetwork.h"
#include "cli/Interruption.h"
#include "cli/RequestText.h"
#include "cli/TerminalQuestion.h"
#include "cli/TerminalText.h"
#include "credentials/CredentialChain.h"
#include "credentials/ProfileJob.h"
#include "inspection/Service.h"
#include "openapi/Endpoint.h"
#include "openapi/RequestPreview.h"
#include "sample/SampleAccount.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <algorithm>

namespace tunnelglass::cli {

ExitCode CloudCommand::run()
{
    const ResultWriter writer(surroundings(), options());
    if (const Result<void> allowed = writer.check(); !allowed)
        return report(allowed.error());
    Result<inspection::Account> who = account();
    if (!who)
        return report(who.error());
    if (options().dryRun)
        return dryRun(*who, writer);
    const std::unique_ptr<QNetworkAccessManager> network =
        cloudNetwork(options(), *who, surroundings().variables, surroundings().clock);
    if (const Result<void> obtained = obtainCredentials(*network, *who); !obtained)
        return report(obtained.error());
    return ask(inspection::Service(*network, surroundings().clock), *who, writer);
}

void CloudCommand::wait(Job &job) const
{
    QObject::connect(&job, &Job::finished, &job, [] { QCoreApplication::quit(); });
    QObject::connect(&surroundings().interruption, &Interruption::raised, &job, &Job::cancel);
    job.start();
    if (surroundings().interruption.isRaised())
        job.cancel();
    QCoreApplication::exec();
}

Result<inspection::Account> CloudCommand::account()
{
    using namespace std::chrono_literals;
    inspection::Account account;
    if (const Result<void> chosen = chooseSource(account); !chosen)
        return Failure(chosen.error());
    if (!options().endpoint.isEmpty()) {
        const Result<QUrl> endpoint = openapi::parseEndpoint(options().endpoint);
        if (!endpoint)
            return Failure(endpoint.error());
        account.endpoint = *endpoint;
    }
    account.wire = options().wire;
    const bool xml = options().wire == openapi::WireFormat::Xml;
    account.options.signature =
        options().signature.value_or(xml ? openapi::SignatureVersion::V1 : openapi::SignatureVersion::V3);
    account.options.totalTimeout = options().timeout;
    account.options.connectTimeout = std::min<std::chrono::milliseconds>(10s, options().timeout);
    if (!options().caFile.isEmpty()) {
        Result<QByteArray> certificates = readCaFile(options().caFile);
        if (!certificates)
            return Failure(certificates.error());
        account.options.caCertificates = *std::move(certificates);
    }
    return account;
}

Result<void> CloudCommand::chooseSource(inspection::Account &account)
{
    if (options().sample) {
        account.name = sample::sampleAccountName();
        account.credentials = sample::sampleCredentials();
        return chooseRegion(failure(ErrorKind::CredentialsMissing));
    }
    const credentials::CredentialChain chain(surroundings().variables, surroundings().home);
    const auto found = options().profile.isEmpty() ? chain.find() : chain.profile(options().profile);
    if (const Result<void> region = chooseRegion(found); !region)
        return region;
    if (!found) {
        // A dry run sends nothing, so it needs no key: it shows words in their place.
        const bool canGoOn = options().dryRun && options().profile.isEmpty();
        return canGoOn ? Result<void>() : Failure(found.error());
    }
    m_profile = *found;
    account.name =
        found->file.isEmpty() ? QCoreApplication::translate("CommandLine", "Environment") : found->name;
    account.origin = found->origin;
    if (found->insideVpc)
        account.network = openapi::EndpointNetwork::Vpc;
    if (const auto held = credentials::ProfileJob::heldCredentials(*found, surroundings().clock))
        account.credentials = held->credentials;
    return {};
}

/// The command line's region, else the profile's, else the environment's.
Result<void> CloudCommand::chooseRegion(const Result<credentials::FileProfile> &profile)
{
    if (!needsRegion() || !options().region.isEmpty())
        return {};
    QString region = profile ? profile->region : QString();
    if (region.isEmpty())
        region = surroundings().variables.value(QStringLiteral("ALIBABA_CLOUD_REGION_ID")).trimmed();
    // A profile that cannot be read might have named one: that is the thing to say first.
    if (region.isEmpty() && !profile && profile.error().kind != ErrorKind::CredentialsMissing)
        return Failure(profile.error());
    if (region.isEmpty())
        return failure(
            ErrorKind::Usage, QCoreApplication::translate("CommandLine", "A request without a region"),
            QCoreApplication::translate(
                "CommandLine",
                "This needs --region: neither the profile nor ALIBABA_CLOUD_REGION_ID names one."));
    setRegion(region);
    return {};
}

Result<void> CloudCommand::obtainCredentials(QNetworkAccessManager &network,
                                             inspection::Account &account) const
{
    if (!m_profile)
        return {};
    const credentials::SourceContext context{
        .network = network,
        .clock = surroundings().clock,
        .options = account.options,
        .environment = surroundings().variables,
        .agree = [this](credentials::Question question, const QString &what) {
            return askOnTerminal(surroundings(), question, what);
        }};
    credentials::ProfileJob job(context, *m_profile);
    wait(job);
    if (!job.result())
        return Failure(job.result().error());
    account.credentials = job.result()->credentials;
    return {};
}

ExitCode CloudCommand::dryRun(const inspection::Account &account, const ResultWriter &writer) const
{
    const Result<QUrl> where = endpoint(account);
    if (!where)
        return report(where.error());
    const Result<RequestRecord> record = openapi::previewRequest(
        request(account), *where, account.credentials, account.options, surroundings().clock);
    if (!record)
        return report(record.error());
    if (!account.credentials.isComplete())
        say(QCoreApplication::translate("CommandLine",
                                        "There are no credentials at hand: words stand for the AccessKey "
                                        "ID and for the signature."));
    return outcome(writer.writeText(terminalText(requestText(*record))));
}

} // namespace tunnelglass::cli
