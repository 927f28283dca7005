// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/RequestRecord.h"
#include "openapi/Credentials.h"
#include "openapi/Request.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace tunnelglass::openapi {

/// A request as it goes over the wire. May hold the security token: never log or show it; record() is for
/// that.
struct SignedRequest
{
    SignatureVersion version = SignatureVersion::V3;
    QByteArray method;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case, in the order they are sent
    QByteArray body;
    QByteArray canonicalRequest; ///< V3: canonical request; V1: canonical query
    QByteArray stringToSign;
    QByteArray signature;
};

/// The request as text for people, without any secret of `credentials`.
RequestRecord record(const SignedRequest &request, const Credentials &credentials);

} // namespace tunnelglass::openapi
