// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/CallOptions.h"
#include "openapi/Credentials.h"
#include "openapi/Endpoint.h"
#include "openapi/Request.h"

#include <QString>

namespace tunnelglass::inspection {

/// Who asks, and how: what every job of this room needs. A value; jobs copy it.
struct Account
{
    QString name;   ///< shown: "Sample account", "Environment"
    QString origin; ///< where the credentials came from, in words
    openapi::Credentials credentials;
    QUrl endpoint; ///< explicit; empty: the region's own
    openapi::EndpointNetwork network = openapi::EndpointNetwork::Public;
    openapi::WireFormat wire = openapi::WireFormat::Json; ///< XML needs openapi::SignatureVersion::V1
    openapi::HttpMethod method = openapi::HttpMethod::Post;
    openapi::CallOptions options;
};

} // namespace tunnelglass::inspection
