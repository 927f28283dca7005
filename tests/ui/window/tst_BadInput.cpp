// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorText.h"
#include "support/FaultServer.h"
#include "support/TestCertificates.h"
#include "support/TestProgram.h"
#include "ui/window/SampleWindow.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Everything bad that the cloud, the network or a file can hand over, seen from the window: the right words,
/// in time, beside the data that was there, and the window goes on.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cloud_data();
    void cloud();
    void refused();
    void untrusted();
    void files_data();
    void files();
    void tooLargeAFile();
};

namespace {

FaultAnswer codeAnswer(const char *code, int status)
{
    return FaultAnswer::json(
        QByteArray(R"({"RequestId":"R-1","Code":")") + code + R"(","Message":"said so"})", status);
}

/// What is on the screen, to be compared.
QStringList dataOn(SampleWindow &sample)
{
    return {sample.sentence(), sample.window().windowTitle(),
            QString::number(sample.tree()->model()->rowCount()),
            sample.row(QStringLiteral("Connection ID")).siblingAtColumn(1).data().toString()};
}

/// What failed is said in words that hold `words`, in time, beside what was there before.
void waitForRefusal(SampleWindow &sample, const QStringList &before, const QString &words)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY_WITH_TIMEOUT(
        !sample.errorHeadline().isEmpty() && !sample.action(QStringLiteral("Cancel"))->isEnabled(), 15000);
    QVERIFY2(elapsed.elapsed() < 10000, QByteArray::number(elapsed.elapsed()).constData());
    QVERIFY2(sample.errorHeadline().contains(words), qPrintable(sample.errorHeadline()));
    QVERIFY(!sample.errorExplanation().isEmpty());
    QCOMPARE(dataOn(sample), before);
    const QString shown = sample.visibleTexts().join(QLatin1Char('\n'));
    QVERIFY(!shown.contains(sample::sampleCredentials().accessKeySecret.revealText()));
}

/// Asks the account "other" for a connection and sees it refused; `sample` has been started.
void askAndFail(SampleWindow &sample, const QString &words)
{
    const QStringList before = dataOn(sample);
    QVERIFY(before.last().startsWith(QStringLiteral("vco-")));
    sample.chooseAccount(QStringLiteral("other"));
    sample.enterConnectionId(QStringLiteral("vco-1"));
    waitForRefusal(sample, before, words);

    // The window goes on: another question has its answer.
    sample.chooseAccount(sample::sampleAccountName());
    sample.enterConnectionId(SampleWindow::downConnectionId());
    QTRY_VERIFY(sample.errorHeadline().isEmpty());
    QTRY_COMPARE(dataOn(sample), before);
}

/// Opens a file as a person pastes its content or drops it, and sees it refused.
void openAndFail(SampleWindow &sample, const QString &path, const QString &words)
{
    const QStringList before = dataOn(sample);
    sample.dropFile(path);
    waitForRefusal(sample, before, words);
    QVERIFY2(sample.errorHeadline().contains(QStringLiteral("saved")), qPrintable(sample.errorHeadline()));
    sample.action(QStringLiteral("Refresh"))->trigger();
    QTRY_COMPARE(dataOn(sample), before);
}

/// Says no to DescribeVpnConnection only: what is on screen is that call's error.
void refuseInspection(FaultServer &server, const FaultAnswer &answer)
{
    server.answerBy([answer](const SeenRequest &request) {
        return request.header("x-acs-action") == "DescribeVpnConnections"
                   ? FaultAnswer::json(R"({"VpnConnections":{"VpnConnection":[]},"TotalCount":0})")
                   : answer;
    });
}

QString writeFile(const SampleWindow &sample, const QString &name, const QByteArray &content)
{
    const QString path = sample.folder() + QLatin1Char('/') + name;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

} // namespace

void TestBadInput::cloud_data()
{
    QTest::addColumn<FaultAnswer>("answer");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const FaultAnswer &answer, const char *words) {
        QTest::newRow(name) << answer << QString::fromUtf8(words);
    };
    row("expired clock", codeAnswer("InvalidTimeStamp.Expired", 400), "out of date");
    row("reused nonce", codeAnswer("SignatureNonceUsed", 400), "seen this request before");
    row("wrong secret", codeAnswer("SignatureDoesNotMatch", 400), "does not accept the signature");
    row("unknown key", codeAnswer("InvalidAccessKeyId.NotFound", 404), "does not know this AccessKey ID");
    row("no permission", codeAnswer("Forbidden.RAM", 403), "lacks the permission vpc:DescribeVpnConnection");
    row("unknown id", codeAnswer("InvalidVpnConnectionInstanceId.NotFound", 404), "no connection vco-1");
    row("unknown region", codeAnswer("InvalidRegionId.NotFound", 404), "no region cn-hangzhou");
    row("unknown action", codeAnswer("InvalidAction.NotFound", 404), "does not know the operation");
    row("throttling", codeAnswer("Throttling.User", 400), "too many came");
    for (const int status : {500, 502, 503, 504})
        row(QByteArray::number(status).constData(), FaultAnswer::json("<html>gateway</html>", status),
            "failing at the moment");
    row("reset", FaultAnswer::nothing(FaultAnswer::Ending::Reset), "broke off");
    row("silent server", FaultAnswer::nothing(FaultAnswer::Ending::Silent), "did not answer in time");
    row("redirect to another host", FaultAnswer::json({}, 302).with("Location", "https://other.example.com/"),
        "other.example.com");
    row("truncated", FaultAnswer::json(R"({"VpnConnectionId":"vco-1)"), "cannot be read");
    row("empty", FaultAnswer::json({}), "is empty");
    row("HTML", FaultAnswer::json("<html><body>login</body></html>"), "does not come from the API");
    row("not UTF-8", FaultAnswer::json("{\"Name\":\"\xff\"}"), "is not UTF-8");
    FaultAnswer large = FaultAnswer::json({});
    large.claimed = 200LL * 1024 * 1024;
    row("200 MB", large, "is too large");
    row("10,000 deep", FaultAnswer::json(QByteArray(10000, '[')), "nested too deeply");
    row("DTD", FaultAnswer::json("<!DOCTYPE x><x/>"), "document type declaration");
    row("entity bomb", FaultAnswer::json("<!DOCTYPE x [<!ENTITY e \"e\">]><x>&e;</x>"),
        "document type declaration");
    row("wrong root", FaultAnswer::json("<Nonsense/>"), "does not hold vco-1");
    row("error body with 200", codeAnswer("Forbidden.RAM", 200), "lacks the permission");
    row("list without the id asked for",
        FaultAnswer::json(R"({"VpnConnections":{"VpnConnection":[{"VpnConnectionId":"vco-2"}]}})"),
        "does not hold vco-1");
    row("another connection", FaultAnswer::json(R"({"VpnConnectionId":"vco-2","VpnGatewayId":"vpn-1"})"),
        "does not hold vco-1");
}

void TestBadInput::cloud()
{
    QFETCH(FaultAnswer, answer);
    QFETCH(QString, words);
    FaultServer server;
    refuseInspection(server, answer);
    SampleWindow sample({}, server.url());
    QVERIFY(sample.startAndWait());
    askAndFail(sample, words);
}

void TestBadInput::refused()
{
    QUrl gone;
    {
        const FaultServer server;
        gone = server.url();
    }
    SampleWindow sample({}, gone);
    QVERIFY(sample.startAndWait());
    askAndFail(sample, QStringLiteral("refuses the connection"));
}

void TestBadInput::untrusted()
{
    if (!TestCertificates::canServe())
        QSKIP("Qt has no TLS server here; install_windows.sh tries trust against another.");
    const TestCertificates certificates;
    QVERIFY2(certificates.problem().isEmpty(), qPrintable(certificates.problem()));
    const FaultServer server(certificates.serverConfiguration());
    SampleWindow sample({}, server.url());
    QVERIFY(sample.startAndWait());
    askAndFail(sample, QStringLiteral("cannot be trusted"));
}

void TestBadInput::files_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &content, const char *words) {
        QTest::newRow(name) << content << QString::fromUtf8(words);
    };
    row("truncated", R"({"VpnConnectionId":"vco-1","Na)", "cannot be read");
    row("empty", "", "is empty");
    row("HTML", "<!DOCTYPE html><html><body>login</body></html>", "does not come from the API");
    row("not UTF-8", "{\"Name\":\"\xff\xfe\"}", "is not UTF-8");
    row("10,000 deep", QByteArray(10000, '[') + QByteArray(10000, ']'), "nested too deeply");
    row("10,000 deep XML", QByteArray("<a>").repeated(10000) + QByteArray("</a>").repeated(10000),
        "nested too deeply");
    row("DTD", "<!DOCTYPE r><r/>", "document type declaration");
    row("entity bomb",
        "<!DOCTYPE r [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><r>&b;</r>",
        "document type declaration");
    row("error body", R"({"RequestId":"R-1","HostId":"h","Code":"Forbidden.RAM","Message":"no"})",
        "an error of the service: Forbidden.RAM");
}

void TestBadInput::files()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    openAndFail(sample, writeFile(sample, QStringLiteral("saved"), content), words);
}

void TestBadInput::tooLargeAFile()
{
    SampleWindow sample;
    QVERIFY(sample.startAndWait());
    const QString path = writeFile(sample, QStringLiteral("saved"), {});
    QVERIFY(QFile::resize(path, 200LL * 1024 * 1024)); // sparse: takes no room
    openAndFail(sample, path, QStringLiteral("is too large"));
}

TUNNELGLASS_TEST(window_bad_input, TestBadInput, QApplication)
#include "tst_BadInput.moc"
