// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/Endpoint.h"

#include <QCoreApplication>
#include <QHash>
#include <QHostAddress>

#include <algorithm>

namespace tunnelglass::openapi {

namespace {

QString endpointReason(const char *text)
{
    return QCoreApplication::translate("Endpoint", text);
}

Failure invalidEndpoint(const QString &text, const char *reason)
{
    // What was typed may hold a password before the "@"; it is not repeated.
    const QString subject = text.sliced(text.lastIndexOf(u'@') + 1);
    return failure(ErrorKind::EndpointInvalid, subject.left(200), endpointReason(reason));
}

/// Regions whose endpoint does not follow the pattern, from the official client's own map.
const QHash<QString, QString> &exceptionalEndpoints()
{
    static const QHash<QString, QString> map = [] {
        QHash<QString, QString> hosts;
        const auto add = [&hosts](const QString &host, std::initializer_list<const char *> regions) {
            for (const char *region : regions)
                hosts.insert(QString::fromLatin1(region), host);
        };
        add(QStringLiteral("vpc.aliyuncs.com"),
            {"cn-hangzhou", "cn-shanghai-finance-1", "cn-shenzhen-finance-1", "cn-north-2-gov-1",
             "cn-hangzhou-finance", "cn-wuhan", "cn-fujian", "cn-zhangbei"});
        add(QStringLiteral("vpc.cn-zhangjiakou.aliyuncs.com"), {"cn-zhangjiakou-na62-a01"});
        add(QStringLiteral("vpc-nebula.cn-qingdao-nebula.aliyuncs.com"),
            {"cn-edge-1", "cn-qingdao-nebula", "cn-huhehaote-nebula-1", "cn-zhengzhou-nebula-1"});
        add(QStringLiteral("vpc-nebula.cn-shenzhen-cloudstone.aliyuncs.com"), {"eu-west-1-oxs"});
        return hosts;
    }();
    return map;
}

bool isPlausibleRegion(const QString &regionId)
{
    if (regionId.isEmpty() || regionId.size() > 63 || regionId.startsWith(u'-') || regionId.endsWith(u'-'))
        return false;
    return std::all_of(regionId.cbegin(), regionId.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QUrl httpsUrl(const QString &host)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    return url;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QString hostText(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    if (url.port() != -1)
        host += u':' + QString::number(url.port());
    return host;
}

Result<QUrl> parseEndpoint(const QString &text)
{
    const QString typed = text.trimmed();
    const QString whole = typed.contains(QStringLiteral("://")) ? typed : QStringLiteral("https://") + typed;
    QUrl url(whole, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalidEndpoint(typed, QT_TRANSLATE_NOOP("Endpoint", "This is not an address of a server."));
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return invalidEndpoint(typed, QT_TRANSLATE_NOOP("Endpoint", "Only https addresses can be asked."));
    if (url.scheme() == u"http" && !isLoopbackHost(url.host()))
        return invalidEndpoint(
            typed, QT_TRANSLATE_NOOP("Endpoint", "Plain http is allowed to this computer only; use https."));
    if (!url.userInfo().isEmpty() || whole.contains(u'@'))
        return invalidEndpoint(typed,
                               QT_TRANSLATE_NOOP("Endpoint", "User name and password have no place in it."));
    if ((!url.path().isEmpty() && url.path() != u"/") || url.hasQuery() || url.hasFragment())
        return invalidEndpoint(
            typed,
            QT_TRANSLATE_NOOP("Endpoint", "It ends after the host and port; path and query are ours."));
    if (url.port() == 0)
        return invalidEndpoint(typed, QT_TRANSLATE_NOOP("Endpoint", "Port 0 cannot be asked."));
    url.setPath({});
    // A default port that is spelt out would become part of the signed Host header; some proxies strip it
    // there.
    if (url.port() == (url.scheme() == u"https" ? 443 : 80))
        url.setPort(-1);
    return url;
}

Result<QUrl> vpcEndpoint(const QString &regionId, EndpointNetwork network)
{
    if (!isPlausibleRegion(regionId))
        return failure(ErrorKind::RegionNotFound, regionId.left(63),
                       endpointReason(QT_TRANSLATE_NOOP(
                           "Endpoint", "A region ID holds lower-case letters, digits and hyphens only.")));
    if (network == EndpointNetwork::Vpc)
        return httpsUrl(QStringLiteral("vpc-vpc.%1.aliyuncs.com").arg(regionId));
    const QString exception = exceptionalEndpoints().value(regionId);
    return httpsUrl(exception.isEmpty() ? QStringLiteral("vpc.%1.aliyuncs.com").arg(regionId) : exception);
}

} // namespace tunnelglass::openapi
