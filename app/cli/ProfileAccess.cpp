// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ProfileAccess.h"

#include "cli/TerminalQuestion.h"
#include "credentials/CredentialChain.h"
#include "credentials/ProfileJob.h"
#include "credentials/ProfileVault.h"
#include "credentials/StoredProfileJob.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

ChosenProfile chosenOf(const credentials::Profile &profile)
{
    ChosenProfile chosen;
    chosen.stored = profile;
    chosen.name = profile.name;
    chosen.origin = credentials::StoredProfileJob::origin(profile);
    chosen.regionId = profile.regionId;
    return chosen;
}

ChosenProfile chosenOf(const credentials::FileProfile &profile, const Clock &clock)
{
    ChosenProfile chosen;
    chosen.found = profile;
    chosen.name =
        profile.file.isEmpty() ? QCoreApplication::translate("CommandLine", "Environment") : profile.name;
    chosen.origin = profile.origin;
    chosen.regionId = profile.region;
    if (const auto held = credentials::ProfileJob::heldCredentials(profile, clock))
        chosen.held = held->credentials;
    return chosen;
}

} // namespace

ProfileAccess::ProfileAccess(Surroundings &surroundings)
    : m_surroundings(surroundings)
{
    if (surroundings.settings != nullptr)
        m_store.emplace(*surroundings.settings);
}

Result<ChosenProfile> ProfileAccess::choose(const QString &name) const
{
    if (m_store && !name.isEmpty()) {
        if (const Result<credentials::Profile> own = m_store->profileNamed(name))
            return chosenOf(*own);
    }
    const credentials::CredentialChain chain(m_surroundings.variables, m_surroundings.home);
    const Result<credentials::FileProfile> found = name.isEmpty() ? chain.find() : chain.profile(name);
    if (!found)
        return Failure(found.error());
    return chosenOf(*found, m_surroundings.clock);
}

Result<credentials::SourcedCredentials> ProfileAccess::obtain(const ChosenProfile &chosen,
                                                              QNetworkAccessManager &network,
                                                              const openapi::CallOptions &options,
                                                              const std::function<void(Job &)> &wait) const
{
    const credentials::SourceContext context{
        .network = network,
        .clock = m_surroundings.clock,
        .options = options,
        .environment = m_surroundings.variables,
        .agree = [this](credentials::Question question, const QString &what) {
            return askOnTerminal(m_surroundings, question, what);
        }};
    if (chosen.found) {
        credentials::ProfileJob job(context, *chosen.found);
        wait(job);
        return job.result();
    }
    credentials::ProfileVault vault({.store = *m_store,
                                     .keychain = *m_surroundings.keychain,
                                     .clock = m_surroundings.clock,
                                     .context = [&context](const credentials::Profile &) { return context; },
                                     .home = m_surroundings.home});
    const std::unique_ptr<credentials::CredentialJob> job(vault.credentials(chosen.stored->id));
    wait(*job);
    return job->result();
}

} // namespace tunnelglass::cli
