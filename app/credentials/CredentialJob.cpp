// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/CredentialJob.h"

namespace tunnelglass::credentials {

void CredentialJob::cancel()
{
    finish(failure(ErrorKind::Cancelled));
}

void CredentialJob::finish(Result<SourcedCredentials> result)
{
    if (m_ending)
        return;
    m_ending = true;
    m_result = std::move(result);
    for (Job *child : findChildren<Job *>(Qt::FindDirectChildrenOnly)) {
        child->disconnect(this);
        child->cancel();
    }
    stop();
    finishLater();
}

} // namespace tunnelglass::credentials
