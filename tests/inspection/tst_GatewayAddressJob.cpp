// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "InspectionFixture.h"
#include "inspection/ConnectionListJob.h"
#include "inspection/GatewayAddressJob.h"
#include "sample/SampleAccount.h"
#include "support/ManualClock.h"
#include "support/TestProgram.h"

#include <QNetworkReply>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace tunnelglass;
using namespace tunnelglass::inspection;

/// The gateways' public addresses: each gateway asked once, failures beside what was found.
class TestGatewayAddressJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEachGatewayOnce();
    void aFailureLeavesTheOthers();
    void anAnswerWithoutAddressIsAFailure();
    void neverTooManyAtOnce();
    void nothingToAsk();
    void cancels();
    void collectsIdsOfTunnels();
    void theSampleAccountKnowsItsGateways();
};

namespace {

/// Counts what is under way.
class GatewayNetwork final : public QNetworkAccessManager
{
public:
    int most = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
        most = std::max(most, ++m_open);
        connect(reply, &QNetworkReply::finished, this, [this] { --m_open; });
        return reply;
    }

private:
    int m_open = 0;
};

test::FaultAnswer gatewayAnswer(const test::SeenRequest &request)
{
    if (request.header("x-acs-action") == "DescribeVpnGateway")
        return test::FaultAnswer::json(R"({"VpnGatewayId":"vpn-1","InternetIp":"192.0.2.10"})");
    return test::FaultAnswer::json(R"({"CustomerGatewayId":"cgw-1","IpAddress":"203.0.113.7"})");
}

GatewayIds twoGateways()
{
    return {{QStringLiteral("vpn-1")}, {QStringLiteral("cgw-1")}};
}

snapshot::SnapshotPtr connectionNaming(const QString &vpnGateway, const QStringList &customerGateways)
{
    vpn::Connection connection;
    connection.vpnGatewayId = vpnGateway;
    for (const QString &id : customerGateways) {
        vpn::Tunnel tunnel;
        tunnel.customerGatewayId = id;
        connection.tunnels.append(tunnel);
    }
    auto snapshot = std::make_shared<snapshot::Snapshot>();
    snapshot->connection = connection;
    return snapshot;
}

} // namespace

void TestGatewayAddressJob::asksEachGatewayOnce()
{
    test::InspectionFixture fixture;
    fixture.server.answerBy(gatewayAnswer);
    const std::unique_ptr<GatewayAddressJob> job(
        fixture.service.gatewayAddresses(fixture.account, QStringLiteral("cn-test"), twoGateways()));
    QVERIFY(test::InspectionFixture::run(*job));
    QVERIFY(job->result());
    const QHash<QString, QString> expected{{QStringLiteral("vpn-1"), QStringLiteral("192.0.2.10")},
                                           {QStringLiteral("cgw-1"), QStringLiteral("203.0.113.7")}};
    QCOMPARE(job->result()->addresses, expected);
    QVERIFY(job->result()->failures.isEmpty());
    QCOMPARE(fixture.server.requests().size(), 2);

    const auto before = connectionNaming(QStringLiteral("vpn-1"), {QStringLiteral("cgw-1")});
    const auto after = withGatewayAddresses({before}, job->result()->addresses);
    QCOMPARE(after.first()->gatewayAddresses, expected);
    QVERIFY(before->gatewayAddresses.isEmpty());
}

void TestGatewayAddressJob::aFailureLeavesTheOthers()
{
    test::InspectionFixture fixture;
    fixture.server.answerBy([](const test::SeenRequest &request) {
        return request.header("x-acs-action") == "DescribeVpnGateway"
                   ? test::FaultAnswer::json(test::errorBody("InvalidVpnGatewayInstanceId.NotFound"), 404)
                   : gatewayAnswer(request);
    });
    const std::unique_ptr<GatewayAddressJob> job(
        fixture.service.gatewayAddresses(fixture.account, QStringLiteral("cn-test"), twoGateways()));
    QVERIFY(test::InspectionFixture::run(*job));
    QVERIFY(job->result());
    QCOMPARE(job->result()->addresses.keys(), QStringList{QStringLiteral("cgw-1")});
    QCOMPARE(job->result()->failures.size(), 1);
    QCOMPARE(job->result()->failures.first().id, QStringLiteral("vpn-1"));
    QCOMPARE(job->result()->failures.first().error.kind, ErrorKind::GatewayNotFound);
    QCOMPARE(job->result()->failures.first().error.subject, QStringLiteral("vpn-1"));
}

