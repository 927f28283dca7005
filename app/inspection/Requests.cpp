// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/Requests.h"

#include <QLocale>

namespace tunnelglass::inspection {

namespace {

openapi::Request vpcRequest(const Account &account, const QString &action)
{
    openapi::Request request;
    request.action = action;
    request.version = QStringLiteral("2016-04-28");
    request.product = QStringLiteral("vpc");
    request.method = account.method;
    request.wire = account.wire;
    return request;
}

} // namespace

openapi::Request identityRequest(const Account &account)
{
    openapi::Request request = vpcRequest(account, QStringLiteral("GetCallerIdentity"));
    request.version = QStringLiteral("2015-04-01");
    request.product = QStringLiteral("sts");
    return request;
}

openapi::Request regionsRequest(const Account &account)
{
    openapi::Request request = vpcRequest(account, QStringLiteral("DescribeRegions"));
    // Without it the service names its regions in Chinese.
    const bool chinese = QLocale().language() == QLocale::Chinese;
    request.parameters.insert(QStringLiteral("AcceptLanguage"),
                              chinese ? QStringLiteral("zh-CN") : QStringLiteral("en-US"));
    return request;
}

openapi::Request connectionsRequest(const Account &account, const QString &regionId, int page, int pageSize)
{
    openapi::Request request = vpcRequest(account, QStringLiteral("DescribeVpnConnections"));
    request.parameters.insert(QStringLiteral("RegionId"), regionId);
    request.parameters.insert(QStringLiteral("PageNumber"), QString::number(page));
    request.parameters.insert(QStringLiteral("PageSize"), QString::number(pageSize));
    return request;
}

openapi::Request connectionRequest(const Account &account, const QString &regionId,
                                   const QString &connectionId)
{
    openapi::Request request = vpcRequest(account, QStringLiteral("DescribeVpnConnection"));
    request.parameters.insert(QStringLiteral("RegionId"), regionId);
    request.parameters.insert(QStringLiteral("VpnConnectionId"), connectionId);
    return request;
}

openapi::Request vpnGatewayRequest(const Account &account, const QString &regionId, const QString &gatewayId)
{
    openapi::Request request = vpcRequest(account, QStringLiteral("DescribeVpnGateway"));
    request.parameters.insert(QStringLiteral("RegionId"), regionId);
    request.parameters.insert(QStringLiteral("VpnGatewayId"), gatewayId);
    return request;
}

openapi::Request customerGatewayRequest(const Account &account, const QString &regionId,
                                        const QString &gatewayId)
{
    openapi::Request request = vpcRequest(account, QStringLiteral("DescribeCustomerGateway"));
    request.parameters.insert(QStringLiteral("RegionId"), regionId);
    request.parameters.insert(QStringLiteral("CustomerGatewayId"), gatewayId);
    return request;
}

Result<QUrl> regionEndpoint(const Account &account, const QString &regionId)
{
    if (!account.endpoint.isEmpty())
        return account.endpoint;
    return openapi::vpcEndpoint(regionId, account.network);
}

Result<QUrl> centralEndpoint(const Account &account)
{
    return regionEndpoint(account, QStringLiteral("cn-hangzhou"));
}

} // namespace tunnelglass::inspection
