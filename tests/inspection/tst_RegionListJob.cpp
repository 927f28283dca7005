// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "InspectionFixture.h"
#include "inspection/RegionListJob.h"
#include "sample/SampleAccount.h"
#include "support/TestProgram.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tunnelglass;
using namespace tunnelglass::inspection;
using namespace tunnelglass::test;

/// The regions there are: asked for, and known from the start.
class TestRegionListJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheSampleAccount();
    void takesAnyShape_data();
    void takesAnyShape();
    void refusesWhatHoldsNone();
    void knowsRegionsByItself();
};

void TestRegionListJob::listsTheSampleAccount()
{
    const SystemClock clock;
    sample::SampleAccount cloud(clock);
    Account account;
    account.credentials = sample::sampleCredentials();
    RegionListJob job(cloud, clock, account);
    QVERIFY(InspectionFixture::run(job));
    QVERIFY(job.result());
    const QList<Region> &regions = *job.result();
    QVERIFY(regions.size() > 30);
    const auto hangzhou = std::find_if(regions.begin(), regions.end(),
                                       [](const Region &region) { return region.id == u"cn-hangzhou"; });
    QVERIFY(hangzhou != regions.end());
    QCOMPARE(hangzhou->name, QStringLiteral("China (Hangzhou)"));
    QCOMPARE(hangzhou->endpoint, QStringLiteral("vpc.cn-hangzhou.aliyuncs.com"));
    QVERIFY(job.response() != nullptr);
    QVERIFY(!job.response()->requestId.isEmpty());
}

void TestRegionListJob::takesAnyShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count");
    QTest::newRow("list") << QByteArray(R"({"Regions":{"Region":[{"RegionId":"a"},{"RegionId":"b"}]}})") << 2;
    QTest::newRow("one") << QByteArray(R"({"Regions":{"Region":{"RegionId":"a"}}})") << 1;
    QTest::newRow("bare list") << QByteArray(R"({"Regions":[{"RegionId":"a"}]})") << 1;
    QTest::newRow("xml, one") << QByteArray(
                                     "<R><Regions><Region><RegionId>a</RegionId></Region></Regions></R>")
                              << 1;
    QTest::newRow("one without an id")
        << QByteArray(R"({"Regions":{"Region":[{"RegionId":"a"},{"X":1}]}})") << 1;
}

void TestRegionListJob::takesAnyShape()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    InspectionFixture fixture;
    fixture.server.answer({FaultAnswer::json(body)});
    const std::unique_ptr<RegionListJob> job(fixture.service.listRegions(fixture.account));
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(job->result());
    QCOMPARE(job->result()->size(), count);
    QCOMPARE(job->result()->first().id, QStringLiteral("a"));
}

void TestRegionListJob::refusesWhatHoldsNone()
{
    InspectionFixture fixture;
    fixture.server.answer({FaultAnswer::json(R"({"Regions":{},"RequestId":"R-1"})")});
    const std::unique_ptr<RegionListJob> job(fixture.service.listRegions(fixture.account));
    QVERIFY(InspectionFixture::run(*job));
    QVERIFY(!job->result());
    QCOMPARE(job->result().error().kind, ErrorKind::ResponseNotApi);
    QCOMPARE(job->result().error().requestId, QStringLiteral("R-1"));
}

void TestRegionListJob::knowsRegionsByItself()
{
    const QList<Region> regions = knownRegions();
    QVERIFY(regions.size() > 30);
    QSet<QString> ids;
    for (const Region &region : regions) {
        ids.insert(region.id);
        QVERIFY(!region.name.isEmpty());
    }
    QCOMPARE(ids.size(), regions.size());
    QVERIFY(ids.contains(QStringLiteral("eu-central-1")));
}

TUNNELGLASS_TEST(region_list, TestRegionListJob, QCoreApplication)
#include "tst_RegionListJob.moc"
