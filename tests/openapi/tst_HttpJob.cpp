// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/HttpJob.h"
#include "support/FaultServer.h"
#include "support/TestProgram.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;
using test::FaultAnswer;

/// Plain requests, within limits and to allowed addresses only.
class TestHttpJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsTold();
    void anErrorStatusIsAnAnswer();
    void failures_data();
    void failures();
    void addresses_data();
    void addresses();
    void goesPastTheProxy();
    void cancelAndDelete();
};

namespace {

CallOptions shortLimits()
{
    CallOptions options;
    options.totalTimeout = std::chrono::milliseconds(300);
    options.maxBytes = 1000;
    return options;
}

Result<HttpAnswer> runHttp(const HttpCall &call, QNetworkAccessManager &network)
{
    HttpJob job(network, call, shortLimits());
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    if (!finished.isEmpty() || !finished.wait(5000))
        return failure(ErrorKind::Internal);
    QCoreApplication::processEvents();
    return finished.size() == 1 ? job.result() : failure(ErrorKind::Internal);
}

Result<HttpAnswer> get(const QUrl &url)
{
    QNetworkAccessManager network;
    HttpCall call;
    call.url = url;
    return runHttp(call, network);
}

} // namespace

void TestHttpJob::sendsWhatItIsTold()
{
    test::FaultServer server;
    server.answer({FaultAnswer::json("the body", 200)});
    QNetworkAccessManager network;
    HttpCall call;
    call.method = "PUT";
    call.url = server.url();
    call.url.setPath(QStringLiteral("/a/b"));
    call.headers = {{"x-test", "value"}};
    call.body = "sent";
    const auto answer = runHttp(call, network);
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("the body"));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method, QByteArray("PUT"));
    QCOMPARE(server.requests().first().target, QByteArray("/a/b"));
    QCOMPARE(server.requests().first().header("x-test"), QByteArray("value"));
    QCOMPARE(server.requests().first().body, QByteArray("sent"));
}

void TestHttpJob::anErrorStatusIsAnAnswer()
{
    test::FaultServer server;
    server.answer({FaultAnswer::json("no", 404)});
    const auto answer = get(server.url());
    QVERIFY(answer);
    QCOMPARE(answer->status, 404);
    QCOMPARE(answer->body, QByteArray("no"));
}

void TestHttpJob::failures_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("silent") << 0 << ErrorKind::TimedOut;
    QTest::newRow("large") << 1 << ErrorKind::ResponseTooLarge;
    QTest::newRow("redirect") << 2 << ErrorKind::RedirectRefused;
    QTest::newRow("cut off") << 3 << ErrorKind::ConnectionLost;
}

void TestHttpJob::failures()
{
    QFETCH(int, which);
    QFETCH(ErrorKind, kind);
    FaultAnswer cut = FaultAnswer::json("half of it");
    cut.sendOnly = 4;
    cut.ending = FaultAnswer::Ending::Close;
    const QList<FaultAnswer> answers{
        FaultAnswer::nothing(FaultAnswer::Ending::Silent), FaultAnswer::json(QByteArray(1001, 'x')),
        FaultAnswer::json("", 302).with("Location", "http://127.0.0.1:1/elsewhere"), cut};
    test::FaultServer server;
    server.answer({answers.at(which)});
    const auto answer = get(server.url());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QVERIFY(!answer.error().host.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpJob::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *url, bool allowed) {
        QTest::newRow(url) << QString::fromLatin1(url) << allowed;
    };
    row("https://any.example/x?y", true);
    row("http://127.0.0.1:80/x", true);
    row("http://localhost/x", true);
    row("http://[::1]/x", true);
    row("http://100.100.100.200/latest", true);
    row("http://100.100.100.201/latest", false);
    row("http://any.example/", false);
    row("http://127.0.0.1.example/", false);
    row("https://me:word@any.example/", false);
    row("ftp://127.0.0.1/", false);
    row("file:///etc/passwd", false);
    row("", false);
}

void TestHttpJob::addresses()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(HttpJob::isAllowed(QUrl(url)), allowed);
    if (!allowed)
        QCOMPARE(get(QUrl(url)).error().kind, ErrorKind::EndpointInvalid);
}

void TestHttpJob::goesPastTheProxy()
{
    test::FaultServer server;
    server.answer({FaultAnswer::json("direct")});
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1));
    HttpCall call;
    call.url = server.url();
    QVERIFY(runHttp(call, network));
}

void TestHttpJob::cancelAndDelete()
{
    test::FaultServer server;
    server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    QNetworkAccessManager network;
    HttpCall call;
    call.url = server.url();
    HttpJob job(network, call, {});
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait(1000));
    QCOMPARE(job.result().error().kind, ErrorKind::Cancelled);
    HttpJob silent(network, call, {});
    silent.start();
}

TUNNELGLASS_TEST(http_job, TestHttpJob, QCoreApplication)
#include "tst_HttpJob.moc"
