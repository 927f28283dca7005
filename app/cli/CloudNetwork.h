// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QProcessEnvironment;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::cli {

struct CloudPath
{
    bool isSample = false;
    QUrl endpoint; ///< explicit; empty: the region's own
    bool usesProxy = true;
};

/// The way to the service: the network, through the system's or the environment's proxy unless the endpoint
/// is this computer or the profile goes past the proxy, or the sample account.
std::unique_ptr<QNetworkAccessManager> cloudNetwork(const CloudPath &path,
                                                    const QProcessEnvironment &variables, const Clock &clock);

} // namespace tunnelglass::cli
