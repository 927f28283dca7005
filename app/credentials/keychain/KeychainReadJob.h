// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ResultJob.h"
#include "base/SecretBytes.h"

namespace tunnelglass::credentials {

/// Reads one item of a Keychain.
class KeychainReadJob : public ResultJob<SecretBytes>
{
    Q_OBJECT

public:
    using ResultJob::ResultJob;
};

} // namespace tunnelglass::credentials
