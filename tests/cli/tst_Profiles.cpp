// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "sample/SampleKey.h"
#include "support/Canary.h"
#include "support/FaultServer.h"
#include "support/TestCommand.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Profiles on the command line: which is used, what is asked first, and what is said.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists();
    void listsNothing();
    void listsABrokenFile();
    void usesTheProfileNamed();
    void usesTheCurrentProfile();
    void asksTheEndpointOfTheProfile();
    void environmentComesFirst();
    void unknownName();
    void unusableProfile();
    void regionOfTheProfile();
    void noRegionAnywhere();
    void assumesARole();
    void asksBeforeACommand_data();
    void asksBeforeACommand();
    void dryRunAsksNothing();
};

namespace {

struct ProfileFixture : CliFixture
{
    QTemporaryDir folder;
    FaultServer server;

    ProfileFixture()
    {
        home = folder.path();
        server.answer({FaultAnswer::json(
            R"({"Regions":{"Region":[{"RegionId":"cn-test","LocalName":"T","RegionEndpoint":"e"}]}})")});
    }
    void write(const char *path, QByteArray bytes) const
    {
        bytes.replace("TOUCHED", touched().toUtf8()).replace("COMMAND", testCommandPath.toUtf8());
        const QString file = folder.filePath(QString::fromUtf8(path));
        QDir().mkpath(QFileInfo(file).path());
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    QString touched() const { return folder.filePath(QStringLiteral("touched")); }
    void writeCli() const
    {
        write(".aliyun/config.json",
              R"({"current":"one","profiles":[
                 {"name":"one","mode":"AK","access_key_id":"key-one","access_key_secret":"CanaryS3cret",
                  "region_id":"cn-beijing"},
                 {"name":"two","mode":"StsToken","access_key_id":"key-two","access_key_secret":"CanaryS3cret",
                  "sts_token":"CanaryS3cret"},
                 {"name":"role","mode":"RamRoleArn","access_key_id":"asker",
                  "access_key_secret":"CanaryS3cret","ram_role_arn":"acs:ram::1:role/r"},
                 {"name":"old","mode":"RsaKeyPair","private_key":"CanaryS3cret"},
                 {"name":"run","mode":"External","process_command":"\"COMMAND\" touch TOUCHED"}]})");
    }
    CliRun regions(const QString &options)
    {
        return run(
            QStringList{QStringLiteral("regions"), QStringLiteral("--endpoint"), server.url().toString()} +
            options.split(u' ', Qt::SkipEmptyParts));
    }
    /// Whether the last request was signed with this key.
    bool askedWith(const char *keyId) const
    {
        return !server.requests().isEmpty() && server.requests()
                                                   .last()
                                                   .header("authorization")
                                                   .contains(QByteArray(QByteArray("Credential=") + keyId));
    }
};

bool holdsCanary(const CliRun &run)
{
    return run.out.contains(canary) || run.err.contains(canary);
}

} // namespace

void TestProfiles::lists()
{
    ProfileFixture fixture;
    fixture.writeCli();
    fixture.write(".alibabacloud/credentials.ini",
                  "[default]\naccess_key_id=i\naccess_key_secret=CanaryS3cret\n");
    fixture.setTestKey();
    const CliRun run = fixture.run(words("profiles"));
    QCOMPARE(run.code, ExitCode::Done);
    QCOMPARE(run.out.count('\n'), 8);
    for (const char *word : {"one", "two", "role", "old", "run", "default", "AK", "StsToken", "RamRoleArn",
                             "RsaKeyPair", "External", "access_key", "cn-beijing", "config.json",
                             "credentials.ini", "environment variables", "deprecated", "before it runs"})
        QVERIFY2(run.out.contains(word), word);
    QVERIFY(run.err.contains("environment variables"));
    QVERIFY(!holdsCanary(run));
    QVERIFY(!run.out.contains("the-test-secret"));
}

void TestProfiles::listsNothing()
{
    ProfileFixture fixture;
    const CliRun run = fixture.run(words("profiles"));
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.err.contains("config.json"));
}

