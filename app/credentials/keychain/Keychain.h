// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"
#include "credentials/keychain/KeychainChangeJob.h"
#include "credentials/keychain/KeychainReadJob.h"

#include <QString>

namespace tunnelglass::credentials {

/// Where secrets are kept: items of UTF-8 text, each under a key of the caller's choice, all under the
/// service name "tunnelglass". Nothing is ever kept anywhere else.
///
/// Each call makes a job that the caller starts and owns (see Job for its manners); the keychain must outlive
/// it. Errors are of the kinds Keychain..., with the key as subject; none holds a secret.
class Keychain
{
public:
    /// The longest secret that is taken, in bytes.
    static constexpr qsizetype maxSecretSize = 64 * 1024;

    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    /// KeychainItemMissing is the truth: a keychain that is locked, or that cannot be asked, says so instead.
    virtual KeychainReadJob *read(const QString &key, QObject *parent = nullptr) = 0;
    /// Makes or replaces the item. KeychainSecretTooLong above maxSecretSize; Internal when the secret is not
    /// UTF-8 text without NUL (StoredSecret's always is). Of two programs that write at once, the last wins.
    virtual KeychainChangeJob *write(const QString &key, const SecretBytes &secret,
                                     QObject *parent = nullptr) = 0;
    /// Succeeds when no such item is left, also when there was none before.
    virtual KeychainChangeJob *remove(const QString &key, QObject *parent = nullptr) = 0;
};

} // namespace tunnelglass::credentials
