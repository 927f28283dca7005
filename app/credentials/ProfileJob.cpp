// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileJob.h"

#include "base/Clock.h"
#include "credentials/AssumeRoleJob.h"
#include "credentials/AssumeRoleWithOidcJob.h"
#include "credentials/CredentialsUriJob.h"
#include "credentials/ExternalProcessJob.h"
#include "credentials/InstanceRoleJob.h"

namespace tunnelglass::credentials {

namespace {

Consent consentTo(const SourceContext &context, Question question, const QString &what)
{
    return context.agree && context.agree(question, what) ? Consent::Yes : Consent::No;
}

} // namespace

ProfileJob::ProfileJob(const SourceContext &context, FileProfile profile, QObject *parent)
    : CredentialJob(parent)
    , m_context(context)
    , m_profile(std::move(profile))
{}

Result<SourcedCredentials> ProfileJob::heldCredentials(const FileProfile &profile, const Clock &clock)
{
    if (profile.problem)
        return Failure(*profile.problem);
    if (profile.mode != ProfileMode::AccessKey && profile.mode != ProfileMode::StsToken)
        return failure(ErrorKind::CredentialsMissing);
    if (profile.expiresAt && *profile.expiresAt <= clock.nowUtc())
        return failure(ErrorKind::CredentialsExpired, profile.origin);
    SourcedCredentials held;
    held.credentials = profile.key;
    held.origin = profile.origin;
    held.expiresAt = profile.expiresAt;
    return held;
}

void ProfileJob::start()
{
    if (isEnding())
        return;
    switch (m_profile.mode) {
    case ProfileMode::AccessKey:
    case ProfileMode::StsToken:
    case ProfileMode::Unusable:
        return finish(heldCredentials(m_profile, m_context.clock));
    case ProfileMode::RamRoleArn:
        return assumeRole(m_profile.key);
    case ProfileMode::ChainedRole:
        return startFromSource();
    case ProfileMode::Oidc:
        return assumeRoleWithOidc();
    case ProfileMode::InstanceRole:
        return follow(new InstanceRoleJob(m_context, m_profile.instanceRole, m_profile.origin, this));
    case ProfileMode::External:
        return follow(new ExternalProcessJob(m_profile.command,
                                             consentTo(m_context, Question::RunCommand, m_profile.command),
                                             m_profile.origin, this));
    case ProfileMode::CredentialsUri:
        return follow(new CredentialsUriJob(
            m_context, m_profile.credentialsUri,
            consentTo(m_context, Question::AskAddress, m_profile.credentialsUri), m_profile.origin, this));
    }
}

void ProfileJob::follow(CredentialJob *job)
{
    connect(job, &Job::finished, this, [this, job] { finish(job->result()); });
    job->start();
}

void ProfileJob::assumeRole(const openapi::Credentials &asker)
{
    const Result<RoleRequest> role = RoleRequest::of(m_profile, m_context.environment);
    if (!role)
        return finish(Failure(role.error()));
    follow(new AssumeRoleJob(m_context, *role, asker, this));
}

void ProfileJob::assumeRoleWithOidc()
{
    const Result<RoleRequest> role = RoleRequest::of(m_profile, m_context.environment);
    if (!role)
        return finish(Failure(role.error()));
    follow(new AssumeRoleWithOidcJob(m_context, *role, m_profile.oidcProviderArn, m_profile.oidcTokenFile,
                                     this));
}

void ProfileJob::startFromSource()
{
    auto *source = new ProfileJob(m_context, *m_profile.source, this);
    connect(source, &Job::finished, this, [this, source] {
        if (!source->result())
            return finish(source->result());
        assumeRole(source->result()->credentials);
    });
    source->start();
}

} // namespace tunnelglass::credentials
