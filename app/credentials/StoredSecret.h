// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "base/SecretBytes.h"

#include <QDateTime>
#include <QString>

namespace tunnelglass::credentials {

/// The content of a profile's item in the keychain: what requests are signed with.
///
/// Version 1 is one JSON object of texts, the version first:
///
///     {"version":1,"accessKeyId":"..","accessKeySecret":"..","securityToken":"..","expiresAt":"..Z"}
///
/// Token and expiry are left out when there is none. A secret or token that is not UTF-8 is written as
/// "accessKeySecretBase64" or "securityTokenBase64". Members with other names are skipped. Version 0 was the
/// bare secret, without JSON. Any later version keeps its number in front, so that this one knows it cannot
/// read the rest.
struct StoredSecret
{
    static constexpr int currentVersion = 1;

    QString accessKeyId; ///< empty in version 0
    SecretBytes accessKeySecret;
    SecretBytes securityToken; ///< empty unless the key is a temporary one (STS)
    QDateTime expiresAt;       ///< UTC, to the second; invalid when it does not expire
    /// Read from an older version; the next write brings the item up to date.
    bool isOldForm = false;

    /// The item's text, always in the current version.
    SecretBytes toItem() const;
    /// Errors: KeychainItemCorrupt, KeychainItemTooNew; they quote nothing of the item.
    static Result<StoredSecret> fromItem(const SecretBytes &item);

    bool operator==(const StoredSecret &) const = default;
};

} // namespace tunnelglass::credentials
