// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/EnvironmentProxies.h"

#include <QUrl>

#include <initializer_list>

namespace tunnelglass::openapi {

namespace {

QString firstProxyVariable(const QProcessEnvironment &environment,
                           std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        QString value = environment.value(name).trimmed();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

std::optional<QNetworkProxy> proxyFromText(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QUrl url(text.contains(QStringLiteral("://")) ? text : QStringLiteral("http://") + text);
    if (url.host().isEmpty())
        return std::nullopt;
    const bool socks = url.scheme().startsWith(u"socks");
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(socks ? 1080 : 80)), url.userName(), url.password());
}

} // namespace

EnvironmentProxies::EnvironmentProxies(const QProcessEnvironment &environment)
    : m_proxy(proxyFromText(
          firstProxyVariable(environment, {QLatin1StringView("https_proxy"), QLatin1StringView("HTTPS_PROXY"),
                                           QLatin1StringView("all_proxy"), QLatin1StringView("ALL_PROXY")})))
{
    const QString list =
        firstProxyVariable(environment, {QLatin1StringView("no_proxy"), QLatin1StringView("NO_PROXY")});
    for (const QString &entry : list.toLower().split(u',', Qt::SkipEmptyParts)) {
        QString host = entry.trimmed();
        if (host.startsWith(u"*."))
            host.remove(0, 2);
        while (host.startsWith(u'.'))
            host.remove(0, 1);
        if (!host.isEmpty())
            m_exempt.append(host);
    }
}

std::optional<QNetworkProxy> EnvironmentProxies::proxyFor(const QUrl &url) const
{
    if (isExempt(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return m_proxy;
}

bool EnvironmentProxies::isExempt(const QUrl &url) const
{
    const QString host = url.host().toLower();
    const QString hostAndPort = host + u':' + QString::number(url.port(443));
    for (const QString &entry : m_exempt) {
        if (entry == u"*" || host == entry || hostAndPort == entry || host.endsWith(u'.' + entry) ||
            hostAndPort.endsWith(u'.' + entry))
            return true;
    }
    return false;
}

} // namespace tunnelglass::openapi
