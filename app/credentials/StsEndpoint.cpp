// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/StsEndpoint.h"

#include <QProcessEnvironment>

namespace tunnelglass::credentials {

Result<QUrl> stsEndpoint(const StsPlace &place, const QProcessEnvironment &environment)
{
    QString host = place.host;
    if (host.isEmpty())
        host = environment.value(QStringLiteral("ALIBABA_CLOUD_STS_ENDPOINT"));
    if (!host.isEmpty())
        return openapi::parseEndpoint(host);
    QString region = place.regionId;
    if (region.isEmpty())
        region = environment.value(QStringLiteral("ALIBABA_CLOUD_STS_REGION"));
    if (region.isEmpty())
        return openapi::parseEndpoint(QStringLiteral("sts.aliyuncs.com"));
    const QString inside = environment.value(QStringLiteral("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"));
    const bool vpc =
        place.network == openapi::EndpointNetwork::Vpc || inside.compare(u"true", Qt::CaseInsensitive) == 0;
    return openapi::parseEndpoint(QStringLiteral("%1.%2.aliyuncs.com")
                                      .arg(vpc ? QStringLiteral("sts-vpc") : QStringLiteral("sts"), region));
}

} // namespace tunnelglass::credentials
