// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "openapi/Credentials.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace tunnelglass::credentials {

/// The ways to credentials that a profile can name.
enum class ProfileMode : quint8
{
    AccessKey,
    StsToken,     ///< a temporary key; CloudSSO and OAuth keep theirs the same way
    RamRoleArn,   ///< AssumeRole with the profile's own key
    ChainedRole,  ///< AssumeRole with the credentials of another profile
    InstanceRole, ///< the metadata service of an ECS instance
    Oidc,         ///< AssumeRoleWithOIDC with a token from a file
    External,     ///< the output of a command
    CredentialsUri,
    Unusable,
};

/// A profile as a file or the environment states it: what it takes to get credentials, not yet the
/// credentials of a role. Which members count depends on the mode. A value, except for `source`, which is
/// shared.
struct FileProfile
{
    QString name;
    QString modeName; ///< as the file spells it: "RamRoleArn"; never empty
    ProfileMode mode = ProfileMode::Unusable;
    QString file;   ///< path; empty: the environment
    QString origin; ///< in words: "profile prod of /srv/li/.aliyun/config.json"
    QString region;
    QUrl endpoint;          ///< empty: the region's own
    bool insideVpc = false; ///< endpoint_type is "vpc"
    bool isBlank = false;   ///< nothing is filled in: the CLI writes one before anybody has configured it
    std::optional<Error> problem; ///< why it cannot be used; set exactly when the mode is Unusable

    openapi::Credentials key;           ///< AccessKey, StsToken, RamRoleArn
    std::optional<QDateTime> expiresAt; ///< of `key`, UTC

    QString roleArn;
    QString sessionName;
    QString externalId;
    QString policy;
    int durationSeconds = 0; ///< 0: the service's default
    QString stsEndpoint;
    QString stsRegion;
    std::shared_ptr<const FileProfile> source; ///< ChainedRole: whose credentials ask for the role

    QString instanceRole; ///< empty: the one the instance has
    QString oidcProviderArn;
    QString oidcTokenFile;
    QString command;
    QString credentialsUri;
};

/// "profile NAME of FILE": how a profile is named where people read of it.
QString profileWords(const QString &name, const QString &file);
/// Turns the profile into one that cannot be used, and says why. The first reason stays.
void refuse(FileProfile &profile, const QString &reason);
/// Refuses the profile unless it has what its mode needs; the reason names the field, as `file` spells it.
void checkComplete(FileProfile &profile);

} // namespace tunnelglass::credentials
