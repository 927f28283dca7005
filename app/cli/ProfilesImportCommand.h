// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "credentials/FileProfile.h"
#include "credentials/ProfileStore.h"

#include <QList>

namespace tunnelglass::cli {

/// "profiles import": takes over profiles of other tools, in place or into the keychain.
class ProfilesImportCommand final : public Command
{
public:
    using Command::Command;

    ExitCode run() override;

private:
    Result<QList<credentials::FileProfile>> wanted() const;
    Result<void> take(credentials::ProfileStore &store, const credentials::FileProfile &found) const;
};

} // namespace tunnelglass::cli
