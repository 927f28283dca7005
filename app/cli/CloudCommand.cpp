// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/CloudCommand.h"

#include "base/Job.h"
#include "cli/CloudNetwork.h"
#include "cli/Interruption.h"
#include "cli/RequestText.h"
#include "cli/TerminalText.h"
#include "credentials/CredentialSource.h"
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
    const Result<inspection::Account> who = account();
    if (!who)
        return report(who.error());
    if (options().dryRun)
        return dryRun(*who, writer);
    const std::unique_ptr<QNetworkAccessManager> network =
        cloudNetwork(options(), *who, surroundings().variables, surroundings().clock);
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

Result<inspection::Account> CloudCommand::account() const
{
    using namespace std::chrono_literals;
    inspection::Account account;
    if (const Result<void> chosen = chooseCredentials(account); !chosen)
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

Result<void> CloudCommand::chooseCredentials(inspection::Account &account) const
{
    if (options().sample) {
        account.name = sample::sampleAccountName();
        account.credentials = sample::sampleCredentials();
        return {};
    }
    auto sourced = credentials::environmentCredentials(surroundings().variables);
    if (sourced) {
        account.name = QCoreApplication::translate("CommandLine", "Environment");
        account.origin = sourced->origin;
        account.credentials = sourced->credentials;
        return {};
    }
    // A dry run sends nothing, so it needs no key: it shows words in their place.
    return options().dryRun ? Result<void>() : Failure(sourced.error());
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
        say(QCoreApplication::translate(
            "CommandLine", "There are no credentials in the environment: words stand for the AccessKey "
                           "ID and for the signature."));
    return outcome(writer.writeText(terminalText(requestText(*record))));
}

} // namespace tunnelglass::cli
