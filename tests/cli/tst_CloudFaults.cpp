// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "support/FaultServer.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// The command line against a server that fails: exit code, words, nothing on standard output, in time.
class TestCloudFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAnExitCodeForEach_data();
    void hasAnExitCodeForEach();
    void endsInTime();
    void aRefusedConnection();
    void aFailingPageLeavesTheRest_data();
    void aFailingPageLeavesTheRest();
    void aListOfOneIsAList();
    void cancelsWhenInterrupted();
    void writesNothingWhenInterrupted();
};

namespace {

FaultAnswer codeAnswer(const char *code, int status)
{
    return FaultAnswer::json(
        QByteArray(R"({"RequestId":"R-1","Code":")") + code + R"(","Message":"said so"})", status);
}

QStringList describeAt(const FaultServer &server)
{
    return words("describe --region cn-hangzhou --id vco-1 --timeout 4 --endpoint") +
           QStringList{server.url().toString()};
}

FaultAnswer pageAnswer(const SeenRequest &request, int total)
{
    const int page = request.parameters().value(QStringLiteral("PageNumber")).toInt();
    QJsonArray items;
    for (int i = (page - 1) * 50; i < std::min(total, page * 50); ++i)
        items.append(QJsonObject{{QStringLiteral("VpnConnectionId"), QStringLiteral("vco-%1").arg(i)}});
    return FaultAnswer::json(
        QJsonDocument(QJsonObject{{QStringLiteral("VpnConnections"),
                                   QJsonObject{{QStringLiteral("VpnConnection"), items}}},
                                  {QStringLiteral("TotalCount"), total},
                                  {QStringLiteral("PageNumber"), page},
                                  {QStringLiteral("PageSize"), 50}})
            .toJson());
}

} // namespace

void TestCloudFaults::hasAnExitCodeForEach_data()
{
    QTest::addColumn<FaultAnswer>("answer");
    QTest::addColumn<ExitCode>("code");
    const auto row = [](const char *name, const FaultAnswer &answer, ExitCode code) {
        QTest::newRow(name) << answer << code;
    };
    row("expired clock", codeAnswer("InvalidTimeStamp.Expired", 400), ExitCode::Credentials);
    row("reused nonce", codeAnswer("SignatureNonceUsed", 400), ExitCode::Credentials);
    row("wrong secret", codeAnswer("SignatureDoesNotMatch", 400), ExitCode::Credentials);
    row("unknown key", codeAnswer("InvalidAccessKeyId.NotFound", 404), ExitCode::Credentials);
    row("no permission", codeAnswer("Forbidden.RAM", 403), ExitCode::Credentials);
    row("no permission, old spelling", codeAnswer("Forbbiden.SubUser", 403), ExitCode::Credentials);
    row("unknown id", codeAnswer("InvalidVpnConnectionInstanceId.NotFound", 404), ExitCode::NotFound);
    row("unknown region", codeAnswer("InvalidRegionId.NotFound", 404), ExitCode::NotFound);
    row("unknown action", codeAnswer("InvalidAction.NotFound", 404), ExitCode::NotFound);
    row("throttling", codeAnswer("Throttling.User", 400), ExitCode::Service);
    for (const int status : {500, 502, 503, 504}) {
        FaultAnswer answer = FaultAnswer::json("<html>gateway</html>", status);
        row(QByteArray::number(status).constData(), answer, ExitCode::Service);
    }
    row("reset", FaultAnswer::nothing(FaultAnswer::Ending::Reset), ExitCode::Service);
    row("closed", FaultAnswer::nothing(FaultAnswer::Ending::Close), ExitCode::Service);
    row("silent", FaultAnswer::nothing(FaultAnswer::Ending::Silent), ExitCode::Service);
    row("redirect", FaultAnswer::json({}, 302).with("Location", "https://other.example.com/"),
        ExitCode::Service);
    row("empty", FaultAnswer::json({}), ExitCode::Response);
    row("HTML", FaultAnswer::json("<html><body>login</body></html>"), ExitCode::Response);
    row("not UTF-8", FaultAnswer::json("{\"Name\":\"\xff\"}"), ExitCode::Response);
    row("truncated", FaultAnswer::json(R"({"VpnConnectionId":"vco-1)"), ExitCode::Response);
    row("too deep", FaultAnswer::json(QByteArray(10000, '[')), ExitCode::Response);
    row("too large", FaultAnswer::json(QByteArray(17 * 1024 * 1024, ' ')), ExitCode::Response);
    row("DTD", FaultAnswer::json("<!DOCTYPE x [<!ENTITY e \"e\">]><x>&e;</x>"), ExitCode::Response);
    row("without the id", FaultAnswer::json(R"({"VpnConnectionId":"vco-2"})"), ExitCode::Response);
    FaultAnswer cutOff = FaultAnswer::json(R"({"VpnConnectionId":"vco-1","Name":"n"})");
    cutOff.sendOnly = 10;
    row("cut off on its way", cutOff, ExitCode::Service);
    row("error with 200", codeAnswer("Forbidden", 200), ExitCode::Credentials);
}

void TestCloudFaults::hasAnExitCodeForEach()
{
    QFETCH(FaultAnswer, answer);
    QFETCH(ExitCode, code);
    FaultServer server;
    server.answer({answer});
    CliFixture fixture;
    fixture.setTestKey();
    QElapsedTimer elapsed;
    elapsed.start();
    const CliRun run = fixture.run(describeAt(server));
    QVERIFY2(run.code == code, run.err.constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.size() > 20);
    QVERIFY(!run.err.contains("the-test-secret"));
    QVERIFY2(elapsed.elapsed() < 8000, qPrintable(QString::number(elapsed.elapsed())));
}

void TestCloudFaults::endsInTime()
{
    FaultServer server;
    server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    CliFixture fixture;
    fixture.setTestKey();
    QElapsedTimer elapsed;
    elapsed.start();
    const CliRun run =
        fixture.run(words("regions --timeout 0.3 --endpoint") + QStringList{server.url().toString()});
    QCOMPARE(run.code, ExitCode::Service);
    QVERIFY(elapsed.elapsed() >= 290);
    QVERIFY(elapsed.elapsed() < 2000);
}

void TestCloudFaults::aRefusedConnection()
{
    QString url;
    {
        const FaultServer gone;
        url = gone.url().toString();
    }
    CliFixture fixture;
    fixture.setTestKey();
    const CliRun run =
        fixture.run(words("list --region cn-hangzhou --timeout 2 --endpoint") + QStringList{url});
    QCOMPARE(run.code, ExitCode::Service);
    QVERIFY(run.out.isEmpty());
}

void TestCloudFaults::aFailingPageLeavesTheRest_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"tree", "json", "xml"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCloudFaults::aFailingPageLeavesTheRest()
{
    QFETCH(QString, format);
    FaultServer server;
    server.answerBy([](const SeenRequest &request) {
        return request.parameters().value(QStringLiteral("PageNumber")) == u"2" ? codeAnswer("Forbidden", 403)
                                                                                : pageAnswer(request, 120);
    });
    CliFixture fixture;
    fixture.setTestKey();
    const CliRun run = fixture.run(words("list --region cn-hangzhou --endpoint") +
                                   QStringList{server.url().toString(), QStringLiteral("--format"), format});
    QCOMPARE(run.code, ExitCode::Incomplete);
    QVERIFY(run.out.contains("vco-49") && run.out.contains("vco-100") && !run.out.contains("vco-50"));
    QVERIFY2(run.err.contains("page 2 of 3"), run.err.constData());
    QVERIFY(run.err.contains("70 of 120"));
}

void TestCloudFaults::aListOfOneIsAList()
{
    FaultServer server;
    server.answerBy([](const SeenRequest &request) { return pageAnswer(request, 1); });
    CliFixture fixture;
    fixture.setTestKey();
    const CliRun run = fixture.run(words("list --region cn-hangzhou --format json --endpoint") +
                                   QStringList{server.url().toString()});
    QCOMPARE(run.code, ExitCode::Done);
    const QJsonObject object = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(object.value(u"VpnConnections").toObject().value(u"VpnConnection").toArray().size(), 1);
    QCOMPARE(object.value(u"TotalCount").toInt(), 1);
}

void TestCloudFaults::cancelsWhenInterrupted()
{
    FaultServer server;
    server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    CliFixture fixture;
    fixture.setTestKey();
    QTimer::singleShot(100, this, [&fixture] { fixture.interruption.raise(); });
    QElapsedTimer elapsed;
    elapsed.start();
    const CliRun run = fixture.run(describeAt(server));
    QCOMPARE(run.code, ExitCode::Interrupted);
    QVERIFY(elapsed.elapsed() < 1500);
    QVERIFY(run.out.isEmpty());
}

void TestCloudFaults::writesNothingWhenInterrupted()
{
    FaultServer server;
    server.answerBy([](const SeenRequest &request) {
        return request.parameters().value(QStringLiteral("PageNumber")) == u"1"
                   ? pageAnswer(request, 5000)
                   : FaultAnswer::nothing(FaultAnswer::Ending::Silent);
    });
    const QTemporaryDir folder;
    CliFixture fixture;
    fixture.setTestKey();
    QTimer::singleShot(200, this, [&fixture] { fixture.interruption.raise(); });
    const CliRun run = fixture.run(words("list --region cn-hangzhou --format json --endpoint") +
                                   QStringList{server.url().toString(), QStringLiteral("--output"),
                                               folder.filePath(QStringLiteral("list.json"))});
    QCOMPARE(run.code, ExitCode::Interrupted);
    QVERIFY(QDir(folder.path()).isEmpty());
}

TUNNELGLASS_TEST(cloud_faults, TestCloudFaults, QCoreApplication)
#include "tst_CloudFaults.moc"
