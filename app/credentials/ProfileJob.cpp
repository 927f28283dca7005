// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ProfileJob.h"

#include "base/Clock.h"
#include "credentials/AssumeRoleJob.h"
#include "credentials/AssumeRoleWithOidcJob.h"
#include "credentials/CredentialsUriJob.h"
#include "credentials/InstanceRoleJob.h"

#include <QPointer>

namespace tunnelglass::credentials {

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
        if (const auto consent = askConsent(Question::RunCommand, m_profile.command))
            follow(new ExternalProcessJob(m_profile.command, *consent, m_profile.origin, this));
        return;
    case ProfileMode::CredentialsUri:
        if (const auto consent = askConsent(Question::AskAddress, m_profile.credentialsUri))
            follow(
                new CredentialsUriJob(m_context, m_profile.credentialsUri, *consent, m_profile.origin, this));
        return;
    }
}

/// Nothing when the job was ended, or is gone, by the time somebody had answered.
std::optional<Consent> ProfileJob::askConsent(Question question, const QString &what)
{
    const QPointer<ProfileJob> self(this);
    const bool agreed = m_context.agree && m_context.agree(question, what);
    if (!self || isEnding())
        return std::nullopt;
    return agreed ? Consent::Yes : Consent::No;
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
