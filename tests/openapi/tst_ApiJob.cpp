// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CallFixture.h"
#include "support/FaultServer.h"
#include "support/LogCapture.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;
using namespace tunnelglass::test;

/// What a call sends, how it ends, and its manners as a job.
class TestApiJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void succeeds_data();
    void succeeds();
    void sendsNothingOfItsOwn();
    void keepsTheConnection();
    void refusesXmlWithV3();
    void refusesPlainHttpElsewhere();
    void refusesWithoutCredentials();
    void cancelsInFlight();
    void cancelsWhileWaitingToRetry();
    void cancelBeforeStart();
    void cancelAfterTheEnd();
    void deletingIsSilent();
    void takesAnyManager();
    void logsNothingSecret();
};

namespace {

const char *const plainBody = R"({"VpnConnectionId":"vco-1","RequestId":"R-1"})";

/// A manager of another make: answers in process, at once.
class InProcessManager final : public QNetworkAccessManager
{
public:
    QByteArray verb;
    QByteArray body;
    QByteArray authorization;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;
};

class InProcessReply final : public QNetworkReply
{
public:
    explicit InProcessReply(const QNetworkRequest &request)
    {
        setRequest(request);
        setUrl(request.url());
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
        setRawHeader("X-Acs-Request-Id", "in-process");
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        setFinished(true);
    }
    void abort() override {}
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_rest.size() + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype count = std::min<qsizetype>(maxSize, m_rest.size());
        if (count == 0)
            return -1;
        memcpy(data, m_rest.constData(), std::size_t(count));
        m_rest.remove(0, count);
        return count;
    }

private:
    QByteArray m_rest = plainBody;
};

QNetworkReply *InProcessManager::createRequest(Operation operation, const QNetworkRequest &request,
                                               QIODevice *outgoingData)
{
    verb = operation == CustomOperation
               ? request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray()
               : QByteArray("another operation");
    body = outgoingData ? outgoingData->readAll() : QByteArray();
    authorization = request.rawHeader("authorization");
    auto *reply = new InProcessReply(request);
    reply->setParent(this);
    return reply;
}

} // namespace

void TestApiJob::succeeds_data()
{
    QTest::addColumn<SignatureVersion>("signature");
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<WireFormat>("wire");
    QTest::addColumn<bool>("temporary");
    for (const bool temporary : {false, true}) {
        const char *key = temporary ? "token" : "key";
        QTest::addRow("V3 POST %s", key)
            << SignatureVersion::V3 << HttpMethod::Post << WireFormat::Json << temporary;
        QTest::addRow("V3 GET %s", key)
            << SignatureVersion::V3 << HttpMethod::Get << WireFormat::Json << temporary;
        QTest::addRow("V1 POST %s", key)
            << SignatureVersion::V1 << HttpMethod::Post << WireFormat::Json << temporary;
        QTest::addRow("V1 GET XML %s", key)
            << SignatureVersion::V1 << HttpMethod::Get << WireFormat::Xml << temporary;
    }
}

void TestApiJob::succeeds()
{
    QFETCH(SignatureVersion, signature);
    QFETCH(HttpMethod, method);
    QFETCH(WireFormat, wire);
    QFETCH(bool, temporary);
    FaultServer server;
    server.answer({FaultAnswer::json(plainBody).with("X-Acs-Request-Id", "R-1")});
    CallFixture fixture;
    fixture.options.signature = signature;
    fixture.request.method = method;
    fixture.request.wire = wire;
    if (temporary)
        fixture.credentials.securityToken = SecretBytes(QByteArrayView(token));

    const Result<Reply> result = fixture.call(server.url());
    QVERIFY2(result, qPrintable(result ? QString() : allText(result.error())));
    QCOMPARE(result->body, QByteArray(plainBody));
    QCOMPARE(result->requestId, QStringLiteral("R-1"));
    QCOMPARE(result->contentType, QStringLiteral("application/json;charset=utf-8"));
    QCOMPARE(result->attempts, 1);
    QCOMPARE(result->receivedAt, fixture.clock.nowUtc());
    QVERIFY(result->elapsedMs >= 0 && result->elapsedMs <= fixture.elapsedMs);
    QCOMPARE(result->request, fixture.record);

    QCOMPARE(server.requests().size(), 1);
    const SeenRequest &seen = server.requests().first();
    QCOMPARE(seen.method, method == HttpMethod::Get ? QByteArray("GET") : QByteArray("POST"));
    const QMap<QString, QString> parameters = seen.parameters();
    QCOMPARE(parameters.value(QStringLiteral("VpnConnectionId")), QStringLiteral("vco-bp1bbi27hojx80nck"));
    const bool v1 = signature == SignatureVersion::V1;
    QCOMPARE(parameters.value(QStringLiteral("Action")),
             v1 ? QStringLiteral("DescribeVpnConnection") : QString());
    QCOMPARE(seen.header("x-acs-action"), v1 ? QByteArray() : QByteArray("DescribeVpnConnection"));
    const QByteArray sentToken =
        v1 ? parameters.value(QStringLiteral("SecurityToken")).toUtf8() : seen.header("x-acs-security-token");
    QVERIFY(sentToken == (temporary ? QByteArray(token) : QByteArray()));
    QVERIFY(!leaks(fixture.record.url + fixture.record.body + fixture.record.canonicalRequest));
}

