// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/SystemProxy.h"

#include "openapi/Endpoint.h"
#include "openapi/EnvironmentProxies.h"

#include <QProcessEnvironment>

namespace tunnelglass::openapi {

namespace {

class SystemProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit SystemProxyFactory(const QProcessEnvironment &environment)
        : m_environment(environment)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // Asking the system loads its proxy library, and may ask the network: not for this computer itself.
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (const auto proxy = m_environment.proxyFor(query.url()))
            return {*proxy};
        return systemProxyForQuery(query);
    }

private:
    EnvironmentProxies m_environment;
};

class FixedProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit FixedProxyFactory(const QNetworkProxy &proxy)
        : m_proxy(proxy)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {isLoopbackHost(query.peerHostName()) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace

std::unique_ptr<QNetworkProxyFactory> makeFixedProxyFactory(const QString &host, quint16 port)
{
    return std::make_unique<FixedProxyFactory>(QNetworkProxy(QNetworkProxy::HttpProxy, host, port));
}

std::unique_ptr<QNetworkProxyFactory> makeProxyFactory(const QProcessEnvironment &environment)
{
    return std::make_unique<SystemProxyFactory>(environment);
}

void useSystemProxy()
{
    // Qt owns the factory from here on.
    QNetworkProxyFactory::setApplicationProxyFactory(
        makeProxyFactory(QProcessEnvironment::systemEnvironment()).release());
}

} // namespace tunnelglass::openapi
