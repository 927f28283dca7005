// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/RoleRequest.h"

#include "credentials/FileProfile.h"
#include "openapi/Endpoint.h"

#include <QCoreApplication>

namespace tunnelglass::credentials {

namespace {

constexpr int shortestSession = 900;
constexpr int usualSession = 3600;

Failure roleRefused(FileProfile profile, const QString &reason)
{
    profile.problem.reset();
    refuse(profile, reason);
    return Failure(*profile.problem);
}

Result<QUrl> stsEndpoint(const FileProfile &profile, const QProcessEnvironment &environment)
{
    QString host = profile.stsEndpoint;
    if (host.isEmpty())
        host = environment.value(QStringLiteral("ALIBABA_CLOUD_STS_ENDPOINT"));
    if (host.isEmpty()) {
        QString region = profile.stsRegion;
        if (region.isEmpty())
            region = environment.value(QStringLiteral("ALIBABA_CLOUD_STS_REGION"));
        const QString inside = environment.value(QStringLiteral("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"));
        const bool vpc = profile.insideVpc || inside.compare(u"true", Qt::CaseInsensitive) == 0;
        host = region.isEmpty() ? QStringLiteral("sts.aliyuncs.com")
                                : QStringLiteral("%1.%2.aliyuncs.com")
                                      .arg(vpc ? QStringLiteral("sts-vpc") : QStringLiteral("sts"), region);
    }
    return openapi::parseEndpoint(host);
}

} // namespace

QMap<QString, QString> RoleRequest::parameters() const
{
    QMap<QString, QString> result{
        {QStringLiteral("RoleArn"), roleArn},
        {QStringLiteral("RoleSessionName"),
         sessionName.isEmpty() ? QStringLiteral("tunnelglass") : sessionName},
        {QStringLiteral("DurationSeconds"),
         QString::number(durationSeconds == 0 ? usualSession : durationSeconds)},
    };
    if (!policy.isEmpty())
        result.insert(QStringLiteral("Policy"), policy);
    return result;
}

Result<RoleRequest> RoleRequest::of(const FileProfile &profile, const QProcessEnvironment &environment)
{
    if (profile.durationSeconds != 0 && profile.durationSeconds < shortestSession)
        return roleRefused(
            profile, QCoreApplication::translate(
                         "RoleRequest", "The field expired_seconds is below 900, the least STS gives."));
    const Result<QUrl> endpoint = stsEndpoint(profile, environment);
    if (!endpoint)
        return roleRefused(profile,
                           QCoreApplication::translate("RoleRequest", "Its STS endpoint is not one: %1")
                               .arg(endpoint.error().detail));
    RoleRequest request;
    request.roleArn = profile.roleArn;
    request.sessionName = profile.sessionName;
    request.externalId = profile.externalId;
    request.policy = profile.policy;
    request.durationSeconds = profile.durationSeconds;
    request.endpoint = *endpoint;
    request.origin = profile.origin;
    return request;
}

} // namespace tunnelglass::credentials
