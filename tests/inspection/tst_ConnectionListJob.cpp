// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "InspectionFixture.h"
#include "inspection/ConnectionListJob.h"
#include "sample/SampleAccount.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::inspection;
using namespace tunnelglass::test;

/// A region's connections: what is listed, and what happens when something of it fails.
class TestConnectionListJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheSampleAccount();
    void anEmptyRegionIsNoError_data();
    void anEmptyRegionIsNoError();
    void aFailingPageLeavesTheRest();
    void aShortPageIsReported();
    void twoPagesMayFail();
    void theFirstPageFailingFailsTheList_data();
    void theFirstPageFailingFailsTheList();
    void keepsThePagesOrder();
    void listsNothingTwice();
    void followsAGrowingTotal();
    void stopsAtAnAbsurdTotal();
    void tellsItsProgress();
    void cancelEndsItOnce();
    void cancelWhileProgressing();
    void deletingIsSilent();
    void mayBeDeletedWhileProgressing();
};

namespace {

std::unique_ptr<ConnectionListJob> listJob(const InspectionFixture &fixture)
{
    return std::unique_ptr<ConnectionListJob>(fixture.service.listConnections(fixture.account, regionId));
}

} // namespace

void TestConnectionListJob::listsTheSampleAccount()
{
    const SystemClock clock;
    sample::SampleAccount cloud(clock);
    Account account;
    account.credentials = sample::sampleCredentials();
    ConnectionListJob job(cloud, clock, account, QStringLiteral("cn-shanghai"));
    QVERIFY(InspectionFixture::run(job));
    QVERIFY(job.result());
    const ConnectionList &list = *job.result();
    QCOMPARE(list.connections.size(), 120);
    QCOMPARE(list.totalCount, 120);
    QCOMPARE(list.pageCount, 3);
    QVERIFY(list.failures.isEmpty());
    QVERIFY(!list.requestId.isEmpty());
    QCOMPARE(list.connections.first()->region, QStringLiteral("cn-shanghai"));
    QVERIFY(list.connections.first()->connection.has_value());
    QVERIFY(!job.requestRecord().url.isEmpty());
}

void TestConnectionListJob::anEmptyRegionIsNoError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty list") << listPage(1, 50, 0, 1, 0);
    QTest::newRow("wrapper without its key") << QByteArray(R"({"VpnConnections":{},"TotalCount":0})");
    QTest::newRow("empty text") << QByteArray(R"({"VpnConnections":"","TotalCount":0})");
    QTest::newRow("no wrapper") << QByteArray(R"({"TotalCount":"0","RequestId":"R-1"})");
    QTest::newRow("xml") << QByteArray("<R><VpnConnections/><TotalCount>0</TotalCount></R>");
}

void TestConnectionListJob::anEmptyRegionIsNoError()
{
    QFETCH(QByteArray, body);
    InspectionFixture fixture;
    fixture.server.answer({FaultAnswer::json(body)});
    const auto job = listJob(fixture);
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(job->result());
    QVERIFY(job->result()->connections.isEmpty());
    QVERIFY(job->result()->failures.isEmpty());
    QCOMPARE(job->result()->totalCount, 0);
}

void TestConnectionListJob::aFailingPageLeavesTheRest()
{
    InspectionFixture fixture;
    fixture.server.answerBy([](const SeenRequest &request) {
        const int page = pageOf(request);
        return page == 3 ? FaultAnswer::json(errorBody("InternalError"), 500)
                         : FaultAnswer::json(honestPage(page, 50, 230));
    });
    const auto job = listJob(fixture);
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(job->result());
    const ConnectionList &list = *job->result();
    QCOMPARE(list.connections.size(), 180);
    QCOMPARE(list.failures.size(), 1);
    QCOMPARE(list.failures.first().page, 3);
    QCOMPARE(list.failures.first().error.subject, QStringLiteral("page 3 of 5"));
    QCOMPARE(list.failures.first().error.kind, ErrorKind::ServiceUnavailable);
    QCOMPARE(list.totalCount, 230);
}