void TestProfiles::listsABrokenFile()
{
    ProfileFixture fixture;
    fixture.write(".aliyun/config.json", R"({"profiles": CanaryS3cret)");
    fixture.write(".alibabacloud/credentials.ini", "[mine]\naccess_key_id=i\naccess_key_secret=s\n");
    const CliRun run = fixture.run(words("profiles"));
    QCOMPARE(run.code, ExitCode::Credentials);
    QVERIFY(run.out.contains("mine"));
    QVERIFY(run.err.contains("config.json"));
    QVERIFY(!holdsCanary(run));
}

void TestProfiles::usesTheProfileNamed()
{
    ProfileFixture fixture;
    fixture.writeCli();
    fixture.setTestKey();
    const CliRun run = fixture.regions(QStringLiteral("--profile two"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QVERIFY(run.out.contains("cn-test"));
    QVERIFY(fixture.askedWith("key-two"));
    QVERIFY(!fixture.server.requests().last().header("x-acs-security-token").isEmpty());
    QVERIFY(!holdsCanary(run));
}

void TestProfiles::usesTheCurrentProfile()
{
    ProfileFixture fixture;
    fixture.writeCli();
    QCOMPARE(fixture.regions({}).code, ExitCode::Done);
    QVERIFY(fixture.askedWith("key-one"));
    fixture.variables.insert(QStringLiteral("ALIBABA_CLOUD_PROFILE"), QStringLiteral("two"));
    QCOMPARE(fixture.regions({}).code, ExitCode::Done);
    QVERIFY(fixture.askedWith("key-two"));
}

void TestProfiles::asksTheEndpointOfTheProfile()
{
    ProfileFixture fixture;
    fixture.write(".aliyun/config.json",
                  R"({"current":"one","profiles":[{"name":"one","mode":"AK","access_key_id":"key-one",
                     "access_key_secret":"CanaryS3cret","endpoint":")" +
                      fixture.server.url().toString().toUtf8() + R"("}]})");
    const CliRun run = fixture.run(words("regions"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QVERIFY(fixture.askedWith("key-one"));
}

void TestProfiles::environmentComesFirst()
{
    ProfileFixture fixture;
    fixture.writeCli();
    fixture.setTestKey();
    QCOMPARE(fixture.regions({}).code, ExitCode::Done);
    QVERIFY(fixture.askedWith("LTAI5tTestKey"));
}

void TestProfiles::unknownName()
{
    ProfileFixture fixture;
    fixture.writeCli();
    const CliRun run = fixture.regions(QStringLiteral("--profile nobody"));
    QCOMPARE(run.code, ExitCode::Credentials);
    for (const char *word : {"nobody", "one", "two", "role", "old", "run"})
        QVERIFY2(run.err.contains(word), word);
    QVERIFY(fixture.server.requests().isEmpty());
}

void TestProfiles::unusableProfile()
{
    ProfileFixture fixture;
    fixture.writeCli();
    for (const char *options : {"--profile old", "--profile old --dry-run"}) {
        const CliRun run = fixture.regions(QString::fromUtf8(options));
        QCOMPARE(run.code, ExitCode::Credentials);
        QVERIFY(run.err.contains("RsaKeyPair") && run.err.contains("config.json"));
        QVERIFY(!holdsCanary(run));
    }
}

void TestProfiles::regionOfTheProfile()
{
    ProfileFixture fixture;
    fixture.writeCli();
    const CliRun profile = fixture.run(words("list --dry-run"));
    QCOMPARE(profile.code, ExitCode::Done);
    QVERIFY(profile.out.contains("RegionId=cn-beijing"));
    fixture.variables.insert(QStringLiteral("ALIBABA_CLOUD_REGION_ID"), QStringLiteral("cn-chengdu"));
    QVERIFY(fixture.run(words("list --dry-run")).out.contains("RegionId=cn-beijing"));
    QVERIFY(fixture.run(words("list --dry-run --profile two")).out.contains("RegionId=cn-chengdu"));
    QVERIFY(fixture.run(words("list --dry-run --region cn-x")).out.contains("RegionId=cn-x"));
    QVERIFY(fixture.run(words("list --dry-run --sample")).out.contains("RegionId=cn-chengdu"));
}

void TestProfiles::noRegionAnywhere()
{
    ProfileFixture fixture;
    for (const char *line : {"list", "list --sample", "describe --id vco-1 --dry-run"}) {
        const CliRun run = fixture.run(words(line));
        QCOMPARE(run.code, ExitCode::Usage);
        QVERIFY(run.err.contains("--region"));
    }
    fixture.writeCli();
    QCOMPARE(fixture.run(words("list --profile two")).code, ExitCode::Usage);
}

void TestProfiles::assumesARole()
{
    ProfileFixture fixture;
    fixture.writeCli();
    FaultServer sts;
    fixture.variables.insert(QStringLiteral("ALIBABA_CLOUD_STS_ENDPOINT"), sts.url().toString());
    sts.answer(
        {FaultAnswer::json(R"({"Credentials":{"AccessKeyId":"STS.role","AccessKeySecret":"CanaryS3cret",)"
                           R"("SecurityToken":"CanaryS3cret","Expiration":"2024-03-01T09:15:30Z"}})")});
    const CliRun run = fixture.regions(QStringLiteral("--profile role"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QCOMPARE(sts.requests().size(), 1);
    QVERIFY(fixture.askedWith("STS.role"));
    sts.answer({FaultAnswer::json(R"({"Code":"NoPermission","Message":"no"})", 403)});
    const CliRun refused = fixture.regions(QStringLiteral("--profile role"));
    QCOMPARE(refused.code, ExitCode::Credentials);
    QVERIFY(!holdsCanary(run) && !holdsCanary(refused));
}

void TestProfiles::asksBeforeACommand_data()
{
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("runs");
    QTest::newRow("yes") << true << QByteArray("yes\n") << true;
    QTest::newRow("y") << true << QByteArray("Y\n") << true;
    QTest::newRow("no") << true << QByteArray("n\n") << false;
    QTest::newRow("return") << true << QByteArray("\n") << false;
    QTest::newRow("end") << true << QByteArray() << false;
    QTest::newRow("other") << true << QByteArray("yesterday\n") << false;
    QTest::newRow("no terminal") << false << QByteArray("yes\n") << false;
}

void TestProfiles::asksBeforeACommand()
{
    QFETCH(bool, terminal);
    QFETCH(QByteArray, answer);
    QFETCH(bool, runs);
    ProfileFixture fixture;
    fixture.writeCli();
    fixture.canAsk = terminal;
    fixture.input = answer;
    const CliRun run = fixture.regions(QStringLiteral("--profile run"));
    // Its output holds no credentials, so it fails in any case.
    QCOMPARE(run.code, ExitCode::Credentials);
    QCOMPARE(QFile::exists(fixture.touched()), runs);
    QCOMPARE(run.err.contains(fixture.touched().toUtf8()), terminal);
    QVERIFY(fixture.server.requests().isEmpty());
}

void TestProfiles::dryRunAsksNothing()
{
    ProfileFixture fixture;
    fixture.writeCli();
    fixture.canAsk = true;
    fixture.input = "yes\n";
    for (const char *options : {"--dry-run --profile run", "--dry-run --profile role"}) {
        const CliRun run = fixture.regions(QString::fromUtf8(options));
        QCOMPARE(run.code, ExitCode::Done);
        QVERIFY(run.err.contains("no credentials"));
    }
    fixture.write(".aliyun/config.json", "broken");
    QCOMPARE(fixture.regions(QStringLiteral("--dry-run")).code, ExitCode::Done);
    QVERIFY(!QFile::exists(fixture.touched()));
    QVERIFY(fixture.server.requests().isEmpty());
}

TUNNELGLASS_TEST(profiles, TestProfiles, QCoreApplication)
#include "tst_Profiles.moc"
