// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/Signer.h"

namespace tunnelglass::openapi {

/// The RPC signature, version 1.0: HMAC-SHA1 over all parameters, which carry everything (action, key ID,
/// time, nonce, token). GET puts them into the query; POST into a form body, as the official RPC client does,
/// so that no token stands in a URL.
class SignerV1 final : public Signer
{
public:
    SignedRequest sign(const Request &request, const QUrl &endpoint, const Credentials &credentials,
                       const SigningContext &context) const override;

    // The steps, each a pure function.

    /// All parameters that are signed, the common ones included.
    static QMap<QString, QString> allParameters(const Request &request, const Credentials &credentials,
                                                const SigningContext &context);
    /// METHOD&%2F&encode(canonicalQuery): values end up encoded twice.
    static QByteArray stringToSign(const QByteArray &method, const QByteArray &canonicalQuery);
    /// Base64 of HMAC-SHA1 with the secret and "&" as the key. Not percent-encoded.
    static QByteArray signature(const QByteArray &stringToSign, const SecretBytes &accessKeySecret);
};

} // namespace tunnelglass::openapi
