// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "cli/Surroundings.h"
#include "credentials/CredentialSource.h"
#include "credentials/FileProfile.h"
#include "credentials/ProfileStore.h"
#include "credentials/SourceContext.h"

#include <functional>
#include <optional>

namespace tunnelglass {
class Job;
}

namespace tunnelglass::cli {

/// A profile that a command goes by: one of ours, or one of another tool.
struct ChosenProfile
{
    std::optional<credentials::Profile> stored;
    std::optional<credentials::FileProfile> found; ///< set when `stored` is not
    QString name;
    QString origin; ///< in words
    QString regionId;
    /// What it holds without anybody being asked.
    openapi::Credentials held;
};

/// Finds the profile that a command goes by, and gets its credentials.
class ProfileAccess
{
public:
    /// Must outlive this.
    explicit ProfileAccess(Surroundings &surroundings);

    /// Our own profile of that name, else one of the files; no name: the first source of the default chain.
    /// Errors: those of CredentialChain.
    Result<ChosenProfile> choose(const QString &name) const;
    /// Asks, runs and waits for what it takes. `wait` starts a job and returns when it has finished.
    Result<credentials::SourcedCredentials> obtain(const ChosenProfile &chosen,
                                                   QNetworkAccessManager &network,
                                                   const openapi::CallOptions &options,
                                                   const std::function<void(Job &)> &wait) const;
    /// Our own; nothing where there are no settings.
    const std::optional<credentials::ProfileStore> &store() const { return m_store; }

private:
    Surroundings &m_surroundings;
    std::optional<credentials::ProfileStore> m_store;
};

} // namespace tunnelglass::cli
