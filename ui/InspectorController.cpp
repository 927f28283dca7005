// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/InspectorController.h"

#include "inspection/Service.h"

namespace tunnelglass::ui {

namespace {

Activities::Kind activityOf(InspectorController::Task task)
{
    switch (task) {
    case InspectorController::Task::Inspection:
        return Activities::Kind::Inspecting;
    case InspectorController::Task::Connections:
        return Activities::Kind::Listing;
    case InspectorController::Task::Regions:
        break;
    }
    return Activities::Kind::Regions;
}

} // namespace

InspectorController::InspectorController(Activities &activities, QObject *parent)
    : QObject(parent)
    , m_activities(activities)
{}

InspectorController::~InspectorController()
{
    // Before the members go: deleting a job is a silent cancel.
    qDeleteAll(m_jobs);
}

void InspectorController::setAccount(const AccountChoice &choice)
{
    for (const Task task : {Task::Inspection, Task::Connections, Task::Regions})
        drop(task);
    m_account = choice;
    m_connectionId.clear();
}

void InspectorController::setRegion(const QString &regionId)
{
    drop(Task::Inspection);
    drop(Task::Connections);
    m_regionId = regionId;
    m_connectionId.clear();
}

void InspectorController::inspect(const QString &connectionId)
{
    m_connectionId = connectionId;
    auto *job = m_account.service().inspect(m_account.account, m_regionId, connectionId, this);
    run<inspection::InspectJob>(
        Task::Inspection, job, tr("Reading %1 in %2").arg(connectionId, m_regionId),
        [this](const inspection::InspectJob &done) { Q_EMIT connectionRead(*done.result()); });
}

void InspectorController::loadConnections()
{
    auto *job = m_account.service().listConnections(m_account.account, m_regionId, this);
    run<inspection::ConnectionListJob>(
        Task::Connections, job, tr("Listing the connections in %1").arg(m_regionId),
        [this](const inspection::ConnectionListJob &done) { Q_EMIT connectionsRead(*done.result()); });
}

void InspectorController::loadRegions()
{
    auto *job = m_account.service().listRegions(m_account.account, this);
    run<inspection::RegionListJob>(
        Task::Regions, job, tr("Listing the regions"),
        [this](const inspection::RegionListJob &done) { Q_EMIT regionsRead(*done.result()); });
}

void InspectorController::retry(Task task)
{
    switch (task) {
    case Task::Inspection:
        if (!m_connectionId.isEmpty())
            inspect(m_connectionId);
        break;
    case Task::Connections:
        loadConnections();
        break;
    case Task::Regions:
        loadRegions();
        break;
    }
}

void InspectorController::cancel()
{
    for (Job *job : m_jobs) {
        if (job)
            job->cancel();
    }
}

template <typename AnyJob>
void InspectorController::run(Task task, AnyJob *job, const QString &what,
                              const std::function<void(const AnyJob &)> &succeeded)
{
    drop(task);
    const auto slot = static_cast<std::size_t>(task);
    m_jobs.at(slot) = job;
    connect(job, &Job::progressed, this,
            [this, task](int done, int total) { m_activities.progress(activityOf(task), done, total); });
    connect(job, &Job::finished, this, [this, task, slot, job, succeeded] {
        m_jobs.at(slot) = nullptr;
        job->deleteLater();
        m_activities.end(activityOf(task));
        if (job->result())
            succeeded(*job);
        else
            Q_EMIT failed(task, job->result().error(), job->requestRecord());
    });
    m_activities.begin(activityOf(task), what);
    job->start();
}

void InspectorController::drop(Task task)
{
    Job *&job = m_jobs.at(static_cast<std::size_t>(task));
    if (!job)
        return;
    delete job;
    job = nullptr;
    m_activities.end(activityOf(task));
}

} // namespace tunnelglass::ui
