// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/CallRules.h"

#include "openapi/Endpoint.h"

#include <QCoreApplication>

namespace tunnelglass::openapi {

Result<void> checkCall(const Request &request, const QUrl &endpoint, const CallOptions &options)
{
    if (request.wire == WireFormat::Xml && options.signature != SignatureVersion::V1)
        return failure(ErrorKind::Usage, QStringLiteral("XML"),
                       QCoreApplication::translate(
                           "CallRules", "An XML response can only be asked for with signature version 1."));
    const bool https = endpoint.scheme() == u"https" && !endpoint.host().isEmpty();
    const bool plainLoopback = endpoint.scheme() == u"http" && isLoopbackHost(endpoint.host());
    if (!https && !plainLoopback)
        return failure(
            ErrorKind::EndpointInvalid,
            endpoint.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
            QCoreApplication::translate(
                "CallRules", "Requests go over https; plain http is allowed to this computer only."));
    return {};
}

} // namespace tunnelglass::openapi
