// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/FileProfile.h"
#include "credentials/Profile.h"
#include "credentials/StoredSecret.h"

#include <optional>

namespace tunnelglass::credentials {

class ProfileStore;

/// What becomes of another tool's profile when it is taken over.
struct ProfileImport
{
    Profile profile; ///< without id, under a name that is still free
    /// What goes into the keychain; the file keeps its own copy. Nothing: the profile is used in place.
    std::optional<StoredSecret> secret = std::nullopt;
};

/// Whether the profile is a key of its own, which can be kept in the keychain.
bool canMoveToKeychain(const FileProfile &found);
/// Whether a profile of ours already uses this one in place.
bool isUsedInPlace(const ProfileStore &store, const FileProfile &found);
/// Whether a profile of ours has its key already.
bool isMoved(const ProfileStore &store, const FileProfile &found);

/// Uses `found` where it is; nothing is copied.
ProfileImport useInPlace(const ProfileStore &store, const FileProfile &found);
/// Takes the key out of `found`, for which canMoveToKeychain() holds.
ProfileImport moveToKeychain(const ProfileStore &store, const FileProfile &found);

} // namespace tunnelglass::credentials
