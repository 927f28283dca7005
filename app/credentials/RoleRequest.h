// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "credentials/SourceContext.h"

#include <QMap>
#include <QString>
#include <QUrl>

namespace tunnelglass::credentials {

struct FileProfile;

/// Which role is asked for at STS (Version 2015-04-01), and where.
struct RoleRequest
{
    QString roleArn;
    QString sessionName; ///< empty: "tunnelglass"
    QString externalId;
    QString policy;
    int durationSeconds = 0; ///< 0: 3600, the service's default; else 900 or more
    QUrl endpoint;
    QString origin; ///< of the role's credentials, in words

    /// The parameters that AssumeRole and AssumeRoleWithOIDC share.
    QMap<QString, QString> parameters() const;

    /// What a profile asks for. The endpoint: the profile's own, else ALIBABA_CLOUD_STS_ENDPOINT, else the
    /// one of the profile's STS region or ALIBABA_CLOUD_STS_REGION (from inside a VPC when the profile or
    /// ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED says so), else sts.aliyuncs.com. Error: ProfileUnusable.
    static Result<RoleRequest> of(const FileProfile &profile, const QProcessEnvironment &environment);
};

} // namespace tunnelglass::credentials
