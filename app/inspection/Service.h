// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/Account.h"

class QNetworkAccessManager;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::inspection {

class AccountCheckJob;
class ConnectionListJob;
class GatewayAddressJob;
struct GatewayIds;
class InspectJob;
class RegionListJob;

/// The VPC API as Tunnelglass asks it: a few questions, each a Job that the caller starts and owns.
class Service
{
public:
    /// `network` and `clock` must outlive every job.
    Service(QNetworkAccessManager &network, const Clock &clock)
        : m_network(network)
        , m_clock(clock)
    {}

    /// DescribeRegions; asked at the account's endpoint, or the product's central one.
    RegionListJob *listRegions(const Account &account, QObject *parent = nullptr) const;
    /// DescribeVpnConnections, all pages.
    ConnectionListJob *listConnections(const Account &account, const QString &regionId,
                                       QObject *parent = nullptr) const;
    /// DescribeVpnConnection.
    InspectJob *inspect(const Account &account, const QString &regionId, const QString &connectionId,
                        QObject *parent = nullptr) const;
    /// DescribeVpnGateway and DescribeCustomerGateway, one call for each gateway.
    GatewayAddressJob *gatewayAddresses(const Account &account, const QString &regionId,
                                        const GatewayIds &ids, QObject *parent = nullptr) const;
    /// GetCallerIdentity at `sts`, and one item of DescribeVpnConnections.
    AccountCheckJob *check(const Account &account, const QString &regionId, const QUrl &sts,
                           QObject *parent = nullptr) const;

private:
    QNetworkAccessManager &m_network;
    const Clock &m_clock;
};

} // namespace tunnelglass::inspection
