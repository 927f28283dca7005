// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CallFixture.h"
#include "support/FaultServer.h"
#include "support/TestProgram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QtEndian>

#include <array>
#include <memory>

using namespace tunnelglass;
using namespace tunnelglass::openapi;
using namespace tunnelglass::test;
using std::chrono::milliseconds;

/// Every way in which the way there, or the answer, can be bad: each ends in its own error, within its time.
class TestNetworkFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused();
    void reset();
    void closed();
    void cutOff();
    void cutOffError();
    void garbage();
    void silentServerMeetsTheTotalTimeout();
    void slowServerMeetsTheTotalTimeout();
    void timeOutTellsTheFailureBefore();
    void silentTlsServerMeetsTheConnectTimeout();
    void unknownHost();
    void redirect_data();
    void redirect();
    void announcedTooLarge();
    void streamedTooLarge();
    void atTheLimit();
    void gzipIsRead();
    void gzipBomb();
    void gzipGarbage();
    void badBodies_data();
    void badBodies();
    void failingService_data();
    void failingService();
};

namespace {

/// Which limit ended a call: the fixture's others are 2 and 3 s, and a busy machine may take a while to say
/// so.
constexpr qint64 soonMs = 1900;

quint32 crc32Of(const QByteArray &bytes)
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1U) ^ (value & 1U ? 0xEDB88320U : 0U);
        table.at(i) = value;
    }
    quint32 crc = ~0U;
    for (const char byte : bytes)
        crc = (crc >> 8U) ^ table.at((crc ^ quint8(byte)) & 0xFFU);
    return ~crc;
}

/// `plain` in gzip (RFC 1952), around what Qt compresses.
QByteArray gzipped(const QByteArray &plain)
{
    // Before it are Qt's four bytes and two of zlib, after it four of zlib.
    const QByteArray deflated = qCompress(plain, 9).sliced(6).chopped(4);
    std::array<quint32, 2> ends = {qToLittleEndian(crc32Of(plain)), qToLittleEndian(quint32(plain.size()))};
    return QByteArray::fromHex("1f8b0800000000000203") + deflated +
           QByteArray(reinterpret_cast<const char *>(ends.data()), sizeof ends);
}

} // namespace

void TestNetworkFaults::refused()
{
    QUrl url;
    {
        FaultServer gone;
        url = gone.url();
    }
    CallFixture fixture;
    const Error error = fixture.failing(url);
    QCOMPARE(error.kind, ErrorKind::ConnectionRefused);
    QCOMPARE(error.host, url.authority());
    QCOMPARE(error.attempts, 1);
    QCOMPARE(error.httpStatus, 0);
}

void TestNetworkFaults::reset()
{
    FaultServer server;
    server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Reset)});
    CallFixture fixture;
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::ConnectionLost);
    QCOMPARE(error.attempts, 4);
    // Qt by itself would send each of them again, with the nonce that was used.
    QCOMPARE(server.requests().size(), 4);
}

void TestNetworkFaults::closed()
{
    FaultServer server;
    server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Close)});
    CallFixture fixture;
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::ConnectionLost);
    QCOMPARE(server.requests().size(), 4);
    QVERIFY(!error.detail.isEmpty());
}

void TestNetworkFaults::cutOff()
{
    FaultAnswer answer = FaultAnswer::json(R"({"VpnConnectionId":"vco-1","RequestId":"R"})");
    answer.sendOnly = 12;
    FaultServer server;
    server.answer({answer});
    CallFixture fixture;
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::ConnectionLost);
    QCOMPARE(error.httpStatus, 200);
    QCOMPARE(error.attempts, 4);
}

void TestNetworkFaults::cutOffError()
{
    FaultAnswer answer = FaultAnswer::json(R"({"Code":"Forbidden.RAM","Message":"m"})", 403);
    answer.sendOnly = 9;
    FaultServer server;
    server.answer({answer});
    CallFixture fixture;
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::ServiceRefused);
    QCOMPARE(error.httpStatus, 403);
    QCOMPARE(error.attempts, 1);
}

void TestNetworkFaults::garbage()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("220 mail.example ESMTP ready\r\n\r\n");
        socket->disconnectFromHost();
    });
    CallFixture fixture;
    fixture.options.maxRetries = 0;
    const Error error = fixture.failing(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())));
    QVERIFY2(error.kind == ErrorKind::NetworkFailed || error.kind == ErrorKind::ConnectionLost,
             qPrintable(allText(error)));
}

