// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ResultJob.h"
#include "credentials/ProfileImport.h"

namespace tunnelglass::credentials {

class Keychain;
class ProfileStore;

/// Saves what becomes of another tool's profile. Whole or not at all: when one of its profiles cannot be
/// saved, those that were saved before are removed again. Its result is the last of them, the one that was
/// asked for; errors are those of SaveProfileJob.
class ImportProfileJob final : public ResultJob<Profile>
{
    Q_OBJECT

public:
    /// `import` has at least one profile; `store` and `keychain` must outlive the job.
    ImportProfileJob(ProfileStore &store, Keychain &keychain, ProfileImport import,
                     QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void saveNext();
    void takeBack(const Error &reason);

    ProfileStore &m_store;
    Keychain &m_keychain;
    ProfileImport m_left;
    QList<Profile> m_saved;
    Job *m_job = nullptr; ///< a child
    bool m_begun = false;
    bool m_isCancelled = false;
};

} // namespace tunnelglass::credentials
