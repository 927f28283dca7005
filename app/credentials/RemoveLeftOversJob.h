// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ResultJob.h"

#include <QStringList>

namespace tunnelglass::credentials {

class Keychain;
class ProfileStore;

/// Removes the keychain items that no profile has any more (ProfileStore::leftOvers): what a keychain stored
/// after it had been given up, for example. Does what can be done: what cannot be removed is left for the
/// next time, and never an error.
class RemoveLeftOversJob final : public ResultJob<void>
{
    Q_OBJECT

public:
    /// `store` and `keychain` must outlive the job.
    RemoveLeftOversJob(ProfileStore &store, Keychain &keychain, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void removeNext();

    ProfileStore &m_store;
    Keychain &m_keychain;
    QStringList m_left;
};

} // namespace tunnelglass::credentials
