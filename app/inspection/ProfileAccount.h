// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/Account.h"

namespace tunnelglass::credentials {
struct FileProfile;
struct Profile;
} // namespace tunnelglass::credentials

namespace tunnelglass::inspection {

/// How a profile's account is asked, but for its credentials: those are got when they are needed.
Account profileAccount(const credentials::Profile &profile);
Account profileAccount(const credentials::FileProfile &profile);

} // namespace tunnelglass::inspection
