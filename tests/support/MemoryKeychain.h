// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/keychain/Keychain.h"

#include <QHash>

#include <optional>

namespace tunnelglass::test {

/// A keychain that forgets everything with the test, and fails when it is told to. The real one has tests of
/// its own.
class MemoryKeychain final : public credentials::Keychain
{
public:
    credentials::KeychainReadJob *read(const QString &key, QObject *parent = nullptr) override;
    credentials::KeychainChangeJob *write(const QString &key, const SecretBytes &secret,
                                          QObject *parent = nullptr) override;
    credentials::KeychainChangeJob *remove(const QString &key, QObject *parent = nullptr) override;

    QHash<QString, SecretBytes> items;
    std::optional<ErrorKind> fault; ///< every job ends with it
    bool isLate = false;            ///< a change is given up with KeychainTimedOut, and made all the same
    int reads = 0;
};

} // namespace tunnelglass::test
