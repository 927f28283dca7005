// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "inspection/Account.h"
#include "openapi/Request.h"

#include <QUrl>

namespace tunnelglass::inspection {

/// The questions of this room as requests of the VPC API 2016-04-28, before they are signed.
/// GetCallerIdentity of the Security Token Service.
openapi::Request identityRequest(const Account &account);
openapi::Request regionsRequest(const Account &account);
/// `page` counts from 1.
openapi::Request connectionsRequest(const Account &account, const QString &regionId, int page, int pageSize);
openapi::Request connectionRequest(const Account &account, const QString &regionId,
                                   const QString &connectionId);
openapi::Request vpnGatewayRequest(const Account &account, const QString &regionId, const QString &gatewayId);
openapi::Request customerGatewayRequest(const Account &account, const QString &regionId,
                                        const QString &gatewayId);

/// Where a region is asked: the account's explicit endpoint, else the region's own. Errors of vpcEndpoint().
Result<QUrl> regionEndpoint(const Account &account, const QString &regionId);
/// Where the regions themselves are asked for: the account's explicit endpoint, else the product's central
/// one.
Result<QUrl> centralEndpoint(const Account &account);

} // namespace tunnelglass::inspection
