// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/Credentials.h"

namespace tunnelglass::sample {

/// The fixed test key that the sample account accepts. It opens nothing else.
openapi::Credentials sampleCredentials();

} // namespace tunnelglass::sample
