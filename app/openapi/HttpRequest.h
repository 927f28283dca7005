// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/CallOptions.h"
#include "openapi/SignedRequest.h"

#include <QNetworkRequest>

namespace tunnelglass::openapi {

/// The signed request as Qt sends it: nothing that could change it, answer it from elsewhere or carry it to
/// another host (redirects, cache, cookies, stored logins) is allowed. Whom TLS trusts is left at the
/// system's.
QNetworkRequest httpRequest(const SignedRequest &request, const CallOptions &options);

} // namespace tunnelglass::openapi
