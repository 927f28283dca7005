// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "sample/SampleService.h"

#include <QJsonArray>

namespace tunnelglass::sample {

namespace {

constexpr int defaultPageSize = 10;
constexpr int largestPageSize = 50;

SampleAnswer serviceAnswer(const QString &action, const QJsonObject &body)
{
    SampleAnswer answer;
    answer.rootName = action + QLatin1StringView("Response");
    answer.body = body;
    return answer;
}

Refusal missingServiceParameter(QLatin1StringView name)
{
    return {400, QString(u"Missing" + name), QString(name + u" is mandatory for this action.")};
}

/// A paging parameter: absent means `fallback`; nothing for what is no number from 1 to `largest`.
std::optional<int> pagingNumber(const openapi::Request &request, const QString &name, int fallback,
                                int largest)
{
    const QString text = request.parameters.value(name);
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > largest)
        return std::nullopt;
    return number;
}

Refusal invalidPaging(const QString &name)
{
    return {400, QStringLiteral("InvalidParameter"),
            QStringLiteral("The specified parameter \"%1\" is not valid.").arg(name)};
}

/// The list operation spells a connection a little differently: Tag for Tags, no zone, no BGP switch.
QJsonObject asListItem(QJsonObject connection)
{
    if (connection.contains(u"Tags"))
        connection.insert(QStringLiteral("Tag"), connection.take(u"Tags"));
    connection.remove(u"ZoneNo");
    if (connection.contains(u"VpnBgpConfig")) {
        QJsonObject bgp = connection.value(u"VpnBgpConfig").toObject();
        bgp.remove(u"EnableBgp");
        connection.insert(QStringLiteral("VpnBgpConfig"), bgp);
    }
    return connection;
}

} // namespace

SampleAnswer SampleService::answer(const openapi::Request &request, const QString &host)
{
    if (request.action == QLatin1StringView("GetCallerIdentity") &&
        request.version == QLatin1StringView("2015-04-01"))
        return callerIdentity(request);
    if (request.version != QLatin1StringView("2016-04-28")) {
        return errorAnswer({400, QStringLiteral("InvalidVersion"),
                            QStringLiteral("Specified parameter Version is not valid.")},
                           host);
    }
    if (request.action == QLatin1StringView("DescribeRegions"))
        return describeRegions(request);
    if (request.action == QLatin1StringView("DescribeVpnConnections"))
        return describeConnections(request, host);
    if (request.action == QLatin1StringView("DescribeVpnConnection"))
        return describeConnection(request, host);
    if (request.action == QLatin1StringView("DescribeVpnGateway") ||
        request.action == QLatin1StringView("DescribeCustomerGateway"))
        return describeGateway(request, host);
    return errorAnswer({404, QStringLiteral("InvalidAction.NotFound"),
                        QStringLiteral("Specified api is not found, please check your url and method.")},
                       host);
}

/// The one question of the Security Token Service that the sample account answers.
SampleAnswer SampleService::callerIdentity(const openapi::Request &request)
{
    return serviceAnswer(request.action,
                         {{QStringLiteral("IdentityType"), QStringLiteral("RAMUser")},
                          {QStringLiteral("AccountId"), QStringLiteral("1234567890123456")},
                          {QStringLiteral("PrincipalId"), QStringLiteral("212345678901234567")},
                          {QStringLiteral("UserId"), QStringLiteral("212345678901234567")},
                          {QStringLiteral("Arn"), QStringLiteral("acs:ram::1234567890123456:user/sample")}});
}

std::optional<Refusal> SampleService::refuseRegion(const openapi::Request &request)
{
    const QString regionId = request.parameters.value(QStringLiteral("RegionId"));
    if (regionId.isEmpty())
        return missingServiceParameter(QLatin1StringView("RegionId"));
    if (!m_data.hasRegion(regionId)) {
        return Refusal{404, QStringLiteral("InvalidRegionId.NotFound"),
                       QStringLiteral("The specified RegionId does not exist.")};
    }
    return std::nullopt;
}

SampleAnswer SampleService::describeRegions(const openapi::Request &request)
{
    const QJsonObject regions{{QStringLiteral("Region"),
                               m_data.regions(request.parameters.value(QStringLiteral("AcceptLanguage")))}};
    return serviceAnswer(request.action, {{QStringLiteral("Regions"), regions}});
}

SampleAnswer SampleService::describeConnections(const openapi::Request &request, const QString &host)
{
    if (const auto refusal = refuseRegion(request))
        return errorAnswer(*refusal, host);
    const QString numberName = QStringLiteral("PageNumber");
    const QString sizeName = QStringLiteral("PageSize");
    const std::optional<int> number = pagingNumber(request, numberName, 1, std::numeric_limits<int>::max());
    const std::optional<int> size = pagingNumber(request, sizeName, defaultPageSize, largestPageSize);
    if (!number || !size)
        return errorAnswer(invalidPaging(number ? sizeName : numberName), host);

    const QList<QJsonObject> &all = m_data.connections(request.parameters.value(QStringLiteral("RegionId")));
    const qint64 first = qint64(*number - 1) * *size;
    QJsonArray page;
    for (qint64 row = first; row < first + *size && row < all.size(); ++row)
        page.append(asListItem(all.at(qsizetype(row))));
    return serviceAnswer(request.action, {{QStringLiteral("VpnConnections"),
                                           QJsonObject{{QStringLiteral("VpnConnection"), page}}},
                                          {QStringLiteral("TotalCount"), all.size()},
                                          {numberName, *number},
                                          {sizeName, *size}});
}

SampleAnswer SampleService::describeConnection(const openapi::Request &request, const QString &host)
{
    if (const auto refusal = refuseRegion(request))
        return errorAnswer(*refusal, host);
    const QString id = request.parameters.value(QStringLiteral("VpnConnectionId"));
    if (id.isEmpty())
        return errorAnswer(missingServiceParameter(QLatin1StringView("VpnConnectionId")), host);
    for (const QJsonObject &connection :
         m_data.connections(request.parameters.value(QStringLiteral("RegionId")))) {
        if (connection.value(u"VpnConnectionId").toString() == id)
            return serviceAnswer(request.action, connection);
    }
    return errorAnswer({404, QStringLiteral("InvalidVpnConnectionInstanceId.NotFound"),
                        QStringLiteral("The specified vpn connection instance id does not exist.")},
                       host);
}

SampleAnswer SampleService::describeGateway(const openapi::Request &request, const QString &host)
{
    if (const auto refusal = refuseRegion(request))
        return errorAnswer(*refusal, host);
    const bool isCustomer = request.action == QLatin1StringView("DescribeCustomerGateway");
    const auto name = isCustomer ? QLatin1StringView("CustomerGatewayId") : QLatin1StringView("VpnGatewayId");
    const QString id = request.parameters.value(name);
    if (id.isEmpty())
        return errorAnswer(missingServiceParameter(name), host);
    const QJsonObject gateway = m_data.gateway(request.parameters.value(QStringLiteral("RegionId")), id);
    if (gateway.value(name).toString() == id)
        return serviceAnswer(request.action, gateway);
    return errorAnswer({404,
                        isCustomer ? QStringLiteral("InvalidCustomerGatewayInstanceId.NotFound")
                                   : QStringLiteral("InvalidVpnGatewayInstanceId.NotFound"),
                        QStringLiteral("The specified gateway instance id does not exist.")},
                       host);
}

} // namespace tunnelglass::sample
