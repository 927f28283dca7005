// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/SaveProfileJob.h"

#include "credentials/ProfileStore.h"
#include "credentials/RemoveLeftOversJob.h"
#include "credentials/keychain/Keychain.h"

namespace tunnelglass::credentials {

SaveProfileJob::SaveProfileJob(ProfileStore &store, Keychain &keychain, Profile profile,
                               std::optional<StoredSecret> secret, QObject *parent)
    : ResultJob(parent)
    , m_store(store)
    , m_keychain(keychain)
    , m_profile(std::move(profile))
    , m_secret(std::move(secret))
{}

void SaveProfileJob::start()
{
    if (m_begun)
        return;
    m_begun = true;
    if (const Result<void> stored = store(); !stored)
        return finish(Failure(stored.error()));
    const bool writes = keepsItem() && m_secret;
    const bool removes = !keepsItem() && m_store.isSaved(m_profile.id);
    if (!writes && !removes)
        return finish(m_profile);
    KeychainChangeJob *change = writes ? m_keychain.write(m_profile.id, m_secret->toItem(), this)
                                       : m_keychain.remove(m_profile.id, this);
    m_change = change;
    connect(change, &Job::finished, this, [this, change, writes] { changed(change->result(), writes); });
    change->start();
}

void SaveProfileJob::cancel()
{
    if (hasEnded())
        return;
    if (m_change)
        return m_change->cancel();
    m_begun = true;
    finish(failure(ErrorKind::Cancelled));
}

Result<void> SaveProfileJob::store()
{
    if (m_profile.id.isEmpty()) {
        const Result<Profile> added = m_store.add(m_profile);
        if (!added)
            return Failure(added.error());
        m_profile = *added;
        return {};
    }
    const Result<Profile> before = m_store.profile(m_profile.id);
    if (!before)
        return Failure(before.error());
    if (const Result<void> done = m_store.change(m_profile); !done)
        return done;
    m_before = *before;
    return {};
}

bool SaveProfileJob::keepsItem() const
{
    return m_profile.needsSecret() && m_profile.secretPlace == SecretPlace::Keychain;
}

void SaveProfileJob::changed(const Result<void> &result, bool saved)
{
    // A keychain that cannot be reached keeps nobody from leaving it; the item is removed with the profile.
    if (!result && !saved && result.error().kind != ErrorKind::Cancelled)
        return finish(m_profile);
    if (!result) {
        putBack();
        // It may still be stored after we gave it up; then it is not forgotten.
        if (result.error().kind == ErrorKind::KeychainTimedOut)
            (void)m_store.setSaved(m_profile.id, true);
        Error error = result.error();
        error.subject = m_profile.name;
        return finish(Failure(std::move(error)));
    }
    if (const Result<void> noted = m_store.setSaved(m_profile.id, saved); !noted)
        return finish(Failure(noted.error()));
    cleanUp();
}

/// The keychain answers now: what it kept of earlier attempts can go.
void SaveProfileJob::cleanUp()
{
    if (m_store.leftOvers().isEmpty())
        return finish(m_profile);
    m_change = new RemoveLeftOversJob(m_store, m_keychain, this);
    connect(m_change, &Job::finished, this, [this] { finish(m_profile); });
    m_change->start();
}

void SaveProfileJob::putBack()
{
    // What fails here has failed a moment before as well: there is nothing better to say.
    if (m_before)
        (void)m_store.change(*m_before);
    else
        (void)m_store.remove(m_profile.id);
}

} // namespace tunnelglass::credentials