void TestConnectionListJob::aShortPageIsReported()
{
    InspectionFixture fixture;
    fixture.server.answerBy([](const SeenRequest &request) {
        const int page = pageOf(request);
        return FaultAnswer::json(page == 2 ? listPage(2, 50, 120, 51, 31) : honestPage(page, 50, 120));
    });
    const auto job = listJob(fixture);
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(job->result());
    QCOMPARE(job->result()->connections.size(), 101);
    QCOMPARE(job->result()->failures.size(), 1);
    QCOMPARE(job->result()->failures.first().page, 2);
    QCOMPARE(job->result()->failures.first().error.kind, ErrorKind::ListIncomplete);
    QVERIFY(job->result()->failures.first().error.detail.contains(u"19"));
}

void TestConnectionListJob::twoPagesMayFail()
{
    InspectionFixture fixture;
    fixture.server.answerBy([](const SeenRequest &request) {
        const int page = pageOf(request);
        if (page == 2)
            return FaultAnswer::json("<html>gateway</html>", 502);
        if (page == 4)
            return FaultAnswer::json(R"({"cut)");
        return FaultAnswer::json(honestPage(page, 50, 200));
    });
    const auto job = listJob(fixture);
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(job->result());
    QCOMPARE(job->result()->connections.size(), 100);
    QCOMPARE(job->result()->failures.size(), 2);
    QCOMPARE(job->result()->failures.at(0).page, 2);
    QCOMPARE(job->result()->failures.at(0).error.kind, ErrorKind::ServiceUnavailable);
    QCOMPARE(job->result()->failures.at(1).page, 4);
    QCOMPARE(job->result()->failures.at(1).error.kind, ErrorKind::ResponseMalformed);
}

void TestConnectionListJob::theFirstPageFailingFailsTheList_data()
{
    QTest::addColumn<FaultAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("error") << FaultAnswer::json(errorBody("InvalidRegionId.NotFound"), 404)
                           << ErrorKind::RegionNotFound;
    QTest::newRow("not a list") << FaultAnswer::json(R"({"Regions":{"Region":[]},"RequestId":"R"})")
                                << ErrorKind::ResponseWithoutConnection;
    QTest::newRow("broken") << FaultAnswer::json("{") << ErrorKind::ResponseMalformed;
}

void TestConnectionListJob::theFirstPageFailingFailsTheList()
{
    QFETCH(FaultAnswer, answer);
    QFETCH(ErrorKind, kind);
    InspectionFixture fixture;
    fixture.server.answer({answer});
    const auto job = listJob(fixture);
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(!job->result());
    QCOMPARE(job->result().error().kind, kind);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestConnectionListJob::keepsThePagesOrder()
{
    InspectionFixture fixture;
    fixture.server.answerBy([](const SeenRequest &request) {
        const int page = pageOf(request);
        FaultAnswer answer = FaultAnswer::json(honestPage(page, 50, 250));
        // The later the page, the earlier its answer.
        answer.delay = std::chrono::milliseconds(page == 1 ? 0 : 120 - 20 * page);
        return answer;
    });
    const auto job = listJob(fixture);
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(job->result());
    const QList<snapshot::SnapshotPtr> &connections = job->result()->connections;
    QCOMPARE(connections.size(), 250);
    for (qsizetype i = 1; i < connections.size(); ++i)
        QVERIFY(connections.at(i - 1)->connection->id < connections.at(i)->connection->id);
    QCOMPARE(job->result()->requestId, QStringLiteral("R-1"));
}

void TestConnectionListJob::listsNothingTwice()
{
    InspectionFixture fixture;
    // A connection was made between the pages: the last of page 1 is the first of page 2 as well.
    fixture.server.answer(
        {FaultAnswer::json(listPage(1, 50, 60, 1, 50)), FaultAnswer::json(listPage(2, 50, 61, 50, 11))});
    const auto job = listJob(fixture);
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(job->result());
    QCOMPARE(job->result()->connections.size(), 60);
    QVERIFY(job->result()->failures.isEmpty());
}

void TestConnectionListJob::followsAGrowingTotal()
{
    InspectionFixture fixture;
    fixture.server.answerBy([](const SeenRequest &request) {
        const int page = pageOf(request);
        return FaultAnswer::json(honestPage(page, 50, page == 1 ? 100 : 130));
    });
    const auto job = listJob(fixture);
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(job->result());
    QCOMPARE(job->result()->connections.size(), 130);
    QCOMPARE(job->result()->pageCount, 3);
    QVERIFY(job->result()->failures.isEmpty());
}

void TestConnectionListJob::stopsAtAnAbsurdTotal()
{
    InspectionFixture fixture;
    fixture.server.answerBy([](const SeenRequest &request) {
        return FaultAnswer::json(listPage(pageOf(request), 50, 2147483647, 1, 1));
    });
    const auto job = listJob(fixture);
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60000);
    QVERIFY(job->result());
    QCOMPARE(job->result()->pageCount, 2000);
    QCOMPARE(fixture.server.requests().size(), 2000);
    QCOMPARE(job->result()->failures.last().page, 2001);
    QCOMPARE(job->result()->failures.last().error.kind, ErrorKind::ListIncomplete);
}

