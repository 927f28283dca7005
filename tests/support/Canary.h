// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

namespace tunnelglass::test {

/// A secret that is put where one could leak, and looked for where none may be.
inline constexpr const char *canary = "CanaryS3cret";

} // namespace tunnelglass::test
