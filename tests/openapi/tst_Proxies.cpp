// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/EnvironmentProxies.h"
#include "openapi/SystemProxy.h"
#include "support/TestProgram.h"

#include <QTest>
#include <QUrl>

using namespace tunnelglass::openapi;

class TestProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variables_data();
    void variables();
    void forms();
    void exempt_data();
    void exempt();
    void neverToLoopback_data();
    void neverToLoopback();
    void factoryTakesTheEnvironment();
};

namespace {

const QUrl &service()
{
    static const QUrl url(QStringLiteral("https://vpc.cn-hangzhou.aliyuncs.com/"));
    return url;
}

QProcessEnvironment environmentOf(const QList<QPair<const char *, const char *>> &variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return environment;
}

} // namespace

void TestProxies::variables_data()
{
    QTest::addColumn<QProcessEnvironment>("environment");
    QTest::addColumn<QString>("host");
    QTest::newRow("none") << QProcessEnvironment() << QString();
    QTest::newRow("https_proxy") << environmentOf({{"https_proxy", "http://a.example:8"}})
                                 << QStringLiteral("a.example");
    QTest::newRow("HTTPS_PROXY") << environmentOf({{"HTTPS_PROXY", "http://a.example:8"}})
                                 << QStringLiteral("a.example");
    QTest::newRow("all_proxy") << environmentOf({{"all_proxy", "http://a.example:8"}})
                               << QStringLiteral("a.example");
    QTest::newRow("ALL_PROXY") << environmentOf({{"ALL_PROXY", "http://a.example:8"}})
                               << QStringLiteral("a.example");
    QTest::newRow("https before all")
        << environmentOf({{"all_proxy", "http://b.example"}, {"https_proxy", "http://a.example"}})
        << QStringLiteral("a.example");
    QTest::newRow("lower before upper")
        << environmentOf({{"HTTPS_PROXY", "http://b.example"}, {"https_proxy", "http://a.example"}})
        << QStringLiteral("a.example");
    QTest::newRow("http_proxy is for http")
        << environmentOf({{"http_proxy", "http://a.example"}}) << QString();
    QTest::newRow("empty") << environmentOf({{"https_proxy", "  "}}) << QString();
    QTest::newRow("nonsense") << environmentOf({{"https_proxy", "http://"}}) << QString();
}

void TestProxies::variables()
{
    QFETCH(QProcessEnvironment, environment);
    QFETCH(QString, host);
    const auto proxy = EnvironmentProxies(environment).proxyFor(service());
    QCOMPARE(proxy ? proxy->hostName() : QString(), host);
}

void TestProxies::forms()
{
    const auto proxyOf = [](const char *value) {
        return EnvironmentProxies(environmentOf({{"https_proxy", value}})).proxyFor(service()).value();
    };
    QCOMPARE(proxyOf("a.example:3128").type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxyOf("a.example:3128").port(), quint16(3128));
    QCOMPARE(proxyOf("http://a.example").port(), quint16(80));
    QCOMPARE(proxyOf("socks5://a.example").type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(proxyOf("socks5h://a.example").port(), quint16(1080));
    const QNetworkProxy known = proxyOf("http://me:s%40cret@a.example:3128");
    QCOMPARE(known.user(), QStringLiteral("me"));
    QCOMPARE(known.password(), QStringLiteral("s@cret"));
}

void TestProxies::exempt_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("direct");
    const auto row = [](const char *list, bool direct) { QTest::newRow(list) << QByteArray(list) << direct; };
    row("*", true);
    row("aliyuncs.com", true);
    row(".aliyuncs.com", true);
    row("*.aliyuncs.com", true);
    row("example.com, AliYunCS.com ", true);
    row("vpc.cn-hangzhou.aliyuncs.com", true);
    row("vpc.cn-hangzhou.aliyuncs.com:443", true);
    row("aliyuncs.com:8443", false);
    row("yuncs.com", false);
    row("example.com", false);
    row(",,", false);
}

void TestProxies::exempt()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, direct);
    for (const char *name : {"no_proxy", "NO_PROXY"}) {
        const EnvironmentProxies proxies(
            environmentOf({{"https_proxy", "http://a.example:8"}, {name, list.constData()}}));
        const auto proxy = proxies.proxyFor(service());
        QVERIFY(proxy);
        QCOMPARE(proxy->type() == QNetworkProxy::NoProxy, direct);
    }
}

void TestProxies::neverToLoopback_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"http://127.0.0.1:8080/", "https://localhost:8443/", "https://[::1]/", "http://127.9.9.9/"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestProxies::neverToLoopback()
{
    QFETCH(QString, url);
    const auto factory = makeProxyFactory(environmentOf({{"https_proxy", "http://a.example:8"},
                                                         {"http_proxy", "http://a.example:8"},
                                                         {"all_proxy", "a.example"}}));
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(QUrl(url)));
    QCOMPARE(proxies.size(), 1);
    QCOMPARE(proxies.first().type(), QNetworkProxy::NoProxy);
}

void TestProxies::factoryTakesTheEnvironment()
{
    const auto factory = makeProxyFactory(environmentOf({{"https_proxy", "http://a.example:8"}}));
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(service()));
    QCOMPARE(proxies.size(), 1);
    QCOMPARE(proxies.first().hostName(), QStringLiteral("a.example"));
}

TUNNELGLASS_TEST(proxies, TestProxies, QCoreApplication)
#include "tst_Proxies.moc"
