// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialJob.h"
#include "credentials/ExternalProcessJob.h"
#include "credentials/FileProfile.h"
#include "credentials/SourceContext.h"

namespace tunnelglass::credentials {

/// Gets the credentials of a profile, whatever its mode: at once where the profile holds them, else by the
/// job for the mode, for a chained role after those of its source. Errors: the profile's own problem,
/// CredentialsExpired for a temporary key that has run out, those of the jobs.
class ProfileJob final : public CredentialJob
{
    Q_OBJECT

public:
    ProfileJob(const SourceContext &context, FileProfile profile, QObject *parent = nullptr);

    void start() override;

    /// The profile's credentials where it holds them itself; nothing is asked and nothing is run. Errors: as
    /// above; CredentialsMissing for a profile that has to ask.
    static Result<SourcedCredentials> heldCredentials(const FileProfile &profile, const Clock &clock);

private:
    std::optional<Consent> askConsent(Question question, const QString &what);
    void follow(CredentialJob *job);
    void assumeRole(const openapi::Credentials &asker);
    void assumeRoleWithOidc();
    void startFromSource();

    SourceContext m_context;
    FileProfile m_profile;
};

} // namespace tunnelglass::credentials
