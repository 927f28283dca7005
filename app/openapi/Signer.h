// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/Credentials.h"
#include "openapi/Request.h"
#include "openapi/SignedRequest.h"

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::openapi {

/// Turns a request into one that the service accepts. Pure: same input, same bytes.
/// `endpoint` is scheme, host and optional port; its path and query are ignored.
class Signer
{
public:
    Signer() = default;
    virtual ~Signer() = default;
    Signer(const Signer &) = delete;
    Signer &operator=(const Signer &) = delete;

    virtual SignedRequest sign(const Request &request, const QUrl &endpoint, const Credentials &credentials,
                               const SigningContext &context) const = 0;
};

/// The signer for a version; lives as long as the program.
const Signer &signerFor(SignatureVersion version);

/// The clock's time and a nonce that was never used. The service refuses a nonce that it has seen, also when
/// the first answer was lost: every attempt needs a context of its own.
SigningContext freshContext(const Clock &clock);

} // namespace tunnelglass::openapi
