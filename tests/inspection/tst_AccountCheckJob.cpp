// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "InspectionFixture.h"
#include "inspection/AccountCheckJob.h"
#include "inspection/AccountCheckText.h"
#include "inspection/ReadOnlyPolicy.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

using namespace tunnelglass;
using namespace tunnelglass::inspection;

/// The test of an account, over the sample account and with a clock that is set by hand.
class TestAccountCheckJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAndWhat();
    void tellsBothFailures();
    void cancels();
    void clockInMinutes_data();
    void clockInMinutes();
    void policyAllowsWhatIsAskedOnly();
};

namespace {

const QByteArray identity =
    R"({"AccountId":"42","Arn":"acs:ram::42:user/li","IdentityType":"RAMUser","PrincipalId":"7"})";

bool asksForIdentity(const test::SeenRequest &request)
{
    return request.header("x-acs-action") == "GetCallerIdentity";
}

} // namespace

void TestAccountCheckJob::tellsWhoAndWhat()
{
    test::InspectionFixture fixture;
    fixture.server.answerBy([](const test::SeenRequest &request) {
        return test::FaultAnswer::json(asksForIdentity(request) ? identity : test::listPage(1, 1, 12, 1, 1));
    });
    const std::unique_ptr<AccountCheckJob> job(
        fixture.service.check(fixture.account, QStringLiteral("cn-test"), fixture.server.url()));
    QVERIFY(test::InspectionFixture::run(*job));
    QVERIFY(job->result());
    const AccountCheck &check = *job->result();
    QVERIFY(check.isPassed());
    QCOMPARE(check.identity->accountId, QStringLiteral("42"));
    QCOMPARE(check.identity->arn, QStringLiteral("acs:ram::42:user/li"));
    QCOMPARE(*check.connections, 12);
    QVERIFY(!needsPolicy(check));
    QCOMPARE(fixture.server.requests().size(), 2);
    const QString said = accountCheckText(check);
    QVERIFY(said.contains(QStringLiteral("RAM user")) && said.contains(QStringLiteral("12")));
}

void TestAccountCheckJob::tellsBothFailures()
{
    test::InspectionFixture fixture;
    fixture.server.answerBy([](const test::SeenRequest &request) {
        return asksForIdentity(request)
                   ? test::FaultAnswer::json(test::errorBody("InvalidAccessKeyId.NotFound"), 404)
                   : test::FaultAnswer::json(test::errorBody("Forbidden.RAM"), 403);
    });
    const std::unique_ptr<AccountCheckJob> job(
        fixture.service.check(fixture.account, QStringLiteral("cn-test"), fixture.server.url()));
    QVERIFY(test::InspectionFixture::run(*job));
    QVERIFY(job->result());
    QVERIFY(!job->result()->isPassed());
    QCOMPARE(job->result()->identity.error().kind, ErrorKind::AccessKeyNotFound);
    QCOMPARE(job->result()->connections.error().kind, ErrorKind::PermissionDenied);
    QVERIFY(needsPolicy(*job->result()));
}

void TestAccountCheckJob::cancels()
{
    test::InspectionFixture fixture;
    fixture.server.answer({test::FaultAnswer::nothing(test::FaultAnswer::Ending::Silent)});
    const std::unique_ptr<AccountCheckJob> job(
        fixture.service.check(fixture.account, QStringLiteral("cn-test"), fixture.server.url()));
    QTimer::singleShot(50, job.get(), [&job] { job->cancel(); });
    QVERIFY(test::InspectionFixture::run(*job));
    QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
}

void TestAccountCheckJob::clockInMinutes_data()
{
    QTest::addColumn<qint64>("skew");
    QTest::addColumn<QString>("says");
    QTest::newRow("agrees") << qint64(-20) << QStringLiteral("Agrees with");
    QTest::newRow("ahead") << qint64(330) << QStringLiteral("5.5 min ahead");
    QTest::newRow("behind") << qint64(-3600) << QStringLiteral("60.0 min behind");
}

void TestAccountCheckJob::clockInMinutes()
{
    QFETCH(const qint64, skew);
    QFETCH(const QString, says);
    AccountCheck check;
    check.clockSkewSeconds = skew;
    QVERIFY(accountCheckText(check).contains(says));
}

void TestAccountCheckJob::policyAllowsWhatIsAskedOnly()
{
    const QJsonObject policy = QJsonDocument::fromJson(readOnlyPolicy().toUtf8()).object();
    const QJsonObject statement = policy.value(u"Statement").toArray().first().toObject();
    QCOMPARE(statement.value(u"Effect").toString(), QStringLiteral("Allow"));
    for (const auto action : statement.value(u"Action").toArray())
        QVERIFY(action.toString().startsWith(u"vpc:Describe"));
    QCOMPARE(statement.value(u"Action").toArray().size(), 5);
}

TUNNELGLASS_TEST(account_check, TestAccountCheckJob, QCoreApplication)
#include "tst_AccountCheckJob.moc"
