// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QString>

namespace tunnelglass::openapi {

/// What a request is signed with. The token is empty unless the key is a temporary one (STS).
struct Credentials
{
    QString accessKeyId;
    SecretBytes accessKeySecret;
    SecretBytes securityToken;

    bool isComplete() const { return !accessKeyId.isEmpty() && !accessKeySecret.isEmpty(); }
    bool operator==(const Credentials &) const = default;
};

} // namespace tunnelglass::openapi
