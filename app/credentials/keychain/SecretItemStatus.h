// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace tunnelglass::credentials {

/// What the Secret Service says about the items with one key.
struct SecretItemStatus
{
    enum class Presence : unsigned char
    {
        Absent,
        Unlocked, ///< there, and its secret can be read
        Locked,   ///< there, but its keyring is locked
        Unknown,  ///< there is no Secret Service to ask on this system
    };

    Presence presence = Presence::Unknown;
    /// What has to be unlocked, as object paths: the items when they are Locked; the default keyring when the
    /// item is Absent and could not be written before.
    QStringList locked;
    /// Whether there is a default keyring; only looked for when the item is Absent.
    bool hasCollection = true;
};

} // namespace tunnelglass::credentials
