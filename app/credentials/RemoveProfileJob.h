// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "base/Result.h"

namespace tunnelglass::credentials {

class Keychain;
class KeychainChangeJob;
class ProfileStore;

/// Removes a profile and its secret; the secret first, so that none is left that nobody knows of.
class RemoveProfileJob final : public Job
{
    Q_OBJECT

public:
    /// `store` and `keychain` must outlive the job.
    RemoveProfileJob(ProfileStore &store, Keychain &keychain, QString profileId, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

    /// Valid after finished(). Errors: those of ProfileStore; those of the keychain, with the profile's name
    /// as Error::subject: the profile is still there then.
    const Result<void> &result() const { return m_result; }

private:
    void removeProfile();
    void finish(Result<void> result);

    ProfileStore &m_store;
    Keychain &m_keychain;
    QString m_profileId;
    KeychainChangeJob *m_change = nullptr; ///< a child
    bool m_begun = false;
    bool m_ended = false;
    Result<void> m_result = failure(ErrorKind::Internal);
};

} // namespace tunnelglass::credentials
