// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/FileProfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::credentials {

namespace {

QString fieldMissing(const char *field)
{
    return QCoreApplication::translate("FileProfile", "The field %1 is missing.")
        .arg(QLatin1StringView(field));
}

bool isWithinOneLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

QString profileWords(const QString &name, const QString &file)
{
    return QCoreApplication::translate("FileProfile", "profile %1 of %2").arg(name, file);
}

void refuse(FileProfile &profile, const QString &reason)
{
    if (profile.problem)
        return;
    Error error;
    error.kind = ErrorKind::ProfileUnusable;
    error.subject = profile.origin;
    if (!error.subject.isEmpty())
        error.subject[0] = error.subject.at(0).toUpper();
    error.detail = reason;
    profile.problem = error;
    profile.mode = ProfileMode::Unusable;
}

void checkComplete(FileProfile &profile)
{
    const auto need = [&profile](bool there, const char *field) {
        if (!there)
            refuse(profile, fieldMissing(field));
    };
    const auto needKey = [&profile, &need] {
        need(!profile.key.accessKeyId.isEmpty(), "access_key_id");
        need(!profile.key.accessKeySecret.isEmpty(), "access_key_secret");
        if (!isWithinOneLine(profile.key.accessKeyId))
            refuse(profile, QCoreApplication::translate("FileProfile",
                                                        "The field access_key_id holds control characters."));
    };
    switch (profile.mode) {
    case ProfileMode::AccessKey:
        needKey();
        break;
    case ProfileMode::StsToken:
        needKey();
        need(!profile.key.securityToken.isEmpty(), "sts_token");
        break;
    case ProfileMode::RamRoleArn:
        needKey();
        need(!profile.roleArn.isEmpty(), "ram_role_arn");
        break;
    case ProfileMode::ChainedRole:
        need(!profile.roleArn.isEmpty(), "ram_role_arn");
        break;
    case ProfileMode::Oidc:
        need(!profile.roleArn.isEmpty(), "ram_role_arn");
        need(!profile.oidcProviderArn.isEmpty(), "oidc_provider_arn");
        need(!profile.oidcTokenFile.isEmpty(), "oidc_token_file");
        break;
    case ProfileMode::External:
        need(!profile.command.isEmpty(), "process_command");
        break;
    case ProfileMode::CredentialsUri:
        need(!profile.credentialsUri.isEmpty(), "credentials_uri");
        break;
    case ProfileMode::InstanceRole:
    case ProfileMode::Unusable:
        break;
    }
}

} // namespace tunnelglass::credentials
