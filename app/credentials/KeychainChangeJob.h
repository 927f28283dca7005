// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "base/Result.h"

namespace tunnelglass::credentials {

/// Writes or removes one item of a Keychain.
class KeychainChangeJob : public Job
{
    Q_OBJECT

public:
    explicit KeychainChangeJob(QObject *parent = nullptr);
    ~KeychainChangeJob() override;

    /// Valid after finished().
    const Result<void> &result() const { return m_result; }

protected:
    /// Keeps the first result it is given and finishes with it, asynchronously; later ones have no effect.
    void finish(Result<void> result);
    bool hasEnded() const { return m_ended; }

private:
    Result<void> m_result = failure(ErrorKind::Internal);
    bool m_ended = false;
};

} // namespace tunnelglass::credentials
