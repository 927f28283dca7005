// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace tunnelglass::credentials {

/// How long to wait for the system's keychain, and whether it may ask the person.
struct SystemKeychainOptions
{
    /// For a whole job, but for the time in which a person is asked for the keychain's password.
    std::chrono::milliseconds limit = std::chrono::seconds(30);
    /// For the person to answer.
    std::chrono::milliseconds promptLimit = std::chrono::minutes(2);
    /// How long to wait for a keychain that is not there yet, as right after login.
    std::chrono::milliseconds lateStart = std::chrono::seconds(2);
    /// Without leave to ask, a locked keychain gives KeychainLocked at once.
    bool mayPrompt = true;
};

} // namespace tunnelglass::credentials