void TestConnectionListJob::tellsItsProgress()
{
    InspectionFixture fixture;
    fixture.server.answerBy(
        [](const SeenRequest &request) { return FaultAnswer::json(honestPage(pageOf(request), 50, 200)); });
    const auto job = listJob(fixture);
    QSignalSpy progressed(job.get(), &Job::progressed);
    QVERIFY(InspectionFixture::run(*job));
    QCOMPARE(progressed.size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(progressed.at(i), (QVariantList{i + 1, 4}));
}

void TestConnectionListJob::cancelEndsItOnce()
{
    InspectionFixture fixture;
    fixture.server.answerBy([](const SeenRequest &request) {
        return pageOf(request) == 1 ? FaultAnswer::json(honestPage(1, 50, 5000))
                                    : FaultAnswer::nothing(FaultAnswer::Ending::Silent);
    });
    const auto job = listJob(fixture);
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QTRY_COMPARE(fixture.server.requests().size(), 7);
    job->cancel();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait(5000));
    QVERIFY(!job->result());
    QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(fixture.server.requests().size(), 7);
}

void TestConnectionListJob::cancelWhileProgressing()
{
    InspectionFixture fixture;
    fixture.server.answerBy(
        [](const SeenRequest &request) { return FaultAnswer::json(honestPage(pageOf(request), 50, 5000)); });
    const auto job = listJob(fixture);
    connect(job.get(), &Job::progressed, job.get(), [&job] { job->cancel(); });
    QVERIFY(InspectionFixture::run(*job));
    QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
    QTest::qWait(50);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestConnectionListJob::deletingIsSilent()
{
    InspectionFixture fixture;
    fixture.server.answerBy([](const SeenRequest &request) {
        return pageOf(request) == 1 ? FaultAnswer::json(honestPage(1, 50, 5000))
                                    : FaultAnswer::nothing(FaultAnswer::Ending::Silent);
    });
    auto job = listJob(fixture);
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QTRY_COMPARE(fixture.server.requests().size(), 7);
    job.reset();
    QTest::qWait(50);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(fixture.server.requests().size(), 7);
}

void TestConnectionListJob::mayBeDeletedWhileProgressing()
{
    InspectionFixture fixture;
    fixture.server.answerBy(
        [](const SeenRequest &request) { return FaultAnswer::json(honestPage(pageOf(request), 50, 5000)); });
    auto *job = fixture.service.listConnections(fixture.account, regionId);
    QSignalSpy destroyed(job, &QObject::destroyed);
    connect(job, &Job::progressed, this, [job] { delete job; });
    job->start();
    QVERIFY(destroyed.wait(5000));
    QTest::qWait(20);
    QCOMPARE(fixture.server.requests().size(), 1);
}

TUNNELGLASS_TEST(connection_list, TestConnectionListJob, QCoreApplication)
#include "tst_ConnectionListJob.moc"
