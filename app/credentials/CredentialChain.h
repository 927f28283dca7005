// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "credentials/FileProfile.h"

#include <QList>
#include <QProcessEnvironment>

namespace tunnelglass::credentials {

/// Where credentials are looked for when nobody says, in the order of the official SDK:
///
/// 1. ALIBABA_CLOUD_ACCESS_KEY_ID, _ACCESS_KEY_SECRET [, _SECURITY_TOKEN];
/// 2. ALIBABA_CLOUD_ROLE_ARN, _OIDC_PROVIDER_ARN, _OIDC_TOKEN_FILE [, _ROLE_SESSION_NAME];
/// 3. the aliyun CLI's ~/.aliyun/config.json, unless ALIBABA_CLOUD_CLI_PROFILE_DISABLED is "true": the
/// profile
///    that ALIBABA_CLOUD_PROFILE names, else the current one;
/// 4. the SDK's file: ALIBABA_CLOUD_CREDENTIALS_FILE, else ~/.alibabacloud/credentials.ini, else
///    ~/.alibabacloud/credentials: the profile that ALIBABA_CLOUD_PROFILE names, else "default";
/// 5. the role of this ECS instance, when ALIBABA_CLOUD_ECS_METADATA names it and
///    ALIBABA_CLOUD_ECS_METADATA_DISABLED is not "true";
/// 6. ALIBABA_CLOUD_CREDENTIALS_URI.
///
/// The first source that is there is the one: when it is faulty, that is the error. (The SDK would go on to
/// the next, and act as somebody else.) Nothing is asked and nothing is run here; the same environment and
/// files give the same answer.
class CredentialChain
{
public:
    /// `home` is the folder with `.aliyun` and `.alibabacloud` in it; empty: no files are looked at but the
    /// one that a variable names.
    CredentialChain(const QProcessEnvironment &environment, QString home);

    /// The first source there is. Errors: the source's own; CredentialsMissing, `detail` lists what was
    /// looked at.
    Result<FileProfile> find() const;
    /// The profile of that name of the CLI's file, else of the SDK's. Errors: ProfileNotFound, `detail` lists
    /// the names there are; those of the files.
    Result<FileProfile> profile(const QString &name) const;

    /// Every profile there is, in the order of the chain: the environment's, then those of both files.
    QList<FileProfile> allProfiles() const;
    /// Why files that are there cannot be read.
    QList<Error> fileErrors() const;

private:
    QString value(const char *variable) const;
    bool isOn(const char *variable) const;
    QString cliFile() const;
    QString iniFile() const;
    Result<QList<FileProfile>> cliProfiles(QString *current = nullptr) const;
    Result<QList<FileProfile>> iniProfiles() const;

    std::optional<Result<FileProfile>> environmentKey(QStringList &looked) const;
    std::optional<Result<FileProfile>> environmentOidc(QStringList &looked) const;
    std::optional<Result<FileProfile>> cliProfile(QStringList &looked) const;
    std::optional<Result<FileProfile>> iniProfile(QStringList &looked) const;
    std::optional<Result<FileProfile>> instanceRole(QStringList &looked) const;
    std::optional<Result<FileProfile>> credentialsUri(QStringList &looked) const;

    QProcessEnvironment m_environment;
    QString m_home;
};

} // namespace tunnelglass::credentials
