// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/RemoveLeftOversJob.h"

#include "credentials/ProfileStore.h"
#include "credentials/keychain/Keychain.h"

namespace tunnelglass::credentials {

RemoveLeftOversJob::RemoveLeftOversJob(ProfileStore &store, Keychain &keychain, QObject *parent)
    : ResultJob(parent)
    , m_store(store)
    , m_keychain(keychain)
{}

void RemoveLeftOversJob::start()
{
    if (hasEnded())
        return;
    m_left = m_store.leftOvers();
    removeNext();
}

void RemoveLeftOversJob::cancel()
{
    m_left.clear();
    finish(failure(ErrorKind::Cancelled));
}

void RemoveLeftOversJob::removeNext()
{
    if (m_left.isEmpty())
        return finish({});
    const QString id = m_left.takeFirst();
    KeychainChangeJob *job = m_keychain.remove(id, this);
    connect(job, &Job::finished, this, [this, job, id] {
        job->deleteLater();
        // A keychain that refuses the first would make the person wait for each of the others.
        if (!job->result() || !m_store.setSaved(id, false))
            return finish({});
        removeNext();
    });
    job->start();
}

} // namespace tunnelglass::credentials
