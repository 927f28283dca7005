// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ResultJob.h"

namespace tunnelglass::credentials {

/// Writes or removes one item of a Keychain.
class KeychainChangeJob : public ResultJob<void>
{
    Q_OBJECT

public:
    using ResultJob::ResultJob;
};

} // namespace tunnelglass::credentials
