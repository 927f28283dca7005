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

/// Checks an endpoint that a person typed: "https://host[:port]", or a bare host (https is meant). Plain http
/// only to loopback (127.0.0.0/8, ::1, localhost). No user info, path, query or fragment. Error:
/// EndpointInvalid, with the reason in `detail`.
Result<QUrl> parseEndpoint(const QString &text);

/// The endpoint of the VPC API for a region: explicit map of the exceptions, else "vpc.{region}.aliyuncs.com"
/// ("vpc-vpc.{region}..." from inside a VPC). Error: RegionNotFound when the id cannot be one (empty, illegal
/// characters); ids that are not in any list are accepted, since regions are added.
Result<QUrl> vpcEndpoint(const QString &regionId, EndpointNetwork network = EndpointNetwork::Public);

/// Whether `host` (a name or an address, as QUrl::host() gives it) can only mean this computer: 127.0.0.0/8,
/// ::1, localhost. Nothing is looked up.
bool isLoopbackHost(const QString &host);

/// Host and, when it is explicit, port, as in the Host header: "vpc.aliyuncs.com", "127.0.0.1:8080",
/// "[::1]:8080".
QString hostText(const QUrl &url);

} // namespace tunnelglass::openapi
