// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/CloudNetwork.h"

#include "openapi/Endpoint.h"
#include "openapi/SystemProxy.h"
#include "sample/SampleAccount.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace tunnelglass::cli {

std::unique_ptr<QNetworkAccessManager> cloudNetwork(const CloudPath &path,
                                                    const QProcessEnvironment &variables, const Clock &clock)
{
    if (path.isSample)
        return std::make_unique<sample::SampleAccount>(clock);
    auto network = std::make_unique<QNetworkAccessManager>();
    // Even asking for the system's proxy loads settings and a library: not for a call to this computer.
    if (!path.usesProxy || openapi::isLoopbackHost(path.endpoint.host()))
        network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    else
        network->setProxyFactory(openapi::makeProxyFactory(variables).release());
    return network;
}

} // namespace tunnelglass::cli
