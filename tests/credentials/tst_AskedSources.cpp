// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "SourceFixture.h"
#include "support/TestProgram.h"

using namespace tunnelglass;
using namespace tunnelglass::test;

/// The sources that run a command or ask an address: never without a yes, and within limits.
class TestAskedSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWithoutConsent_data();
    void nothingWithoutConsent();
    void commands_data();
    void commands();
    void commandsAreStopped();
    void addresses_data();
    void addresses();
};

void TestAskedSources::nothingWithoutConsent_data()
{
    QTest::addColumn<bool>("asks");
    QTest::newRow("no") << true;
    QTest::newRow("nobody to ask") << false;
}

void TestAskedSources::nothingWithoutConsent()
{
    QFETCH(bool, asks);
    SourceFixture fixture;
    fixture.agrees = false;
    SourceContext context = fixture.context();
    if (!asks)
        context.agree = nullptr;
    const QTemporaryDir folder;
    const QString touched = folder.filePath(u("touched"));
    FileProfile address;
    address.mode = ProfileMode::CredentialsUri;
    address.credentialsUri = fixture.server.url().toString() + u"/uri";
    const FileProfile command = commandProfile(testCommand(u"touch " + touched));
    for (const FileProfile &profile : {address, command}) {
        ProfileJob job(context, profile);
        QCOMPARE(SourceFixture::run(job).error().kind, ErrorKind::CredentialsUnconfirmed);
    }
    QVERIFY(!QFile::exists(touched));
    QVERIFY(fixture.server.requests().isEmpty());
    if (asks)
        QCOMPARE(fixture.asked, (QStringList{address.credentialsUri, command.command}));
}

void TestAskedSources::commands_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("word"); // of the error; empty: credentials
    const auto row = [](const char *tag, const QByteArray &output, const char *word = "") {
        QTest::newRow(tag) << output << QString::fromLatin1(word);
    };
    row("key", R"({"mode":"AK","access_key_id":"i","access_key_secret":"s"})");
    row("token", R"({"mode":"StsToken","access_key_id":"i","access_key_secret":"s","sts_token":"t",)"
                 R"("expiration":"2024-03-01T10:00:00Z"})");
    row("no token", R"({"mode":"StsToken","access_key_id":"i","access_key_secret":"CanaryS3cret"})",
        "sts_token");
    row("other mode", R"({"mode":"RamRoleArn","access_key_id":"i","access_key_secret":"CanaryS3cret"})",
        "mode");
    row("no mode", R"({"access_key_id":"i","access_key_secret":"CanaryS3cret"})", "mode");
    row("text", "CanaryS3cret", "JSON");
    row("nothing", "", "JSON");
    row("much", QByteArray(100000, 'x'), "64 KB");
}

void TestAskedSources::commands()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, word);
    SourceFixture fixture;
    QTemporaryFile file;
    const auto result = fixture.get(commandProfile(printing(file, output)));
    QCOMPARE(result.has_value(), word.isEmpty());
    if (result)
        return;
    QCOMPARE(result.error().kind, ErrorKind::CredentialsSourceFailed);
    QVERIFY2(result.error().detail.contains(word), qPrintable(result.error().detail));
    QVERIFY(!errorParagraph(result.error()).contains(u(canary)));
}

void TestAskedSources::commandsAreStopped()
{
    ExternalProcessJob slow(testCommand(u("sleep 60")), Consent::Yes, u("p"));
    slow.setTimeLimit(std::chrono::milliseconds(200));
    const auto late = SourceFixture::run(slow);
    QCOMPARE(late.error().kind, ErrorKind::CredentialsSourceFailed);
    QVERIFY(late.error().detail.contains(u("in time")));
    for (const auto &[command, word] : {std::pair(testCommand(u("exit 1")), "exit code 1"),
                                        {u("/nonexistent/program"), "started"},
                                        {u("   "), "empty"},
                                        {testCommand(u("crash")), "crashed"}}) {
        ExternalProcessJob job(command, Consent::Yes, u("p"));
        const auto failed = SourceFixture::run(job);
        QVERIFY2(!failed && failed.error().detail.contains(u(word)), word);
    }
    // No shell: what would be a second command is an argument.
    const QTemporaryDir folder;
    const QString touched = folder.filePath(u("touched"));
    ExternalProcessJob job(testCommand(u("exit 0 ; ")) + testCommand(u"touch " + touched), Consent::Yes,
                           u("p"));
    QVERIFY(!SourceFixture::run(job));
    QVERIFY(!QFile::exists(touched));
}

void TestAskedSources::addresses_data()
{
    QTest::addColumn<QString>("uri");
    for (const char *uri : {"http://credentials.example/x", "ftp://127.0.0.1/x", "file:///etc/passwd",
                            "words", "http://me:CanaryS3cret@127.0.0.1/x", "", "http://127.0.0.1.example/x"})
        QTest::newRow(uri) << u(uri);
}

void TestAskedSources::addresses()
{
    QFETCH(QString, uri);
    SourceFixture fixture;
    FileProfile profile;
    profile.mode = ProfileMode::CredentialsUri;
    profile.credentialsUri = uri;
    const auto result = fixture.get(profile);
    QCOMPARE(result.error().kind, ErrorKind::EndpointInvalid);
    QVERIFY(!errorParagraph(result.error()).contains(u(canary)));
}

TUNNELGLASS_TEST(asked_sources, TestAskedSources, QCoreApplication)
#include "tst_AskedSources.moc"
