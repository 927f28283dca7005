// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SystemClock.h"
#include "inspection/Service.h"
#include "support/FaultServer.h"

#include <QNetworkAccessManager>

namespace tunnelglass {
class Job;
}

namespace tunnelglass::test {

/// The region that tests ask.
inline const QString regionId = QStringLiteral("cn-hangzhou");

/// A loopback server, an account that asks it, and the service on top.
class InspectionFixture
{
public:
    InspectionFixture();

    /// Starts the job and waits for its end; false when it takes longer than 10 s.
    static bool run(Job &job);

    FaultServer server;
    QNetworkAccessManager network;
    SystemClock clock;
    inspection::Account account;
    inspection::Service service;
};

/// A page of a list as the service sends it: `items` connections numbered on from `first`, ids "vco-0001".
QByteArray listPage(int page, int pageSize, int totalCount, int first, int items);
/// The page that a region of `totalCount` connections has at this number.
QByteArray honestPage(int page, int pageSize, int totalCount);
/// A flat answer.
QByteArray flatConnection(const QByteArray &id);
/// An error body of the service.
QByteArray errorBody(const QByteArray &code);
/// The page that a request asks for.
int pageOf(const SeenRequest &request);

} // namespace tunnelglass::test