void TestNetworkFaults::silentServerMeetsTheTotalTimeout()
{
    FaultServer server;
    server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    CallFixture fixture;
    fixture.options.totalTimeout = milliseconds(300);
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::TimedOut);
    QVERIFY2(fixture.elapsedMs >= 295 && fixture.elapsedMs < soonMs,
             qPrintable(QString::number(fixture.elapsedMs)));
    QCOMPARE(error.attempts, 1);
}

/// A server that keeps sending is no reason to wait on.
void TestNetworkFaults::slowServerMeetsTheTotalTimeout()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{");
        auto *drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(10);
    });
    CallFixture fixture;
    fixture.options.totalTimeout = milliseconds(300);
    const Error error = fixture.failing(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())));
    QCOMPARE(error.kind, ErrorKind::TimedOut);
    QVERIFY2(fixture.elapsedMs >= 295 && fixture.elapsedMs < soonMs,
             qPrintable(QString::number(fixture.elapsedMs)));
}

void TestNetworkFaults::timeOutTellsTheFailureBefore()
{
    FaultServer server;
    server.answer({FaultAnswer::json(R"({"Code":"Throttling.User"})", 400),
                   FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    CallFixture fixture;
    fixture.options.totalTimeout = milliseconds(1000);
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::TimedOut);
    QCOMPARE(error.attempts, 2);
    QVERIFY2(error.detail.contains(QStringLiteral("Throttling.User")), qPrintable(error.detail));
}

void TestNetworkFaults::silentTlsServerMeetsTheConnectTimeout()
{
    // Takes the connection and never says a word of TLS.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
    CallFixture fixture;
    fixture.options.connectTimeout = milliseconds(300);
    // The first use of TLS loads it, which in Wine takes seconds.
    (void)fixture.failing(url);
    std::unique_ptr<QTcpSocket> first(server.nextPendingConnection());
    QVERIFY(first);
    const Error error = fixture.failing(url);
    QCOMPARE(error.kind, ErrorKind::TimedOut);
    QVERIFY2(fixture.elapsedMs >= 280 && fixture.elapsedMs < soonMs,
             qPrintable(QString::number(fixture.elapsedMs)));
    QVERIFY(!error.detail.isEmpty());
    // Not the silent connection again: the network may be well by now.
    QVERIFY(server.hasPendingConnections() || server.waitForNewConnection(1000));
}

void TestNetworkFaults::unknownHost()
{
    CallFixture fixture;
    // RFC 6761: this name never resolves.
    const Error error = fixture.failing(QUrl(QStringLiteral("https://vpc.invalid")));
    QVERIFY2(error.kind == ErrorKind::HostNotFound || error.kind == ErrorKind::TimedOut,
             qPrintable(allText(error)));
    QCOMPARE(error.host, QStringLiteral("vpc.invalid"));
}

void TestNetworkFaults::redirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestNetworkFaults::redirect()
{
    QFETCH(int, status);
    FaultServer elsewhere;
    FaultServer server;
    const QByteArray target = "http://localhost:" + QByteArray::number(elsewhere.url().port()) + "/login?x=1";
    server.answer({FaultAnswer::json("", status).with("Location", target)});
    for (const HttpMethod method : {HttpMethod::Post, HttpMethod::Get}) {
        CallFixture fixture;
        fixture.request.method = method;
        fixture.credentials.securityToken = SecretBytes(QByteArrayView(token));
        const Error error = fixture.failing(server.url());
        QCOMPARE(error.kind, ErrorKind::RedirectRefused);
        QCOMPARE(error.subject, QStringLiteral("localhost"));
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.attempts, 1);
    }
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TestNetworkFaults::announcedTooLarge()
{
    FaultServer server;
    FaultAnswer answer = FaultAnswer::json("{");
    answer.claimed = qsizetype{200} * 1024 * 1024;
    server.answer({answer});
    CallFixture fixture;
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::ResponseTooLarge);
    QCOMPARE(error.attempts, 1);
    QVERIFY2(fixture.elapsedMs < soonMs, qPrintable(QString::number(fixture.elapsedMs)));
}

void TestNetworkFaults::streamedTooLarge()
{
    FaultServer server;
    FaultAnswer answer = FaultAnswer::json('{' + QByteArray(qsizetype{3} * 1024 * 1024, ' '));
    answer.withLength = false;
    server.answer({answer});
    CallFixture fixture;
    fixture.options.maxBytes = qsizetype{1024} * 1024;
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::ResponseTooLarge);
}

