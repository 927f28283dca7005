// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileVault.h"

#include "credentials/FailedCredentialJob.h"
#include "credentials/ProfileStore.h"
#include "credentials/StoredProfileJob.h"

#include <QSet>

namespace tunnelglass::credentials {

ProfileVault::ProfileVault(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

CredentialJob *ProfileVault::credentials(const QString &profileId, QObject *parent)
{
    const Result<Profile> profile = m_parts.store.profile(profileId);
    if (!profile)
        return new FailedCredentialJob(profile.error(), parent);
    // Each would wait for the other for ever.
    if (const std::optional<Error> error = circle(*profile))
        return new FailedCredentialJob(*error, parent);
    std::unique_ptr<CredentialProvider> &provider = m_providers[profileId];
    if (!provider)
        provider = std::make_unique<CredentialProvider>(
            [this, profileId](QObject *owner) { return newJob(profileId, owner); }, m_parts.clock);
    return provider->credentials(parent);
}

void ProfileVault::keepForSession(const QString &profileId, const StoredSecret &secret)
{
    renew(profileId);
    m_sessionSecrets.insert(profileId, secret);
}

void ProfileVault::renew(const QString &profileId)
{
    const auto found = m_providers.find(profileId);
    if (found != m_providers.end())
        found->second->forget();
    const QList<Profile> all = m_parts.store.profiles();
    for (const Profile &other : all) {
        const bool isThrough = other.source == ProfileSource::RamRole && other.id != profileId &&
                               other.role.sourceProfileId == profileId;
        if (isThrough && !circle(other))
            renew(other.id);
    }
}

void ProfileVault::forget(const QString &profileId)
{
    m_sessionSecrets.remove(profileId);
    renew(profileId);
}

void ProfileVault::lock()
{
    m_sessionSecrets.clear();
    for (const auto &[id, provider] : m_providers)
        provider->lock();
}

CredentialJob *ProfileVault::newJob(const QString &profileId, QObject *parent)
{
    const Result<Profile> profile = m_parts.store.profile(profileId);
    if (!profile)
        return new FailedCredentialJob(profile.error(), parent);
    const auto held = m_sessionSecrets.constFind(profileId);
    return new StoredProfileJob(
        {.profile = *profile,
         .context = m_parts.context(*profile),
         .keychain = m_parts.keychain,
         .sessionSecret = held == m_sessionSecrets.cend() ? std::nullopt : std::optional(*held),
         .home = m_parts.home,
         .roleSource = [this, source = profile->role.sourceProfileId](
                           QObject *owner) { return credentials(source, owner); }},
        parent);
}

std::optional<Error> ProfileVault::circle(const Profile &profile) const
{
    QSet<QString> seen;
    Result<Profile> next = profile;
    while (next && next->source == ProfileSource::RamRole) {
        if (seen.contains(next->id)) {
            Error error;
            error.kind = ErrorKind::ProfileUnusable;
            error.subject = profile.name;
            error.detail =
                tr("Its role is asked for with a profile whose own role is asked for with this one.");
            return error;
        }
        seen.insert(next->id);
        next = m_parts.store.profile(next->role.sourceProfileId);
    }
    return std::nullopt;
}

} // namespace tunnelglass::credentials
