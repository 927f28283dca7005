// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "openapi/CallOptions.h"

namespace tunnelglass::openapi {

/// What can be told about a call before anything is signed or sent: that the signature can ask for the format
/// (XML needs V1; Usage) and that the endpoint is https, or plain http to this computer (EndpointInvalid).
Result<void> checkCall(const Request &request, const QUrl &endpoint, const CallOptions &options);

} // namespace tunnelglass::openapi
