// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CallFixture.h"
#include "openapi/RetryPolicy.h"
#include "support/FaultServer.h"
#include "support/TestProgram.h"

#include <QSet>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;
using namespace tunnelglass::test;
using std::chrono::milliseconds;

/// What is tried again, when, and that it is signed anew.
class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void backoff();
    void serverSaysWhen();
    void retriesAndSucceeds_data();
    void retriesAndSucceeds();
    void givesUp();
    void waitsAsLongAsTheServerSays();
    void jitterIsKept();
    void failsAtOnceWhenTheWaitIsTooLong();
    void neverOnOther4xx();
    void noRetryWhenNoneAllowed();
};

namespace {

/// What a busy machine may add to a wait; that the waits themselves are right is tested without a clock.
constexpr qint64 lateMs = 800;

const char *const throttled =
    R"({"Code":"Throttling.User","Message":"Request was denied due to user flow control.",)"
    R"("RequestId":"R-T"})";

Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

} // namespace

void TestRetry::kinds_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("again");
    QTest::newRow("throttled") << ErrorKind::Throttled << true;
    QTest::newRow("5xx") << ErrorKind::ServiceUnavailable << true;
    QTest::newRow("lost") << ErrorKind::ConnectionLost << true;
    QTest::newRow("refused") << ErrorKind::ConnectionRefused << false;
    QTest::newRow("other 4xx") << ErrorKind::ServiceRefused << false;
    QTest::newRow("nonce") << ErrorKind::NonceReused << false;
    QTest::newRow("permission") << ErrorKind::PermissionDenied << false;
    QTest::newRow("TLS") << ErrorKind::TlsUntrusted << false;
    QTest::newRow("redirect") << ErrorKind::RedirectRefused << false;
    QTest::newRow("too large") << ErrorKind::ResponseTooLarge << false;
}

void TestRetry::kinds()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, again);
    const RetryPolicy policy{CallOptions()};
    QCOMPARE(policy.shouldRetry(errorOf(kind), 1), again);
    QCOMPARE(policy.shouldRetry(errorOf(kind), 3), again);
    QVERIFY(!policy.shouldRetry(errorOf(kind), 4));
}

void TestRetry::backoff()
{
    CallOptions options;
    options.retryBase = milliseconds(500);
    const RetryPolicy policy(options);
    const QList<QPair<int, int>> fullWaits{{1, 500},   {2, 1000},  {3, 2000},
                                           {6, 16000}, {7, 20000}, {60, 20000}};
    for (const auto &[attempts, full] : fullWaits) {
        QSet<qint64> seen;
        for (int i = 0; i < 200; ++i) {
            const qint64 wait = policy.waitBefore(attempts, {}).count();
            QVERIFY2(wait >= full / 2 && wait <= full, qPrintable(QString::number(wait)));
            seen.insert(wait);
        }
        QVERIFY(seen.size() > 20);
    }
}

void TestRetry::serverSaysWhen()
{
    const RetryPolicy policy{CallOptions()};
    QCOMPARE(policy.waitBefore(1, "1234"), milliseconds(1234));
    QCOMPARE(policy.waitBefore(1, " 0 "), milliseconds(0));
    QCOMPARE(policy.waitBefore(1, "60001"), milliseconds(60000));
    QCOMPARE(policy.waitBefore(1, "99999999999999"), milliseconds(60000));
    for (const char *nonsense : {"", "soon", "-5", "1.5"}) {
        const qint64 wait = policy.waitBefore(1, nonsense).count();
        QVERIFY(wait >= 250 && wait <= 500);
    }
}

void TestRetry::retriesAndSucceeds_data()
{
    QTest::addColumn<FaultAnswer>("fault");
    QTest::newRow("throttling 400") << FaultAnswer::json(throttled, 400);
    QTest::newRow("throttling 200") << FaultAnswer::json(throttled, 200);
    QTest::newRow("throttling api") << FaultAnswer::json(R"({"Code":"Throttling.Api"})", 400);
    QTest::newRow("rejected throttling") << FaultAnswer::json(R"({"Code":"Rejected.Throttling"})", 503);
    QTest::newRow("429") << FaultAnswer::json("", 429);
    QTest::newRow("500 JSON") << FaultAnswer::json(R"({"Code":"InternalError","Message":"m"})", 500);
    QTest::newRow("502 HTML")
        << FaultAnswer::json("<html>bad gateway</html>", 502).with("Content-Type", "text/html");
    QTest::newRow("503 empty") << FaultAnswer::json("", 503);
    QTest::newRow("503 unavailable") << FaultAnswer::json(R"({"Code":"ServiceUnavailable"})", 503);
    QTest::newRow("504 XML") << FaultAnswer::json("<Error><Code>X</Code></Error>", 504);
    QTest::newRow("closed") << FaultAnswer::nothing(FaultAnswer::Ending::Close);
    QTest::newRow("reset") << FaultAnswer::nothing(FaultAnswer::Ending::Reset);
    FaultAnswer cut = FaultAnswer::json(R"({"VpnConnectionId":"vco-1"})");
    cut.sendOnly = 9;
    QTest::newRow("cut off") << cut;
}

