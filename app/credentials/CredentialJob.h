// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "credentials/CredentialSource.h"

namespace tunnelglass::credentials {

/// Work that ends in credentials. Jobs that it starts on the way are its children; cancel() ends them too.
class CredentialJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    void cancel() final;

    /// Valid after finished().
    const Result<SourcedCredentials> &result() const { return m_result; }

protected:
    /// Ends the job; later calls have no effect.
    void finish(Result<SourcedCredentials> result);
    bool isEnding() const { return m_ending; }
    /// Ends what is not a Job.
    virtual void stop() {}

private:
    bool m_ending = false;
    Result<SourcedCredentials> m_result = failure(ErrorKind::Internal);
};

} // namespace tunnelglass::credentials