void TestApiJob::sendsNothingOfItsOwn()
{
    FaultServer server;
    server.answer({FaultAnswer::json(plainBody).with("Set-Cookie", "a=b")});
    CallFixture fixture;
    QVERIFY(fixture.call(server.url()));
    QVERIFY(fixture.call(server.url()));
    for (const SeenRequest &seen : server.requests()) {
        // A content-type would have to be signed with V3.
        QVERIFY(seen.header("content-type").isEmpty());
        QVERIFY(seen.header("cookie").isEmpty());
        QCOMPARE(seen.header("host"), server.url().authority().toLatin1());
        QVERIFY(seen.header("user-agent").startsWith("Tunnelglass/"));
        QVERIFY(!seen.header("accept-encoding").isEmpty());
    }
}

void TestApiJob::keepsTheConnection()
{
    FaultServer server;
    server.answer({FaultAnswer::json(plainBody)});
    CallFixture fixture;
    for (int i = 0; i < 3; ++i)
        QVERIFY(fixture.call(server.url()));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connectionCount(), 1);
}

void TestApiJob::refusesXmlWithV3()
{
    FaultServer server;
    CallFixture fixture;
    fixture.request.wire = WireFormat::Xml;
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::Usage);
    QVERIFY(server.requests().isEmpty());
}

void TestApiJob::refusesPlainHttpElsewhere()
{
    CallFixture fixture;
    const Error error = fixture.failing(QUrl(QStringLiteral("http://192.0.2.1")));
    QCOMPARE(error.kind, ErrorKind::EndpointInvalid);
    QCOMPARE(fixture.record, RequestRecord());
}

void TestApiJob::refusesWithoutCredentials()
{
    FaultServer server;
    CallFixture fixture;
    fixture.credentials.accessKeySecret = {};
    QCOMPARE(fixture.failing(server.url()).kind, ErrorKind::CredentialsMissing);
    QVERIFY(server.requests().isEmpty());
}

void TestApiJob::cancelsInFlight()
{
    FaultServer server;
    server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    CallFixture fixture;
    const auto job = fixture.job(server.url());
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QTRY_COMPARE(server.requests().size(), 1);
    job->cancel();
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(1000));
    job->cancel();
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!job->result());
    QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
    QVERIFY(!job->requestRecord().url.isEmpty());
}

void TestApiJob::cancelsWhileWaitingToRetry()
{
    FaultServer server;
    server.answer({FaultAnswer::json("{}", 503).with("x-acs-retry-after", "1000")});
    CallFixture fixture;
    const auto job = fixture.job(server.url());
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QTRY_COMPARE(server.requests().size(), 1);
    QTest::qWait(50);
    job->cancel();
    QVERIFY(finished.wait(200));
    QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 1);
}

void TestApiJob::cancelBeforeStart()
{
    FaultServer server;
    CallFixture fixture;
    const auto job = fixture.job(server.url());
    QSignalSpy finished(job.get(), &Job::finished);
    job->cancel();
    job->start();
    QVERIFY(finished.wait(500));
    QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
    QVERIFY(server.requests().isEmpty());
}

void TestApiJob::cancelAfterTheEnd()
{
    FaultServer server;
    server.answer({FaultAnswer::json(plainBody)});
    CallFixture fixture;
    const auto job = fixture.job(server.url());
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QVERIFY(finished.wait(1000));
    job->cancel();
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
    QVERIFY(job->result());
}

void TestApiJob::deletingIsSilent()
{
    FaultServer server;
    server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    CallFixture fixture;
    auto job = fixture.job(server.url());
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QTRY_COMPARE(server.requests().size(), 1);
    job.reset();
    QTest::qWait(20);
    QVERIFY(finished.isEmpty());

    // And at once after start, before anything was sent.
    job = fixture.job(server.url());
    job->start();
    job.reset();
    QTest::qWait(20);
    QVERIFY(finished.isEmpty());
}

void TestApiJob::takesAnyManager()
{
    InProcessManager manager;
    CallFixture fixture;
    ApiJob job(manager, fixture.clock, QUrl(QStringLiteral("https://vpc.cn-hangzhou.aliyuncs.com")),
               fixture.request, fixture.credentials, fixture.options);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(1000));
    QVERIFY(job.result());
    QCOMPARE(job.result()->body, QByteArray(plainBody));
    QCOMPARE(job.result()->requestId, QStringLiteral("in-process"));
    QCOMPARE(manager.verb, QByteArray("POST"));
    QVERIFY(manager.body.isEmpty());
    QVERIFY(manager.authorization.startsWith("ACS3-HMAC-SHA256 Credential="));

    fixture.options.signature = SignatureVersion::V1;
    ApiJob form(manager, fixture.clock, QUrl(QStringLiteral("https://vpc.cn-hangzhou.aliyuncs.com")),
                fixture.request, fixture.credentials, fixture.options);
    QSignalSpy formFinished(&form, &Job::finished);
    form.start();
    QVERIFY(formFinished.wait(1000));
    QVERIFY(manager.body.startsWith("AccessKeyId="));
}

void TestApiJob::logsNothingSecret()
{
    LogCapture log;
    FaultServer server;
    server.answer({FaultAnswer::json("{}", 503), FaultAnswer::json(plainBody)});
    CallFixture fixture;
    fixture.options.signature = SignatureVersion::V1;
    fixture.request.method = HttpMethod::Get;
    fixture.credentials.securityToken = SecretBytes(QByteArrayView(token));
    QVERIFY(fixture.call(server.url()));
    QVERIFY(log.text().contains(QStringLiteral("DescribeVpnConnection")));
    QVERIFY(!leaks(log.text()));
    QVERIFY(!log.text().contains(QStringLiteral("Signature=")));
}

TUNNELGLASS_TEST(api_job, TestApiJob, QCoreApplication)
#include "tst_ApiJob.moc"
