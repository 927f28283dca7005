// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "base/SecretBytes.h"

namespace tunnelglass::credentials {

/// Reads one item of a Keychain.
class KeychainReadJob : public Job
{
    Q_OBJECT

public:
    explicit KeychainReadJob(QObject *parent = nullptr);
    ~KeychainReadJob() override;

    /// Valid after finished().
    const Result<SecretBytes> &result() const { return m_result; }

protected:
    /// Keeps the first result it is given and finishes with it, asynchronously; later ones have no effect.
    void finish(Result<SecretBytes> result);
    bool hasEnded() const { return m_ended; }

private:
    Result<SecretBytes> m_result = failure(ErrorKind::Internal);
    bool m_ended = false;
};

} // namespace tunnelglass::credentials
