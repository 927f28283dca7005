// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "openapi/Endpoint.h"

#include <QUrl>

class QProcessEnvironment;

namespace tunnelglass::credentials {

/// Where the Security Token Service is asked. What is left empty is looked up in the environment.
struct StsPlace
{
    QString host;     ///< as stated; else ALIBABA_CLOUD_STS_ENDPOINT
    QString regionId; ///< else ALIBABA_CLOUD_STS_REGION, else the one endpoint for all regions
    /// Or ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED; matters for the endpoint of a region only.
    openapi::EndpointNetwork network = openapi::EndpointNetwork::Public;
};

/// Errors: those of openapi::parseEndpoint().
Result<QUrl> stsEndpoint(const StsPlace &place, const QProcessEnvironment &environment);

} // namespace tunnelglass::credentials
