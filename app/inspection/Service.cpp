// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/Service.h"

#include "inspection/AccountCheckJob.h"
#include "inspection/ConnectionListJob.h"
#include "inspection/GatewayAddressJob.h"
#include "inspection/InspectJob.h"
#include "inspection/RegionListJob.h"

namespace tunnelglass::inspection {

RegionListJob *Service::listRegions(const Account &account, QObject *parent) const
{
    return new RegionListJob(m_network, m_clock, account, parent);
}

ConnectionListJob *Service::listConnections(const Account &account, const QString &regionId,
                                            QObject *parent) const
{
    return new ConnectionListJob(m_network, m_clock, account, regionId, parent);
}

InspectJob *Service::inspect(const Account &account, const QString &regionId, const QString &connectionId,
                             QObject *parent) const
{
    return new InspectJob(m_network, m_clock, account, regionId, connectionId, parent);
}

GatewayAddressJob *Service::gatewayAddresses(const Account &account, const QString &regionId,
                                             const GatewayIds &ids, QObject *parent) const
{
    return new GatewayAddressJob(m_network, m_clock, account, regionId, ids, parent);
}

AccountCheckJob *Service::check(const Account &account, const QString &regionId, const QUrl &sts,
                                QObject *parent) const
{
    return new AccountCheckJob(m_network, m_clock, account, regionId, sts, parent);
}

} // namespace tunnelglass::inspection
