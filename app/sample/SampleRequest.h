// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/Request.h"

#include <QByteArray>
#include <QMap>
#include <QUrl>

class QNetworkRequest;

namespace tunnelglass::sample {

/// A request as the sample account received it, taken apart. Nothing in it has been checked.
struct SampleRequest
{
    openapi::SignatureVersion signatureVersion = openapi::SignatureVersion::V1;
    openapi::Request request; ///< `parameters` without the common ones; `wire` as asked for
    openapi::SigningContext context;
    QUrl url;
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QString accessKeyId;
    QString securityToken;
    QByteArray signature;
};

/// V3 when there is an ACS3 Authorization header, else V1 (query and form body merged).
SampleRequest receiveRequest(openapi::HttpMethod method, const QNetworkRequest &request,
                             const QByteArray &body);

} // namespace tunnelglass::sample
