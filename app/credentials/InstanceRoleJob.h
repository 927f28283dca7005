// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialJob.h"
#include "credentials/SourceContext.h"

namespace tunnelglass::credentials {

/// The credentials of an ECS instance's RAM role, from its metadata service: a session token first (IMDSv2),
/// then the role's name unless it is known, then its credentials. Each request has one second. What the
/// service says is never taken for more than a role's name and credentials. Errors: CredentialsSourceFailed,
/// and those of the way there.
class InstanceRoleJob final : public CredentialJob
{
    Q_OBJECT

public:
    /// `role` empty: the one the instance has.
    InstanceRoleJob(const SourceContext &context, QString role, QString origin, QObject *parent = nullptr);

    void start() override;

private:
    void ask(const QByteArray &method, const QString &path,
             void (InstanceRoleJob::*next)(const QByteArray &));
    void takeToken(const QByteArray &body);
    void takeRole(const QByteArray &body);
    void askForCredentials();
    void takeCredentials(const QByteArray &body);

    SourceContext m_context;
    QString m_role;
    QString m_origin;
    SecretBytes m_token;
};

} // namespace tunnelglass::credentials
