// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialJob.h"

namespace tunnelglass::credentials {

/// Ends with an error that was known before anything was asked.
class FailedCredentialJob final : public CredentialJob
{
    Q_OBJECT

public:
    explicit FailedCredentialJob(Error error, QObject *parent = nullptr)
        : CredentialJob(parent)
        , m_error(std::move(error))
    {}

    void start() override { finish(Failure(m_error)); }

private:
    Error m_error;
};

} // namespace tunnelglass::credentials
