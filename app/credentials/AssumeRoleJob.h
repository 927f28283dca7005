// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialJob.h"
#include "credentials/RoleRequest.h"

namespace tunnelglass::credentials {

/// AssumeRole: temporary credentials of a RAM role, asked for with other credentials. Errors: those of the
/// service and of the way there, and CredentialsSourceFailed for an answer without credentials.
class AssumeRoleJob final : public CredentialJob
{
    Q_OBJECT

public:
    AssumeRoleJob(const SourceContext &context, RoleRequest role, openapi::Credentials asker,
                  QObject *parent = nullptr);

    void start() override;

private:
    SourceContext m_context;
    RoleRequest m_role;
    openapi::Credentials m_asker;
};

} // namespace tunnelglass::credentials
