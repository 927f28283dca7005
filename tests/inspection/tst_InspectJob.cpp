// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "InspectionFixture.h"
#include "inspection/InspectJob.h"
#include "sample/SampleAccount.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::inspection;
using namespace tunnelglass::test;

/// One connection, asked for and understood.
class TestInspectJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSampleAccount_data();
    void readsTheSampleAccount();
    void fillsTheSnapshot();
    void asksWhatItShould();
    void takesAnyShape_data();
    void takesAnyShape();
    void saysWhenItIsNotThere_data();
    void saysWhenItIsNotThere();
    void namesWhatFailed_data();
    void namesWhatFailed();
    void refusesWithoutAsking();
    void cancelEndsItOnce();
    void cancelBeforeStart();
    void deletingIsSilent();
};

void TestInspectJob::readsTheSampleAccount_data()
{
    QTest::addColumn<openapi::SignatureVersion>("signature");
    QTest::addColumn<openapi::WireFormat>("wire");
    QTest::newRow("V3") << openapi::SignatureVersion::V3 << openapi::WireFormat::Json;
    QTest::newRow("V1 JSON") << openapi::SignatureVersion::V1 << openapi::WireFormat::Json;
    QTest::newRow("V1 XML") << openapi::SignatureVersion::V1 << openapi::WireFormat::Xml;
}

void TestInspectJob::readsTheSampleAccount()
{
    QFETCH(openapi::SignatureVersion, signature);
    QFETCH(openapi::WireFormat, wire);
    const SystemClock clock;
    sample::SampleAccount cloud(clock);
    Account account;
    account.name = sample::sampleAccountName();
    account.credentials = sample::sampleCredentials();
    account.options.signature = signature;
    account.wire = wire;
    InspectJob job(cloud, clock, account, regionId, QStringLiteral("vco-bp1w3m1p23iftycv****"));
    QVERIFY(InspectionFixture::run(job));
    QVERIFY(job.result());
    const snapshot::Snapshot &snapshot = *job.result()->snapshot;
    QVERIFY(snapshot.connection.has_value());
    QCOMPARE(snapshot.connection->name, QStringLiteral("c2"));
    QCOMPARE(snapshot.connection->tunnels.first().ike.mode, QStringLiteral("aggressive"));
    QCOMPARE(snapshot.source, QStringLiteral("vpc.aliyuncs.com"));
    QVERIFY(!snapshot.requestId.isEmpty());
}

void TestInspectJob::fillsTheSnapshot()
{
    InspectionFixture fixture;
    fixture.server.answer({FaultAnswer::json(flatConnection("vco-1"))});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const std::unique_ptr<InspectJob> job(
        fixture.service.inspect(fixture.account, regionId, QStringLiteral("vco-1")));
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(job->result());
    const snapshot::Snapshot &snapshot = *job->result()->snapshot;
    QCOMPARE(snapshot.origin, snapshot::Origin::Cloud);
    QCOMPARE(snapshot.region, regionId);
    QCOMPARE(snapshot.identity, QStringLiteral("test"));
    QCOMPARE(snapshot.requestId, QStringLiteral("R-flat"));
    QCOMPARE(snapshot.source, QString(u"127.0.0.1:" + QString::number(fixture.server.url().port())));
    QVERIFY(snapshot.readAt >= before);
    QCOMPARE(job->result()->attempts, 1);
    QVERIFY(job->result()->elapsedMs >= 0);
    QCOMPARE(job->result()->request, job->requestRecord());
    QVERIFY(!job->requestRecord().stringToSign.isEmpty());
}

void TestInspectJob::asksWhatItShould()
{
    InspectionFixture fixture;
    fixture.server.answer({FaultAnswer::json(flatConnection("vco-1"))});
    fixture.account.options.signature = openapi::SignatureVersion::V1;
    const std::unique_ptr<InspectJob> job(
        fixture.service.inspect(fixture.account, regionId, QStringLiteral("vco-1")));
    QVERIFY(InspectionFixture::run(*job));
    QCOMPARE(fixture.server.requests().size(), 1);
    const QMap<QString, QString> parameters = fixture.server.requests().first().parameters();
    QCOMPARE(parameters.value(QStringLiteral("Action")), QStringLiteral("DescribeVpnConnection"));
    QCOMPARE(parameters.value(QStringLiteral("Version")), QStringLiteral("2016-04-28"));
    QCOMPARE(parameters.value(QStringLiteral("RegionId")), regionId);
    QCOMPARE(parameters.value(QStringLiteral("VpnConnectionId")), QStringLiteral("vco-1"));
}

void TestInspectJob::takesAnyShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("flat") << flatConnection("vco-0002");
    QTest::newRow("list") << listPage(1, 10, 3, 1, 3);
    QTest::newRow("list of one") << listPage(1, 10, 1, 2, 1);
    QTest::newRow("list of one, not in a list")
        << QByteArray(R"({"VpnConnections":{"VpnConnection":{"VpnConnectionId":"vco-0002","Name":"x"}}})");
    QTest::newRow("xml list") << QByteArray(
        "<R><VpnConnections><VpnConnection><VpnConnectionId>vco-0001</VpnConnectionId></VpnConnection>"
        "<VpnConnection><VpnConnectionId>vco-0002</VpnConnectionId></VpnConnection></VpnConnections></R>");
}

