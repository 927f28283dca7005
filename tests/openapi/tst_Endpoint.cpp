// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/Endpoint.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void neverRepeatsAPassword();
    void regions_data();
    void regions();
    void noRegion_data();
    void noRegion();
    void loopback_data();
    void loopback();
    void hostTexts();
};

void TestEndpoint::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *text, const char *url) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url);
    };
    row("https://vpc.aliyuncs.com", "https://vpc.aliyuncs.com");
    row("HTTPS://VPC.Aliyuncs.COM", "https://vpc.aliyuncs.com");
    row("vpc.cn-beijing.aliyuncs.com", "https://vpc.cn-beijing.aliyuncs.com");
    row("  https://vpc.aliyuncs.com/  ", "https://vpc.aliyuncs.com");
    row("https://proxy.example:8443", "https://proxy.example:8443");
    row("proxy.example:8443", "https://proxy.example:8443");
    row("https://vpc.aliyuncs.com:443", "https://vpc.aliyuncs.com");
    row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
    row("http://127.8.9.1:8080", "http://127.8.9.1:8080");
    row("http://localhost", "http://localhost");
    row("http://localhost:80/", "http://localhost");
    row("http://[::1]:8080", "http://[::1]:8080");
    row("https://192.0.2.7", "https://192.0.2.7");
}

void TestEndpoint::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const Result<QUrl> parsed = parseEndpoint(text);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));
    QCOMPARE(parsed->toString(), url);
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "   ",
                             "https://",
                             "://",
                             "http://vpc.aliyuncs.com",
                             "http://192.0.2.1",
                             "http://127.0.0.1.example.com",
                             "http://localhost.example.com",
                             "http://10.0.0.1:8080",
                             "http://0.0.0.0",
                             "ftp://vpc.aliyuncs.com",
                             "file:///etc/passwd",
                             "https://user:pw@vpc.aliyuncs.com",
                             "https://user@vpc.aliyuncs.com",
                             "https://vpc.aliyuncs.com/path",
                             "https://vpc.aliyuncs.com?x=1",
                             "https://vpc.aliyuncs.com/?x=1",
                             "https://vpc.aliyuncs.com#f",
                             "https://vpc.aliyuncs.com:0",
                             "https://vpc.aliyuncs.com:99999",
                             "https://two words.example",
                             "https://vpc.aliyuncs.com\nHost: x",
                             "javascript://x"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void TestEndpoint::refuses()
{
    QFETCH(QString, text);
    const Result<QUrl> parsed = parseEndpoint(text);
    QVERIFY2(!parsed, qPrintable(parsed ? parsed->toString() : QString()));
    QCOMPARE(parsed.error().kind, ErrorKind::EndpointInvalid);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void TestEndpoint::neverRepeatsAPassword()
{
    const Result<QUrl> parsed = parseEndpoint(QStringLiteral("https://user:hunter2@vpc.aliyuncs.com"));
    QVERIFY(!parsed);
    QVERIFY(!parsed.error().subject.contains(QStringLiteral("hunter2")));
    const Result<QUrl> bare = parseEndpoint(QStringLiteral("user:hunter2@vpc.aliyuncs.com"));
    QVERIFY(!bare);
    QVERIFY(!bare.error().subject.contains(QStringLiteral("hunter2")));
}

void TestEndpoint::regions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<EndpointNetwork>("network");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *region, EndpointNetwork network, const char *host) {
        QTest::addRow("%s %s", region, network == EndpointNetwork::Vpc ? "vpc" : "public")
            << QString::fromLatin1(region) << network << QString::fromLatin1(host);
    };
    for (const char *central :
         {"cn-hangzhou", "cn-shanghai-finance-1", "cn-shenzhen-finance-1", "cn-north-2-gov-1",
          "cn-hangzhou-finance", "cn-wuhan", "cn-fujian", "cn-zhangbei"})
        row(central, EndpointNetwork::Public, "vpc.aliyuncs.com");
    row("cn-beijing", EndpointNetwork::Public, "vpc.cn-beijing.aliyuncs.com");
    row("eu-central-1", EndpointNetwork::Public, "vpc.eu-central-1.aliyuncs.com");
    row("mars-north-7", EndpointNetwork::Public, "vpc.mars-north-7.aliyuncs.com");
    row("cn-zhangjiakou-na62-a01", EndpointNetwork::Public, "vpc.cn-zhangjiakou.aliyuncs.com");
    row("cn-edge-1", EndpointNetwork::Public, "vpc-nebula.cn-qingdao-nebula.aliyuncs.com");
    row("eu-west-1-oxs", EndpointNetwork::Public, "vpc-nebula.cn-shenzhen-cloudstone.aliyuncs.com");
    row("cn-hangzhou", EndpointNetwork::Vpc, "vpc-vpc.cn-hangzhou.aliyuncs.com");
    row("eu-central-1", EndpointNetwork::Vpc, "vpc-vpc.eu-central-1.aliyuncs.com");
}

void TestEndpoint::regions()
{
    QFETCH(QString, region);
    QFETCH(EndpointNetwork, network);
    QFETCH(QString, host);
    const Result<QUrl> url = vpcEndpoint(region, network);
    QVERIFY(url);
    QCOMPARE(url->toString(), QStringLiteral("https://") + host);
}

void TestEndpoint::noRegion_data()
{
    QTest::addColumn<QString>("region");
    for (const char *region : {"", "cn hangzhou", "cn.hangzhou", "CN-HANGZHOU", "cn_hangzhou", "-cn", "cn-",
                               "evil.example/", "cn-hangzhou@evil", "北京"})
        QTest::newRow(*region ? region : "empty") << QString::fromUtf8(region);
    QTest::newRow("long") << QString(64, u'a');
}

void TestEndpoint::noRegion()
{
    QFETCH(QString, region);
    const Result<QUrl> url = vpcEndpoint(region);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ErrorKind::RegionNotFound);
}

void TestEndpoint::loopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    for (const char *host : {"127.0.0.1", "127.255.255.254", "::1", "localhost", "LOCALHOST"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    for (const char *host :
         {"", "128.0.0.1", "0.0.0.0", "::", "localhost.example.com", "127.0.0.1.nip.io", "10.0.0.1"})
        QTest::newRow(*host ? host : "empty") << QString::fromLatin1(host) << false;
}

void TestEndpoint::loopback()
{
    QFETCH(QString, host);
    QTEST(isLoopbackHost(host), "loopback");
}

void TestEndpoint::hostTexts()
{
    QCOMPARE(hostText(QUrl(QStringLiteral("https://vpc.aliyuncs.com/x?y"))),
             QStringLiteral("vpc.aliyuncs.com"));
    QCOMPARE(hostText(QUrl(QStringLiteral("http://127.0.0.1:8080"))), QStringLiteral("127.0.0.1:8080"));
    QCOMPARE(hostText(QUrl(QStringLiteral("http://[::1]:8080"))), QStringLiteral("[::1]:8080"));
}

TUNNELGLASS_TEST(endpoint, TestEndpoint, QCoreApplication)
#include "tst_Endpoint.moc"
