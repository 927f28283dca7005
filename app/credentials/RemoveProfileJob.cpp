// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/RemoveProfileJob.h"

#include "credentials/ProfileStore.h"
#include "credentials/keychain/Keychain.h"

namespace tunnelglass::credentials {

RemoveProfileJob::RemoveProfileJob(ProfileStore &store, Keychain &keychain, QString profileId,
                                   QObject *parent)
    : ResultJob(parent)
    , m_store(store)
    , m_keychain(keychain)
    , m_profileId(std::move(profileId))
{}

void RemoveProfileJob::start()
{
    if (m_begun)
        return;
    m_begun = true;
    const Result<Profile> profile = m_store.profile(m_profileId);
    if (!profile)
        return finish(Failure(profile.error()));
    // Saving may have been cut short after the keychain had the secret: then nobody has noted it.
    const bool isNoted = m_store.isSaved(m_profileId);
    const bool maybe = profile->needsSecret() && profile->secretPlace == SecretPlace::Keychain;
    if (!isNoted && !maybe)
        return removeProfile();
    m_change = m_keychain.remove(m_profileId, this);
    connect(m_change, &Job::finished, this, [this, isNoted, name = profile->name] {
        const bool isCancelled =
            !m_change->result() && m_change->result().error().kind == ErrorKind::Cancelled;
        if (m_change->result() || (!isNoted && !isCancelled))
            return removeProfile();
        Error error = m_change->result().error();
        error.subject = name;
        finish(Failure(std::move(error)));
    });
    m_change->start();
}

void RemoveProfileJob::cancel()
{
    if (hasEnded())
        return;
    if (m_change)
        return m_change->cancel();
    m_begun = true;
    finish(failure(ErrorKind::Cancelled));
}

void RemoveProfileJob::removeProfile()
{
    Result<void> done = m_store.remove(m_profileId);
    if (done)
        done = m_store.setSaved(m_profileId, false);
    finish(std::move(done));
}

} // namespace tunnelglass::credentials