void TestNetworkFaults::atTheLimit()
{
    FaultServer server;
    server.answer({FaultAnswer::json("{" + QByteArray(9998, ' ') + "}")});
    CallFixture fixture;
    fixture.options.maxBytes = 10000;
    const Result<Reply> result = fixture.call(server.url());
    QVERIFY(result);
    QCOMPARE(result->body.size(), 10000);
    fixture.options.maxBytes = 9999;
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::ResponseTooLarge);
}

void TestNetworkFaults::gzipIsRead()
{
    const QByteArray plain = R"({"VpnConnectionId":"vco-1","RequestId":"R"})";
    FaultServer server;
    server.answer({FaultAnswer::json(gzipped(plain)).with("Content-Encoding", "gzip")});
    CallFixture fixture;
    const Result<Reply> result = fixture.call(server.url());
    QVERIFY(result);
    QCOMPARE(result->body, plain);
}

void TestNetworkFaults::gzipBomb()
{
    const QByteArray bomb = gzipped('{' + QByteArray(qsizetype{64} * 1024 * 1024, ' '));
    QVERIFY(bomb.size() > 1000 && bomb.size() < 200000);
    for (const qsizetype limit : {qsizetype{100} * 1024, qsizetype{16} * 1024 * 1024}) {
        FaultServer server;
        server.answer({FaultAnswer::json(bomb).with("Content-Encoding", "gzip")});
        CallFixture fixture;
        fixture.options.maxBytes = limit;
        const Error error = fixture.failing(server.url());
        QVERIFY2(error.kind == ErrorKind::ResponseTooLarge, qPrintable(allText(error)));
        QCOMPARE(error.attempts, 1);
    }
}

void TestNetworkFaults::gzipGarbage()
{
    FaultServer server;
    server.answer({FaultAnswer::json("this is no gzip at all").with("Content-Encoding", "gzip")});
    CallFixture fixture;
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::ResponseMalformed);
}

void TestNetworkFaults::badBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::ResponseEmpty;
    QTest::newRow("blank") << QByteArray(" \r\n\t ") << ErrorKind::ResponseEmpty;
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF") << ErrorKind::ResponseEmpty;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>Log in</body></html>")
                          << ErrorKind::ResponseNotApi;
    QTest::newRow("HTML without doctype")
        << QByteArray("\n<HTML><body></body></HTML>") << ErrorKind::ResponseNotApi;
    QTest::newRow("text") << QByteArray("It works") << ErrorKind::ResponseNotApi;
    QTest::newRow("JSON error with 200")
        << QByteArray(R"({"Code":"InvalidVpnConnectionInstanceId.NotFound","Message":"no","RequestId":"R"})")
        << ErrorKind::ConnectionNotFound;
    QTest::newRow("XML error with 200")
        << QByteArray("<?xml version='1.0'?><Error><Code>Forbidden.RAM</Code><Message>no</Message></Error>")
        << ErrorKind::PermissionDenied;
    QTest::newRow("unknown error with 200")
        << QByteArray(R"({"code":"Odd.One","message":"no"})") << ErrorKind::ServiceRefused;
}

void TestNetworkFaults::badBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    FaultServer server;
    server.answer({FaultAnswer::json(body)});
    CallFixture fixture;
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, 200);
    QCOMPARE(error.attempts, 1);
}

void TestNetworkFaults::failingService_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QList<QPair<const char *, QByteArray>> bodies{
        {"HTML", "<html><h1>502 Bad Gateway</h1></html>"},
        {"empty", ""},
        {"JSON", R"({"Code":"ServiceUnavailable","Message":"m","RequestId":"R-5"})"},
        {"XML", "<Error><Code>InternalError</Code><RequestId>R-5</RequestId></Error>"},
        {"cut JSON", R"({"Code":"Service)"},
    };
    for (const int status : {500, 502, 503, 504}) {
        for (const auto &[name, body] : bodies)
            QTest::addRow("%d %s", status, name) << status << body;
    }
}

void TestNetworkFaults::failingService()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FaultServer server;
    server.answer({FaultAnswer::json(body, status).with("X-Acs-Request-Id", "R-5")});
    CallFixture fixture;
    fixture.options.retryBase = milliseconds(2);
    const Error error = fixture.failing(server.url());
    QCOMPARE(error.kind, ErrorKind::ServiceUnavailable);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.requestId, QStringLiteral("R-5"));
    QCOMPARE(error.attempts, 4);
    QVERIFY(!error.detail.contains(u'<'));
}

TUNNELGLASS_TEST(network_faults, TestNetworkFaults, QCoreApplication)
#include "tst_NetworkFaults.moc"
