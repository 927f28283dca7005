// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>

#include <memory>

class QProcessEnvironment;

namespace tunnelglass::openapi {

/// Which proxy a request takes: none to this computer itself; else what the environment says
/// (EnvironmentProxies); else what the system's settings say.
std::unique_ptr<QNetworkProxyFactory> makeProxyFactory(const QProcessEnvironment &environment);

/// An HTTP proxy that a person has named, for all but this computer itself.
std::unique_ptr<QNetworkProxyFactory> makeFixedProxyFactory(const QString &host, quint16 port);

/// Makes every QNetworkAccessManager of the program go by makeProxyFactory() with the process's own
/// environment. For the two main functions, once, before the first request. Until then, and in tests, Qt's
/// own default holds.
void useSystemProxy();

} // namespace tunnelglass::openapi
