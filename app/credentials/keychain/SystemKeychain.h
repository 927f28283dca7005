// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/keychain/Keychain.h"
#include "credentials/keychain/SystemKeychainOptions.h"

namespace tunnelglass::credentials {

/// The operating system's keychain: on Linux the Secret Service (gnome-keyring, KeePassXC) or KWallet.
///
/// Nothing is loaded and no bus is connected to before a job starts. On Linux the Secret Service itself is
/// asked what is there, what is locked and whether a change happened, because the library's own answers are
/// the same for an absent item as for a locked one. A locked keychain is unlocked first, for which the
/// service may ask the person.
///
/// A job that is deleted, cancelled or timed out while the service is at work may still have its effect.
class SystemKeychain final : public Keychain
{
public:
    explicit SystemKeychain(SystemKeychainOptions options = {});

    KeychainReadJob *read(const QString &key, QObject *parent = nullptr) override;
    KeychainChangeJob *write(const QString &key, const SecretBytes &secret,
                             QObject *parent = nullptr) override;
    KeychainChangeJob *remove(const QString &key, QObject *parent = nullptr) override;

private:
    SystemKeychainOptions m_options;
};

} // namespace tunnelglass::credentials
