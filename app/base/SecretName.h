// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace tunnelglass {

/// Whether a key's name says that its value is a secret: psk, preshared key, secret, auth key, token,
/// password, passphrase, private key, credential, signature..., whatever the case and whatever stands between
/// the words ("-", "_", "."). Used at any depth for what the field catalogue does not know. NextToken and the
/// like (paging) are not secrets.
bool isSecretName(QByteArrayView name);

} // namespace tunnelglass
