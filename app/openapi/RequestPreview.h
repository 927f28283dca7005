// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/RequestRecord.h"
#include "base/Result.h"
#include "openapi/CallOptions.h"
#include "openapi/Credentials.h"

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::openapi {

/// The request that ApiJob would send now, as text, without sending it. Works without credentials as well:
/// words in angle brackets then stand for the key ID and for the signature, which cannot be made without the
/// secret. Errors: as checkCall().
Result<RequestRecord> previewRequest(const Request &request, const QUrl &endpoint,
                                     const Credentials &credentials, const CallOptions &options,
                                     const Clock &clock);

} // namespace tunnelglass::openapi
