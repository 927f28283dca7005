// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialJob.h"
#include "credentials/RoleRequest.h"

namespace tunnelglass::credentials {

/// AssumeRoleWithOIDC: temporary credentials of a RAM role for a token that an identity provider left in a
/// file. The call is not signed. The file is read at each start, since providers renew it.
class AssumeRoleWithOidcJob final : public CredentialJob
{
    Q_OBJECT

public:
    AssumeRoleWithOidcJob(const SourceContext &context, RoleRequest role, QString providerArn,
                          QString tokenFile, QObject *parent = nullptr);

    void start() override;

private:
    SourceContext m_context;
    RoleRequest m_role;
    QString m_providerArn;
    QString m_tokenFile;
};

} // namespace tunnelglass::credentials