void TestRetry::retriesAndSucceeds()
{
    QFETCH(FaultAnswer, fault);
    for (const HttpMethod method : {HttpMethod::Post, HttpMethod::Get}) {
        for (const SignatureVersion signature : {SignatureVersion::V3, SignatureVersion::V1}) {
            FaultServer server;
            server.answer({fault, fault, FaultAnswer::json(R"({"RequestId":"done"})")});
            CallFixture fixture;
            fixture.request.method = method;
            fixture.options.signature = signature;
            // Each attempt one second later, so that a time used twice would show.
            server.answerBy([&, left = 2](const SeenRequest &) mutable {
                fixture.clock.advance(1);
                return left-- > 0 ? fault : FaultAnswer::json(R"({"RequestId":"done"})");
            });
            const Result<Reply> result = fixture.call(server.url());
            QVERIFY2(result, qPrintable(result ? QString() : allText(result.error())));
            QCOMPARE(result->attempts, 3);
            QCOMPARE(server.requests().size(), 3);
            QSet<QByteArray> nonces;
            QSet<QByteArray> times;
            for (const SeenRequest &seen : server.requests()) {
                const bool v1 = signature == SignatureVersion::V1;
                nonces.insert(v1 ? seen.parameters().value(QStringLiteral("SignatureNonce")).toUtf8()
                                 : seen.header("x-acs-signature-nonce"));
                times.insert(v1 ? seen.parameters().value(QStringLiteral("Timestamp")).toUtf8()
                                : seen.header("x-acs-date"));
            }
            QCOMPARE(nonces.size(), 3);
            QCOMPARE(times.size(), 3);
            QVERIFY(!nonces.contains(QByteArray()) && !times.contains(QByteArray()));
        }
    }
}

void TestRetry::givesUp()
{
    FaultServer server;
    server.answer({FaultAnswer::json(throttled, 400)});
    CallFixture fixture;
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::Throttled);
    QCOMPARE(error.serviceCode, QStringLiteral("Throttling.User"));
    QCOMPARE(error.requestId, QStringLiteral("R-T"));
    QCOMPARE(error.attempts, 4);
    QCOMPARE(server.requests().size(), 4);
}

void TestRetry::waitsAsLongAsTheServerSays()
{
    FaultServer server;
    server.answer(
        {FaultAnswer::json(throttled, 400).with("x-acs-retry-after", "300"), FaultAnswer::json("{}")});
    CallFixture fixture;
    QVERIFY(fixture.call(server.url()));
    const qint64 wait = server.requests().at(1).atMs - server.requests().at(0).atMs;
    QVERIFY2(wait >= 295 && wait < 300 + lateMs, qPrintable(QString::number(wait)));
}

void TestRetry::jitterIsKept()
{
    FaultServer server;
    server.answer(
        {FaultAnswer::json(throttled, 400), FaultAnswer::json(throttled, 400), FaultAnswer::json("{}")});
    CallFixture fixture;
    fixture.options.retryBase = milliseconds(200);
    QVERIFY(fixture.call(server.url()));
    const qint64 first = server.requests().at(1).atMs - server.requests().at(0).atMs;
    const qint64 second = server.requests().at(2).atMs - server.requests().at(1).atMs;
    QVERIFY2(first >= 99 && first < 200 + lateMs, qPrintable(QString::number(first)));
    QVERIFY2(second >= 199 && second < 400 + lateMs, qPrintable(QString::number(second)));
}

void TestRetry::failsAtOnceWhenTheWaitIsTooLong()
{
    FaultServer server;
    server.answer({FaultAnswer::json(throttled, 400).with("x-acs-retry-after", "5000")});
    CallFixture fixture;
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::Throttled);
    QCOMPARE(error.attempts, 1);
    QVERIFY(fixture.elapsedMs < 2500);
}

void TestRetry::neverOnOther4xx()
{
    FaultServer server;
    server.answer({FaultAnswer::json(R"({"Code":"SignatureNonceUsed"})", 400)});
    CallFixture fixture;
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::NonceReused);
    for (const int status : {400, 401, 403, 404, 409, 418}) {
        server.answer({FaultAnswer::json("", status)});
        const Error error = fixture.failing(server.url());
        QCOMPARE(error.kind, ErrorKind::ServiceRefused);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.attempts, 1);
    }
    QCOMPARE(server.requests().size(), 7);
}

void TestRetry::noRetryWhenNoneAllowed()
{
    FaultServer server;
    server.answer({FaultAnswer::json("", 503)});
    CallFixture fixture;
    fixture.options.maxRetries = 0;
    QCOMPARE(fixture.failing(server.url()).attempts, 1);
    QCOMPARE(server.requests().size(), 1);
}

TUNNELGLASS_TEST(retry, TestRetry, QCoreApplication)
#include "tst_Retry.moc"
