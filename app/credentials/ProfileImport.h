// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/FileProfile.h"
#include "credentials/Profile.h"
#include "credentials/StoredSecret.h"

#include <QList>

#include <optional>

namespace tunnelglass::credentials {

class ProfileStore;

/// One profile of ours that taking over another tool's makes: without id, under a name that is still free.
struct ImportedProfile
{
    Profile profile;
    /// What goes into the keychain; the file keeps its own copy. Nothing: there is no secret of its own.
    std::optional<StoredSecret> secret = std::nullopt;
};

/// What becomes of another tool's profile when it is taken over, in the order in which it is saved; the last
/// is the one that was asked for. A role whose source profile has no id asks with the one before it.
using ProfileImport = QList<ImportedProfile>;

/// Whether the profile is a key of its own, or a role that is asked for with one: that key can be kept in the
/// keychain.
bool canMoveToKeychain(const FileProfile &found);
/// Whether a profile of ours already uses this one in place.
bool isUsedInPlace(const ProfileStore &store, const FileProfile &found);
/// Whether a profile of ours has its key, and its role, already.
bool isMoved(const ProfileStore &store, const FileProfile &found);

/// Uses `found` where it is; nothing is copied.
ProfileImport useInPlace(const ProfileStore &store, const FileProfile &found);
/// Takes the key out of `found`, for which canMoveToKeychain() holds and isMoved() does not.
ProfileImport moveToKeychain(const ProfileStore &store, const FileProfile &found);

} // namespace tunnelglass::credentials
