// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/keychain/KeychainCall.h"

#include <QString>

namespace tunnelglass::credentials {

/// Secrets in the credential store of Windows (wincred.h), as generic credentials of this user on this
/// machine, named "tunnelglass/KEY". Windows only.
///
/// The store takes 2,560 bytes at most (CRED_MAX_CREDENTIAL_BLOB_SIZE). A longer secret, such as an STS
/// token, is split: its parts are credentials of their own, "tunnelglass/KEY#NUMBER.1" and so on, under a
/// number of their own for each change. The credential "tunnelglass/KEY" says which parts there are and is
/// written last, so that a change that is cut short leaves the old secret whole; what it left behind is
/// removed by the next change.
///
/// Each function returns when it is done. What it answers holds a secret only when that was read.
class WindowsCredentials
{
public:
    /// NotFound when there is none; Failed when a part of it is missing.
    static KeychainAnswer read(const QString &key);
    static KeychainAnswer write(const QString &key, const SecretBytes &secret);
    /// NotFound when there was none.
    static KeychainAnswer remove(const QString &key);
};

} // namespace tunnelglass::credentials
