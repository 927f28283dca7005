// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/InspectorController.h"

#include "credentials/CredentialJob.h"
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
    run<inspection::InspectJob>(
        Task::Inspection,
        {.what = tr("Reading %1 in %2").arg(connectionId, m_regionId),
         .make =
             [this, connectionId](const inspection::Account &account) {
                 return m_account.service().inspect(account, m_regionId, connectionId, this);
             },
         .succeeded = [this](const inspection::InspectJob &done) { Q_EMIT connectionRead(*done.result()); }});
}

void InspectorController::loadConnections()
{
    run<inspection::ConnectionListJob>(
        Task::Connections,
        {.what = tr("Listing the connections in %1").arg(m_regionId),
         .make =
             [this](const inspection::Account &account) {
                 return m_account.service().listConnections(account, m_regionId, this);
             },
         .succeeded =
             [this](const inspection::ConnectionListJob &done) { Q_EMIT connectionsRead(*done.result()); }});
}

void InspectorController::loadRegions()
{
    run<inspection::RegionListJob>(
        Task::Regions,
        {.what = tr("Listing the regions"),
         .make =
             [this](const inspection::Account &account) {
                 return m_account.service().listRegions(account, this);
             },
         .succeeded = [this](const inspection::RegionListJob &done) { Q_EMIT regionsRead(*done.result()); }});
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
void InspectorController::run(Task task, const Question<AnyJob> &question)
{
    drop(task);
    m_activities.begin(activityOf(task), question.what);
    if (!m_account.credentials)
        return ask(task, question, m_account.account);
    const auto slot = static_cast<std::size_t>(task);
    credentials::CredentialJob *job = m_account.credentials(this);
    m_jobs.at(slot) = job;
    connect(job, &Job::finished, this, [this, task, slot, job, question] {
        m_jobs.at(slot) = nullptr;
        job->deleteLater();
        if (!job->result()) {
            m_activities.end(activityOf(task));
            Q_EMIT failed(task, job->result().error(), {});
            return;
        }
        const credentials::SourcedCredentials &obtained = *job->result();
        inspection::Account account = m_account.account;
        account.credentials = obtained.credentials;
        account.origin = obtained.origin;
        Q_EMIT credentialsObtained(obtained.origin, obtained.expiresAt.value_or(QDateTime()));
        ask(task, question, account);
    });
    job->start();
}

template <typename AnyJob>
void InspectorController::ask(Task task, const Question<AnyJob> &question, const inspection::Account &account)
{
    const auto slot = static_cast<std::size_t>(task);
    AnyJob *job = question.make(account);
    m_jobs.at(slot) = job;
    connect(job, &Job::progressed, this,
            [this, task](int done, int total) { m_activities.progress(activityOf(task), done, total); });
    connect(job, &Job::finished, this, [this, task, slot, job, succeeded = question.succeeded] {
        m_jobs.at(slot) = nullptr;
        job->deleteLater();
        m_activities.end(activityOf(task));
        if (job->result())
            succeeded(*job);
        else
            Q_EMIT failed(task, job->result().error(), job->requestRecord());
    });
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
