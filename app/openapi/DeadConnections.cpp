// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/DeadConnections.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QVariant>

#include <algorithm>

namespace tunnelglass::openapi {

namespace {

constexpr const char *mark = "tunnelglassDeadConnection";

bool isInUse(const QNetworkAccessManager &network)
{
    const QList<QNetworkReply *> replies = network.findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly);
    return std::any_of(replies.cbegin(), replies.cend(),
                       [](const QNetworkReply *reply) { return reply->isRunning(); });
}

} // namespace

void noteDeadConnection(QNetworkAccessManager &network)
{
    network.setProperty(mark, true);
}

void dropDeadConnections(QNetworkAccessManager &network)
{
    // Clearing the cache ends the thread in which all calls of the manager run.
    if (!network.property(mark).toBool() || isInUse(network))
        return;
    network.clearConnectionCache();
    network.setProperty(mark, {});
}

} // namespace tunnelglass::openapi
