// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/Signer.h"

namespace tunnelglass::openapi {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// ACS3-HMAC-SHA256: what official clients send. Parameters stand in the query of GET and POST alike, the
/// rest in x-acs-* headers; the body is empty and has no content-type.
class SignerV3 final : public Signer
{
public:
    SignedRequest sign(const Request &request, const QUrl &endpoint, const Credentials &credentials,
                       const SigningContext &context) const override;

    // The steps, each a pure function.

    /// The path as it is signed; an RPC call's is "/".
    static QByteArray canonicalUri(const QByteArray &encodedPath);
    /// Sorted "key=encode(value)". Keys are signed as they are, as the official client does: an API's
    /// parameter names need no encoding.
    static QByteArray canonicalQuery(const QMap<QString, QString> &parameters);

    struct CanonicalHeaders
    {
        QByteArray lines; ///< "name:value\n" each
        QByteArray names; ///< joined by ";"
    };
    /// Of host, content-type and x-acs-*, whatever the case: names in lower case, sorted, values trimmed;
    /// several values of one name are sorted and joined by ",".
    static CanonicalHeaders canonicalHeaders(const HeaderList &headers);

    static QByteArray canonicalRequest(const QByteArray &method, const QByteArray &canonicalUri,
                                       const QByteArray &canonicalQuery, const CanonicalHeaders &headers,
                                       const QByteArray &hashedPayload);
    /// Lower-case hex of SHA-256.
    static QByteArray sha256Hex(const QByteArray &bytes);
    static QByteArray stringToSign(const QByteArray &canonicalRequest);
    /// Lower-case hex of HMAC-SHA256 with the secret as the key.
    static QByteArray signature(const QByteArray &stringToSign, const SecretBytes &accessKeySecret);
    static QByteArray authorization(const QByteArray &accessKeyId, const QByteArray &signedHeaders,
                                    const QByteArray &signature);
};

} // namespace tunnelglass::openapi
