// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialSource.h"

#include <QByteArray>
#include <QJsonObject>

namespace tunnelglass::credentials {

/// What STS, the metadata service, a credentials address or a command answered, as credentials.
///
/// All errors are CredentialsSourceFailed, name `source` and the field, and hold nothing of the answer.
class CredentialAnswer
{
public:
    explicit CredentialAnswer(QString source)
        : m_source(std::move(source))
    {}

    /// {"Code":"Success","AccessKeyId","AccessKeySecret","SecurityToken","Expiration"}, as the metadata
    /// service and credentials addresses answer.
    Result<SourcedCredentials> fromService(const QByteArray &body) const;
    /// {"Credentials":{...}} of AssumeRole and AssumeRoleWithOIDC.
    Result<SourcedCredentials> fromSts(const QByteArray &body) const;
    /// {"mode":"AK"|"StsToken","access_key_id","access_key_secret","sts_token"[,"expiration"]} of a command.
    Result<SourcedCredentials> fromCommand(const QByteArray &output) const;

    Failure broken(const QString &reason) const;

private:
    struct Names;
    Result<QJsonObject> object(const QByteArray &body) const;
    Result<SourcedCredentials> fields(const QJsonObject &object, const Names &names) const;

    QString m_source;
};

} // namespace tunnelglass::credentials