void TestInspectJob::takesAnyShape()
{
    QFETCH(QByteArray, body);
    InspectionFixture fixture;
    fixture.server.answer({FaultAnswer::json(body)});
    const std::unique_ptr<InspectJob> job(
        fixture.service.inspect(fixture.account, regionId, QStringLiteral("vco-0002")));
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY2(job->result(), "the connection was not found in the answer");
    QCOMPARE(job->result()->snapshot->connection->id, QStringLiteral("vco-0002"));
}

void TestInspectJob::saysWhenItIsNotThere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another one") << flatConnection("vco-0003");
    QTest::newRow("list without it") << listPage(1, 10, 3, 5, 3);
    QTest::newRow("empty list") << listPage(1, 10, 0, 1, 0);
    QTest::newRow("something else") << QByteArray(R"({"Regions":{"Region":[]},"RequestId":"R-1"})");
}

void TestInspectJob::saysWhenItIsNotThere()
{
    QFETCH(QByteArray, body);
    InspectionFixture fixture;
    fixture.server.answer({FaultAnswer::json(body)});
    const std::unique_ptr<InspectJob> job(
        fixture.service.inspect(fixture.account, regionId, QStringLiteral("vco-0002")));
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(!job->result());
    QCOMPARE(job->result().error().kind, ErrorKind::ResponseWithoutConnection);
    QCOMPARE(job->result().error().subject, QStringLiteral("vco-0002"));
    QVERIFY(!job->result().error().host.isEmpty());
    QVERIFY(!job->result().error().requestId.isEmpty());
}

void TestInspectJob::namesWhatFailed_data()
{
    QTest::addColumn<FaultAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no such connection")
        << FaultAnswer::json(errorBody("InvalidVpnConnectionInstanceId.NotFound"), 404)
        << ErrorKind::ConnectionNotFound << QStringLiteral("vco-1");
    QTest::newRow("no such region") << FaultAnswer::json(errorBody("InvalidRegionId.NotFound"), 404)
                                    << ErrorKind::RegionNotFound << regionId;
    QTest::newRow("error with 200") << FaultAnswer::json(errorBody("Forbidden.RAM"), 200)
                                    << ErrorKind::PermissionDenied << QString();
    QTest::newRow("cut off") << FaultAnswer::json(R"({"VpnConnectionId":"vco-1")")
                             << ErrorKind::ResponseMalformed << QString();
    QTest::newRow("not UTF-8") << FaultAnswer::json("{\"Name\":\"\xff\xfe\"}") << ErrorKind::ResponseNotUtf8
                               << QString();
    QTest::newRow("too deep") << FaultAnswer::json(QByteArray(10000, '[')) << ErrorKind::ResponseTooDeep
                              << QString();
    QTest::newRow("nobody there") << FaultAnswer::nothing(FaultAnswer::Ending::Close)
                                  << ErrorKind::ConnectionLost << QString();
}

void TestInspectJob::namesWhatFailed()
{
    QFETCH(FaultAnswer, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, subject);
    InspectionFixture fixture;
    fixture.server.answer({answer});
    const std::unique_ptr<InspectJob> job(
        fixture.service.inspect(fixture.account, regionId, QStringLiteral("vco-1")));
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(!job->result());
    const Error &error = job->result().error();
    QCOMPARE(error.kind, kind);
    if (!subject.isEmpty())
        QCOMPARE(error.subject, subject);
    if (kind == ErrorKind::PermissionDenied)
        QCOMPARE(error.missingResource, QStringLiteral("acs:vpc:cn-hangzhou:*:vpnconnection/vco-1"));
    QVERIFY(!error.host.isEmpty());
    QVERIFY(!job->requestRecord().url.isEmpty());
}

void TestInspectJob::refusesWithoutAsking()
{
    InspectionFixture fixture;
    fixture.account.endpoint = {};
    const std::unique_ptr<InspectJob> job(
        fixture.service.inspect(fixture.account, QStringLiteral("no such/region"), QStringLiteral("vco-1")));
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(!job->result());
    QCOMPARE(job->result().error().kind, ErrorKind::RegionNotFound);
}

void TestInspectJob::cancelEndsItOnce()
{
    InspectionFixture fixture;
    fixture.server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    const std::unique_ptr<InspectJob> job(
        fixture.service.inspect(fixture.account, regionId, QStringLiteral("vco-1")));
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    job->cancel();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait(5000));
    QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
    job->cancel();
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
}

void TestInspectJob::cancelBeforeStart()
{
    InspectionFixture fixture;
    const std::unique_ptr<InspectJob> job(
        fixture.service.inspect(fixture.account, regionId, QStringLiteral("vco-1")));
    QSignalSpy finished(job.get(), &Job::finished);
    job->cancel();
    job->start();
    QVERIFY(finished.wait(5000));
    QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
    QVERIFY(fixture.server.requests().isEmpty());
}

void TestInspectJob::deletingIsSilent()
{
    InspectionFixture fixture;
    fixture.server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    auto *job = fixture.service.inspect(fixture.account, regionId, QStringLiteral("vco-1"));
    QSignalSpy finished(job, &Job::finished);
    job->start();
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    delete job;
    QTest::qWait(20);
    QCOMPARE(finished.size(), 0);
}

TUNNELGLASS_TEST(inspect_job, TestInspectJob, QCoreApplication)
#include "tst_InspectJob.moc"
