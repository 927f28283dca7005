// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/RoleRequest.h"

#include "credentials/FileProfile.h"
#include "credentials/StsEndpoint.h"

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
    const StsPlace place{.host = profile.stsEndpoint,
                         .regionId = profile.stsRegion,
                         .network = profile.insideVpc ? openapi::EndpointNetwork::Vpc
                                                      : openapi::EndpointNetwork::Public};
    const Result<QUrl> endpoint = stsEndpoint(place, environment);
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
