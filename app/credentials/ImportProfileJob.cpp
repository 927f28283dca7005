// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ImportProfileJob.h"

#include "credentials/RemoveProfileJob.h"
#include "credentials/SaveProfileJob.h"

#include <utility>

namespace tunnelglass::credentials {

ImportProfileJob::ImportProfileJob(ProfileStore &store, Keychain &keychain, ProfileImport import,
                                   QObject *parent)
    : ResultJob(parent)
    , m_store(store)
    , m_keychain(keychain)
    , m_left(std::move(import))
{}

void ImportProfileJob::start()
{
    if (std::exchange(m_begun, true))
        return;
    saveNext();
}

void ImportProfileJob::cancel()
{
    m_isCancelled = true;
    if (m_job)
        return m_job->cancel();
    m_begun = true;
    finish(failure(ErrorKind::Cancelled));
}

void ImportProfileJob::saveNext()
{
    ImportedProfile next = m_left.takeFirst();
    if (next.profile.source == ProfileSource::RamRole && next.profile.role.sourceProfileId.isEmpty() &&
        !m_saved.isEmpty())
        next.profile.role.sourceProfileId = m_saved.constLast().id;
    auto *job = new SaveProfileJob(m_store, m_keychain, next.profile, next.secret, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        if (!job->result())
            return takeBack(job->result().error());
        m_saved.append(*job->result());
        if (m_left.isEmpty())
            return finish(m_saved.constLast());
        if (m_isCancelled)
            return takeBack(failure(ErrorKind::Cancelled).value());
        saveNext();
    });
    job->start();
}

void ImportProfileJob::takeBack(const Error &reason)
{
    if (m_saved.isEmpty())
        return finish(Failure(reason));
    // What cannot be removed stays among the profiles, where it can be seen and removed.
    auto *job = new RemoveProfileJob(m_store, m_keychain, m_saved.takeLast().id, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, reason] { takeBack(reason); });
    job->start();
}

} // namespace tunnelglass::credentials
