// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/GatewayDesk.h"

#include "credentials/CredentialJob.h"
#include "inspection/GatewayAddressJob.h"
#include "inspection/Service.h"
#include "ui/Activities.h"
#include "ui/InspectorController.h"

#include <utility>

namespace tunnelglass::ui {

GatewayDesk::GatewayDesk(const InspectorController &controller, Activities &activities, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_activities(activities)
{}

GatewayDesk::~GatewayDesk()
{
    delete m_job;
}

QList<snapshot::SnapshotPtr> GatewayDesk::withAddresses(const QList<snapshot::SnapshotPtr> &snapshots) const
{
    return inspection::withGatewayAddresses(snapshots, m_addresses);
}

ExportScope GatewayDesk::withAddresses(const ExportScope &scope) const
{
    ExportScope known = scope;
    known.snapshots = [plain = scope.snapshots, addresses = m_addresses] {
        return inspection::withGatewayAddresses(plain(), addresses);
    };
    if (scope.first)
        known.first = withAddresses({scope.first}).constFirst();
    return known;
}

void GatewayDesk::whenAsked(const QList<snapshot::SnapshotPtr> &snapshots, std::function<void()> then)
{
    drop();
    const inspection::GatewayIds ids = unknownGateways(snapshots);
    if (ids.vpnGateways.isEmpty() && ids.customerGateways.isEmpty())
        return then();
    m_then = std::move(then);
    m_activities.begin(Activities::Kind::Writing, tr("Asking for the addresses of the gateways"));
    const AccountChoice &choice = m_controller.account();
    if (!choice.credentials)
        return ask(ids, choice.account);
    credentials::CredentialJob *job = choice.credentials(this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, ids] {
        m_job = nullptr;
        job->deleteLater();
        if (!job->result())
            return end();
        inspection::Account account = m_controller.account().account;
        account.credentials = job->result()->credentials;
        ask(ids, account);
    });
    job->start();
}

void GatewayDesk::cancel()
{
    drop();
}

/// Of the connections that the service told about, in this region, with this account.
inspection::GatewayIds GatewayDesk::unknownGateways(const QList<snapshot::SnapshotPtr> &snapshots)
{
    const QString place = m_controller.account().id + u'\n' + m_controller.regionId();
    if (std::exchange(m_place, place) != place) {
        m_addresses.clear();
        m_asked.clear();
    }
    QList<snapshot::SnapshotPtr> read = snapshots;
    read.removeIf([this](const snapshot::SnapshotPtr &snapshot) {
        return snapshot->origin != snapshot::Origin::Cloud || snapshot->region != m_controller.regionId();
    });
    inspection::GatewayIds ids = inspection::GatewayIds::of(read);
    const auto isAsked = [this](const QString &id) { return m_asked.contains(id); };
    ids.vpnGateways.removeIf(isAsked);
    ids.customerGateways.removeIf(isAsked);
    return ids;
}

void GatewayDesk::ask(const inspection::GatewayIds &ids, const inspection::Account &account)
{
    inspection::GatewayAddressJob *job =
        m_controller.account().service().gatewayAddresses(account, m_controller.regionId(), ids, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, ids] {
        m_job = nullptr;
        job->deleteLater();
        if (job->result()) {
            m_addresses.insert(job->result()->addresses);
            for (const QString &id : ids.vpnGateways + ids.customerGateways)
                m_asked.insert(id);
        }
        end();
    });
    job->start();
}

void GatewayDesk::end()
{
    m_activities.end(Activities::Kind::Writing);
    if (const std::function<void()> then = std::exchange(m_then, {}))
        then();
}

void GatewayDesk::drop()
{
    m_then = {};
    if (!m_job)
        return;
    delete std::exchange(m_job, nullptr);
    m_activities.end(Activities::Kind::Writing);
}

} // namespace tunnelglass::ui
