// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/Profile.h"

namespace tunnelglass::credentials {

/// A way to get credentials, as people call it, translated: "AccessKey", "RAM role".
QString sourceName(ProfileSource source);

} // namespace tunnelglass::credentials
