// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

class QUrl;

namespace tunnelglass::openapi {

/// The proxies that environment variables name, read as most command line tools read them: https_proxy, else
/// all_proxy, in lower case before upper case; no_proxy lists hosts (and the domains below them) to reach
/// directly, "*" all. Plain http goes to this computer only and is never proxied, so http_proxy is not asked.
class EnvironmentProxies
{
public:
    explicit EnvironmentProxies(const QProcessEnvironment &environment);

    /// The proxy to take; NoProxy for a host that no_proxy lists; nothing when the environment does not say.
    std::optional<QNetworkProxy> proxyFor(const QUrl &url) const;

private:
    bool isExempt(const QUrl &url) const;

    std::optional<QNetworkProxy> m_proxy;
    QStringList m_exempt; ///< lower case, without leading dots
};

} // namespace tunnelglass::openapi
