// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "credentials/ProfileStore.h"
#include "credentials/StoredSecret.h"

namespace tunnelglass::cli {

/// "profiles add": sets up a profile of our own. Reads the secret, keeps it in the keychain; when that fails
/// no profile is left behind.
class ProfilesAddCommand final : public Command
{
public:
    using Command::Command;

    ExitCode run() override;

private:
    Result<credentials::Profile> profile(const credentials::ProfileStore &store) const;
    Result<credentials::StoredSecret> readSecret();
};

} // namespace tunnelglass::cli
