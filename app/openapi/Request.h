// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace tunnelglass::openapi {

enum class SignatureVersion : quint8
{
    V1, ///< HMAC-SHA1, parameters in the query
    V3, ///< ACS3-HMAC-SHA256, headers; what official clients send
};

/// The format of the answer. XML can only be asked for with V1.
enum class WireFormat : quint8
{
    Json,
    Xml,
};

enum class HttpMethod : quint8
{
    Get,
    Post,
};

/// What is asked: an operation of an RPC-style API and its parameters, flat ("Tag.1.Key"), not encoded.
struct Request
{
    QString action;                    ///< "DescribeVpnConnection"
    QString version;                   ///< "2016-04-28"
    QMap<QString, QString> parameters; ///< without the common ones (Action, Format, SignatureNonce, ...)
    HttpMethod method = HttpMethod::Post;
    WireFormat wire = WireFormat::Json;
    QString product; ///< RAM prefix of the action ("vpc"): names the missing right when the service does not

    bool operator==(const Request &) const = default;
};

/// What a signature is made over besides the request and the key. Made anew for each attempt.
struct SigningContext
{
    QString timestamp; ///< "2024-03-01T08:15:30Z"
    QString nonce;     ///< unique
};

} // namespace tunnelglass::openapi
