// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ResultJob.h"
#include "credentials/Profile.h"
#include "credentials/StoredSecret.h"

#include <optional>

namespace tunnelglass::credentials {

class Keychain;
class ProfileStore;

/// Saves a profile: its public part in the ProfileStore, its secret in the keychain. Whole or not at all:
/// when the keychain fails, the store is as it was before. Its result is the profile as saved, with its id;
/// errors are those of ProfileStore, and those of the keychain with the profile's name as Error::subject.
class SaveProfileJob final : public ResultJob<Profile>
{
    Q_OBJECT

public:
    /// A profile without id is added, another one replaces the one of that id. `secret` is written when the
    /// profile keeps one in the keychain; without it what is there stays. A profile that keeps none there any
    /// more loses the item. `store` and `keychain` must outlive the job.
    SaveProfileJob(ProfileStore &store, Keychain &keychain, Profile profile,
                   std::optional<StoredSecret> secret, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    Result<void> store();
    bool keepsItem() const;
    void changed(const Result<void> &result, bool saved);
    void putBack();
    void cleanUp();

    ProfileStore &m_store;
    Keychain &m_keychain;
    Profile m_profile;
    std::optional<Profile> m_before; ///< nothing: it is new
    std::optional<StoredSecret> m_secret;
    Job *m_change = nullptr; ///< of the keychain; a child
    bool m_begun = false;
};

} // namespace tunnelglass::credentials
