// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/CloudCommand.h"

#include "cli/CloudNetwork.h"
#include "cli/RequestText.h"
#include "cli/TerminalText.h"
#include "inspection/CaFile.h"
#include "inspection/ProfileAccount.h"
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
    if (const Result<void> allowed = checkTarget(); !allowed)
        return report(allowed.error());
    const ResultWriter writer(surroundings(), options());
    Result<inspection::Account> who = account();
    if (!who)
        return report(who.error());
    if (options().dryRun)
        return dryRun(*who, writer);
    const std::unique_ptr<QNetworkAccessManager> network =
        cloudNetwork({.isSample = options().sample,
                      .endpoint = who->endpoint,
                      .usesProxy = !m_profile || !m_profile->stored || m_profile->stored->usesProxy},
                     surroundings().variables, surroundings().clock);
    if (const Result<void> obtained = obtainCredentials(*network, *who); !obtained)
        return report(obtained.error());
    return ask(inspection::Service(*network, surroundings().clock), *who, writer);
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
        options().signature.value_or(xml ? openapi::SignatureVersion::V1 : account.options.signature);
    account.options.totalTimeout = options().timeout;
    account.options.connectTimeout = std::min<std::chrono::milliseconds>(10s, options().timeout);
    if (!options().caFile.isEmpty()) {
        Result<QByteArray> certificates = inspection::readCaFile(options().caFile);
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
    const Result<ChosenProfile> chosen = ProfileAccess(surroundings()).choose(options().profile);
    if (const Result<void> region = chooseRegion(chosen); !region)
        return region;
    if (!chosen) {
        // A dry run sends nothing, so it needs no key: it shows words in their place.
        const bool canGoOn = options().dryRun && options().profile.isEmpty();
        return canGoOn ? Result<void>() : Failure(chosen.error());
    }
    m_profile = *chosen;
    account = chosen->stored ? inspection::profileAccount(*chosen->stored)
                             : inspection::profileAccount(*chosen->found);
    account.name = chosen->name;
    account.origin = chosen->origin;
    account.credentials = chosen->held;
    return {};
}

/// The command line's region, else the profile's, else the environment's.
Result<void> CloudCommand::chooseRegion(const Result<ChosenProfile> &profile)
{
    if (!needsRegion() || !options().region.isEmpty())
        return {};
    QString region = profile ? profile->regionId : QString();
    if (region.isEmpty())
        region = surroundings().variables.value(QStringLiteral("ALIBABA_CLOUD_REGION_ID")).trimmed();
    // A profile that cannot be read might have named one: that is the thing to say first.
    if (region.isEmpty() && !profile && profile.error().kind != ErrorKind::CredentialsMissing)
        return Failure(profile.error());
    if (region.isEmpty())
        region = usualRegion();
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
    const auto obtained =
        ProfileAccess(surroundings()).obtain(*m_profile, network, account.options, [this](Job &job) {
            wait(job);
        });
    if (!obtained)
        return Failure(obtained.error());
    account.credentials = obtained->credentials;
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
