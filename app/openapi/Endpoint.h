// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QUrl>

namespace tunnelglass::openapi {

/// Which of a product's two front doors: the internet's or the one inside a VPC.
enum class EndpointNetwork : quint8
{
    Public,
    Vpc,
};

/// Checks an endpoint that a person typed: "https://host[:port]", or a bare host (https is meant). Plain http only to
/// loopback (127.0.0.0/8, ::1, localhost). No user info, path, query or fragment. Error: EndpointInvalid, with the
/// reason in `detail`.
Result<QUrl> parseEndpoint(const QString &text);

/// The endpoint of the VPC API for a region: explicit map of the exceptions, else "vpc.{region}.aliyuncs.com"
/// ("vpc-vpc.{region}..." from inside a VPC). Error: RegionNotFound when the id cannot be one (empty, illegal
/// characters); ids that are not in any list are accepted, since regions are added.
Result<QUrl> vpcEndpoint(const QString &regionId, EndpointNetwork network = EndpointNetwork::Public);

} // namespace tunnelglass::openapi