void TestGatewayAddressJob::anAnswerWithoutAddressIsAFailure()
{
    test::InspectionFixture fixture;
    fixture.server.answerBy(
        [](const test::SeenRequest &) { return test::FaultAnswer::json(R"({"RequestId":"R"})"); });
    const std::unique_ptr<GatewayAddressJob> job(
        fixture.service.gatewayAddresses(fixture.account, QStringLiteral("cn-test"), twoGateways()));
    QVERIFY(test::InspectionFixture::run(*job));
    QVERIFY(job->result());
    QVERIFY(job->result()->addresses.isEmpty());
    QCOMPARE(job->result()->failures.size(), 2);
}

void TestGatewayAddressJob::neverTooManyAtOnce()
{
    test::InspectionFixture fixture;
    fixture.server.answerBy(gatewayAnswer);
    GatewayIds ids;
    for (int number = 0; number < 20; ++number)
        ids.customerGateways.append(QStringLiteral("cgw-%1").arg(number));
    GatewayNetwork network;
    GatewayAddressJob job(network, fixture.clock, fixture.account, QStringLiteral("cn-test"), ids);
    QVERIFY(test::InspectionFixture::run(job));
    QCOMPARE(job.result()->addresses.size(), 20);
    QCOMPARE(fixture.server.requests().size(), 20);
    QCOMPARE(network.most, GatewayAddressJob::maxInFlight);
}

void TestGatewayAddressJob::nothingToAsk()
{
    test::InspectionFixture fixture;
    const std::unique_ptr<GatewayAddressJob> job(
        fixture.service.gatewayAddresses(fixture.account, QStringLiteral("cn-test"), {}));
    QVERIFY(test::InspectionFixture::run(*job));
    QVERIFY(job->result() && job->result()->addresses.isEmpty());
    QVERIFY(fixture.server.requests().isEmpty());
}

void TestGatewayAddressJob::cancels()
{
    test::InspectionFixture fixture;
    fixture.server.answer({test::FaultAnswer::nothing(test::FaultAnswer::Ending::Silent)});
    const std::unique_ptr<GatewayAddressJob> job(
        fixture.service.gatewayAddresses(fixture.account, QStringLiteral("cn-test"), twoGateways()));
    QTimer::singleShot(50, job.get(), [&job] { job->cancel(); });
    QVERIFY(test::InspectionFixture::run(*job));
    QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
}

void TestGatewayAddressJob::collectsIdsOfTunnels()
{
    const GatewayIds ids = GatewayIds::of(
        {connectionNaming(QStringLiteral("vpn-1"), {QStringLiteral("cgw-1"), QStringLiteral("cgw-2")}),
         connectionNaming(QStringLiteral("vpn-1"), {QStringLiteral("cgw-2")}),
         connectionNaming(QStringLiteral("tr-5"), {QStringLiteral("cgw-3")}),
         std::make_shared<snapshot::Snapshot>()});
    QCOMPARE(ids.vpnGateways, QStringList{QStringLiteral("vpn-1")});
    QCOMPARE(ids.customerGateways,
             (QStringList{QStringLiteral("cgw-1"), QStringLiteral("cgw-2"), QStringLiteral("cgw-3")}));
}

void TestGatewayAddressJob::theSampleAccountKnowsItsGateways()
{
    test::ManualClock clock;
    sample::SampleAccount network(clock);
    const Service service(network, clock);
    Account account;
    account.credentials = sample::sampleCredentials();
    for (const char *region : {"cn-hangzhou", "cn-shanghai"}) {
        const QString regionId = QString::fromLatin1(region);
        const std::unique_ptr<ConnectionListJob> list(service.listConnections(account, regionId));
        QVERIFY(test::InspectionFixture::run(*list));
        const GatewayIds ids = GatewayIds::of(list->result()->connections);
        QVERIFY(!ids.vpnGateways.isEmpty() && !ids.customerGateways.isEmpty());
        const std::unique_ptr<GatewayAddressJob> job(service.gatewayAddresses(account, regionId, ids));
        QVERIFY(test::InspectionFixture::run(*job));
        QVERIFY(job->result());
        for (const GatewayFailure &failed : job->result()->failures)
            QFAIL(qPrintable(failed.id));
        QCOMPARE(job->result()->addresses.size(), ids.vpnGateways.size() + ids.customerGateways.size());
    }
}

TUNNELGLASS_TEST(gateway_addresses, TestGatewayAddressJob, QCoreApplication)
#include "tst_GatewayAddressJob.moc"
