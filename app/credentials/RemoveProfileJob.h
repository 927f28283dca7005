// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ResultJob.h"

namespace tunnelglass::credentials {

class Keychain;
class KeychainChangeJob;
class ProfileStore;

/// Removes a profile and its secret; the secret first, so that none is left that nobody knows of.
/// Errors: those of ProfileStore; those of the keychain, with the profile's name as Error::subject: the
/// profile is still there then.
class RemoveProfileJob final : public ResultJob<void>
{
    Q_OBJECT

public:
    /// `store` and `keychain` must outlive the job.
    RemoveProfileJob(ProfileStore &store, Keychain &keychain, QString profileId, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void removeProfile();

    ProfileStore &m_store;
    Keychain &m_keychain;
    QString m_profileId;
    KeychainChangeJob *m_change = nullptr; ///< a child
    bool m_begun = false;
};

} // namespace tunnelglass::credentials
