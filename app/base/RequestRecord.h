// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace tunnelglass {

/// The request that was sent, as text for people: nothing in it is secret. The security token is replaced by
/// a word, the signature is shown (it cannot be turned back into the key and ages in 15 minutes).
struct RequestRecord
{
    QString method;                         ///< "GET" or "POST"
    QString url;                            ///< with the query, percent-encoded
    QList<QPair<QString, QString>> headers; ///< in the order they were sent
    QString body;                           ///< form-encoded, or empty
    QString canonicalRequest;               ///< V3: the canonical request; V1: the canonical query
    QString stringToSign;                   ///< what the signature was made over
    QString signatureVersion;               ///< "V1 (HMAC-SHA1)" or "V3 (ACS3-HMAC-SHA256)"

    bool operator==(const RequestRecord &) const = default;
};

} // namespace tunnelglass
