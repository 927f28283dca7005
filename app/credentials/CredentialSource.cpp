// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/CredentialSource.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace tunnelglass::credentials {

namespace {

/// A value read from a file often ends with a line end, which no key does: it would only show as a wrong
/// signature.
QString variableValue(const QProcessEnvironment &environment, const QString &name)
{
    QString value = environment.value(name);
    while (value.endsWith(u'\n') || value.endsWith(u'\r'))
        value.chop(1);
    return value;
}

} // namespace

Result<SourcedCredentials> environmentCredentials(const QProcessEnvironment &environment)
{
    const QString idName = QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_ID");
    const QString secretName = QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    const QString tokenName = QStringLiteral("ALIBABA_CLOUD_SECURITY_TOKEN");

    SourcedCredentials sourced;
    sourced.credentials.accessKeyId = variableValue(environment, idName);
    if (sourced.credentials.accessKeyId.isEmpty())
        return failure(ErrorKind::CredentialsMissing, idName);
    sourced.credentials.accessKeySecret = SecretBytes::fromUtf8Text(variableValue(environment, secretName));
    if (sourced.credentials.accessKeySecret.isEmpty())
        return failure(ErrorKind::CredentialsMissing, secretName);
    sourced.credentials.securityToken = SecretBytes::fromUtf8Text(variableValue(environment, tokenName));
    sourced.origin = QCoreApplication::translate("Credentials", "environment variables");
    return sourced;
}

} // namespace tunnelglass::credentials
