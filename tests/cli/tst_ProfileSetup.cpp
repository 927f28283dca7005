// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "credentials/ProfileStore.h"
#include "credentials/StoredSecret.h"
#include "support/Canary.h"
#include "support/FaultServer.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;
using credentials::ProfileSource;
using credentials::ProfileStore;

/// Setting up profiles on the command line: where what was typed goes, and what is asked first.
class TestProfileSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAKey();
    void addsATemporaryKey();
    void addsARole();
    void refusesToAdd_data();
    void refusesToAdd();
    void leavesNothingWhenTheKeychainFails();
    void usesWhatWasAdded();
    void usesEndpointAndRegionOfTheProfile();
    void listsWithoutReadingTheKeychain();
    void removes();
    void asksBeforeItRemoves();
    void importsInPlace();
    void importsIntoTheKeychain();
    void importsWhatIsNamed();
    void testsTheSample();
    void testSaysWhatIsMissing();
};

namespace {

QByteArray regionsBody()
{
    return R"({"Regions":{"Region":[{"RegionId":"cn-test","LocalName":"T","RegionEndpoint":"e"}]}})";
}

credentials::Profile only(CliFixture &fixture)
{
    const QList<credentials::Profile> all = ProfileStore(fixture.settings()).profiles();
    return all.size() == 1 ? all.first() : credentials::Profile();
}

CliRun addKey(CliFixture &fixture, const char *more = "")
{
    fixture.input = QByteArray(canary) + '\n';
    return fixture.run(words("profiles add Shanghai --access-key-id LTAI5tKey") + words(more));
}

bool writeCliConfig(const QString &home)
{
    QDir().mkpath(home + QStringLiteral("/.aliyun"));
    QFile file(home + QStringLiteral("/.aliyun/config.json"));
    return file.open(QIODevice::WriteOnly) && file.write(R"({"current":"one","profiles":[
               {"name":"one","mode":"AK","access_key_id":"key-one","access_key_secret":"CanaryS3cret",
                "region_id":"cn-beijing"},
               {"name":"role","mode":"RamRoleArn","access_key_id":"asker",
                "access_key_secret":"CanaryS3cret","ram_role_arn":"acs:ram::1:role/r"},
               {"name":"old","mode":"RsaKeyPair","private_key":"CanaryS3cret"}]})") > 0;
}

} // namespace

void TestProfileSetup::addsAKey()
{
    CliFixture fixture;
    const CliRun run = addKey(fixture, "--region cn-shanghai");
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    const credentials::Profile profile = only(fixture);
    QCOMPARE(profile.name, QStringLiteral("Shanghai"));
    QCOMPARE(profile.source, ProfileSource::AccessKey);
    QCOMPARE(profile.accessKeyId, QStringLiteral("LTAI5tKey"));
    QCOMPARE(profile.regionId, QStringLiteral("cn-shanghai"));
    const auto item = credentials::StoredSecret::fromItem(fixture.keychain.items.value(profile.id));
    QVERIFY(item);
    QVERIFY(item->accessKeySecret == SecretBytes(canary));
    fixture.settings().sync();
    QFile settings(fixture.settings().fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(canary));
    QVERIFY(!run.out.contains(canary) && !run.err.contains(canary));
}

void TestProfileSetup::addsATemporaryKey()
{
    CliFixture fixture;
    const QByteArray token = QByteArray(3000, 'T');
    fixture.input = "the-secret\r\n" + token + '\n';
    const CliRun run = fixture.run(
        words("profiles add temp --access-key-id STS.N --sts --expires 2026-03-01T12:00:00+08:00"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    const auto item = credentials::StoredSecret::fromItem(fixture.keychain.items.value(only(fixture).id));
    QVERIFY(item->accessKeySecret == SecretBytes("the-secret"));
    QVERIFY(item->securityToken == SecretBytes(token));
    QCOMPARE(item->expiresAt, QDateTime({2026, 3, 1}, {4, 0}, Qt::UTC));
    QCOMPARE(only(fixture).source, ProfileSource::SecurityToken);
}

void TestProfileSetup::addsARole()
{
    CliFixture fixture;
    QCOMPARE(addKey(fixture).code, ExitCode::Done);
    fixture.input.clear();
    const CliRun run =
        fixture.run(words("profiles add audit --role-arn acs:ram::1:role/auditor --source-profile shanghai "
                          "--duration 900 --external-id x --role-session-name me --sts-region cn-beijing"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    const auto profile = ProfileStore(fixture.settings()).profileNamed(QStringLiteral("audit"));
    QVERIFY(profile);
    QCOMPARE(profile->source, ProfileSource::RamRole);
    QCOMPARE(profile->role.durationSeconds, 900);
    QCOMPARE(profile->role.stsRegionId, QStringLiteral("cn-beijing"));
    QCOMPARE(profile->role.sourceProfileId,
             ProfileStore(fixture.settings()).profileNamed(QStringLiteral("Shanghai"))->id);
    QCOMPARE(fixture.keychain.items.size(), 1);
}

void TestProfileSetup::refusesToAdd_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no name") << QByteArray("profiles add --access-key-id I") << QByteArray("s\n")
                             << ExitCode::Usage << QByteArray("name");
    QTest::newRow("nothing") << QByteArray("profiles add a") << QByteArray("s\n") << ExitCode::Usage
                             << QByteArray("--access-key-id");
    QTest::newRow("secret as argument")
        << QByteArray("profiles add a --access-key-id I --access-key-secret S") << QByteArray()
        << ExitCode::Usage << QByteArray("profiles add");
    QTest::newRow("two ways") << QByteArray("profiles add a --access-key-id I --instance-role auto")
                              << QByteArray("s\n") << ExitCode::Usage << QByteArray("one of");
    QTest::newRow("no secret") << QByteArray("profiles add a --access-key-id I") << QByteArray()
                               << ExitCode::Usage << QByteArray("AccessKey secret");
    QTest::newRow("no token") << QByteArray("profiles add a --access-key-id I --sts") << QByteArray("s\n")
                              << ExitCode::Usage << QByteArray("STS token");
    QTest::newRow("local time") << QByteArray(
                                       "profiles add a --access-key-id I --sts --expires 2026-03-01T12:00:00")
                                << QByteArray("s\nt\n") << ExitCode::Usage << QByteArray("zone");
    QTest::newRow("bad duration")
        << QByteArray("profiles add a --role-arn acs:ram::1:role/r --source-profile x --duration 10")
        << QByteArray() << ExitCode::Usage << QByteArray("900");
    QTest::newRow("no source") << QByteArray("profiles add a --role-arn acs:ram::1:role/r --source-profile x")
                               << QByteArray() << ExitCode::Credentials << QByteArray("x");
    QTest::newRow("bad endpoint") << QByteArray(
                                         "profiles add a --access-key-id I --endpoint http://far.example")
                                  << QByteArray("s\n") << ExitCode::Usage << QByteArray("http");
}

void TestProfileSetup::refusesToAdd()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, input);
    CliFixture fixture;
    fixture.input = input;
    const CliRun run = fixture.run(words(line.constData()));
    QTEST(run.code, "code");
    QFETCH(const QByteArray, says);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(ProfileStore(fixture.settings()).profiles().isEmpty());
    QVERIFY(fixture.keychain.items.isEmpty());
}

void TestProfileSetup::leavesNothingWhenTheKeychainFails()
{
    CliFixture fixture;
    fixture.keychain.fault = ErrorKind::KeychainNoService;
    const CliRun run = addKey(fixture);
    QCOMPARE(run.code, ExitCode::Credentials);
    QVERIFY(run.err.contains("Shanghai") || run.err.contains("keychain"));
    QVERIFY(ProfileStore(fixture.settings()).profiles().isEmpty());
    QVERIFY(!run.err.contains(canary));
}

void TestProfileSetup::usesWhatWasAdded()
{
    CliFixture fixture;
    QCOMPARE(addKey(fixture).code, ExitCode::Done);
    FaultServer server;
    server.answer({FaultAnswer::json(regionsBody())});
    const CliRun run =
        fixture.run(words("regions --profile SHANGHAI --endpoint") + QStringList{server.url().toString()});
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QVERIFY(server.requests().last().header("authorization").contains("Credential=LTAI5tKey"));
    QCOMPARE(fixture.keychain.reads, 1);
    fixture.keychain.items.clear();
    const CliRun gone =
        fixture.run(words("regions --profile Shanghai --endpoint") + QStringList{server.url().toString()});
    QCOMPARE(gone.code, ExitCode::Credentials);
    QVERIFY(gone.err.contains("Shanghai"));
}

void TestProfileSetup::usesEndpointAndRegionOfTheProfile()
{
    CliFixture fixture;
    FaultServer server;
    server.answer({FaultAnswer::json(
        R"({"TotalCount":0,"PageNumber":1,"PageSize":50,"VpnConnections":{"VpnConnection":[]}})")});
    const QByteArray more =
        "--region cn-beijing --signature v1 --endpoint " + server.url().toString().toLatin1();
    QCOMPARE(addKey(fixture, more.constData()).code, ExitCode::Done);
    const CliRun run = fixture.run(words("list --profile Shanghai"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    const QMap<QString, QString> sent = server.requests().last().parameters();
    QCOMPARE(sent.value(QStringLiteral("RegionId")), QStringLiteral("cn-beijing"));
    QCOMPARE(sent.value(QStringLiteral("SignatureMethod")), QStringLiteral("HMAC-SHA1"));
}

void TestProfileSetup::listsWithoutReadingTheKeychain()
{
    CliFixture fixture;
    QCOMPARE(addKey(fixture).code, ExitCode::Done);
    const CliRun run = fixture.run(words("profiles"));
    QCOMPARE(run.code, ExitCode::Done);
    for (const char *word : {"Shanghai", "AccessKey", "Tunnelglass", "from the keychain"})
        QVERIFY2(run.out.contains(word), word);
    QCOMPARE(fixture.keychain.reads, 0);
}

void TestProfileSetup::removes()
{
    CliFixture fixture;
    QCOMPARE(addKey(fixture).code, ExitCode::Done);
    QCOMPARE(fixture.run(words("profiles remove Beijing")).code, ExitCode::Credentials);
    fixture.keychain.fault = ErrorKind::KeychainLocked;
    QCOMPARE(fixture.run(words("profiles remove Shanghai")).code, ExitCode::Credentials);
    QCOMPARE(ProfileStore(fixture.settings()).profiles().size(), 1);
    fixture.keychain.fault.reset();
    const CliRun run = fixture.run(words("profiles remove shanghai"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QVERIFY(ProfileStore(fixture.settings()).profiles().isEmpty());
    QVERIFY(fixture.keychain.items.isEmpty());
}

void TestProfileSetup::asksBeforeItRemoves()
{
    CliFixture fixture;
    QCOMPARE(addKey(fixture).code, ExitCode::Done);
    fixture.canAsk = true;
    for (const char *answer : {"n\n", "\n", "", "yeah\n"}) {
        fixture.input = answer;
        const CliRun run = fixture.run(words("profiles remove Shanghai"));
        QVERIFY(run.err.contains("Shanghai") && run.err.contains("[y/N]"));
        QCOMPARE(ProfileStore(fixture.settings()).profiles().size(), 1);
    }
    // A person is there, and nobody would see the question.
    fixture.canAsk = false;
    fixture.inputIsTerminal = true;
    fixture.input = "y\n";
    (void)fixture.run(words("profiles remove Shanghai"));
    QCOMPARE(ProfileStore(fixture.settings()).profiles().size(), 1);
    fixture.canAsk = true;
    fixture.input = "y\n";
    QCOMPARE(fixture.run(words("profiles remove Shanghai")).code, ExitCode::Done);
    QVERIFY(ProfileStore(fixture.settings()).profiles().isEmpty());
}

void TestProfileSetup::importsInPlace()
{
    CliFixture fixture;
    const QTemporaryDir folder;
    fixture.home = folder.path();
    QVERIFY(writeCliConfig(fixture.home));
    const CliRun run = fixture.run(words("profiles import"));
    // One of them cannot be used at all: that is said, and the others are there.
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.err.contains("old"));
    const QList<credentials::Profile> all = ProfileStore(fixture.settings()).profiles();
    QCOMPARE(all.size(), 2);
    for (const credentials::Profile &profile : all)
        QCOMPARE(profile.source, ProfileSource::File);
    QVERIFY(fixture.keychain.items.isEmpty());
    (void)fixture.run(words("profiles import"));
    QCOMPARE(ProfileStore(fixture.settings()).profiles().size(), 2);
}

void TestProfileSetup::importsIntoTheKeychain()
{
    CliFixture fixture;
    const QTemporaryDir folder;
    fixture.home = folder.path();
    QVERIFY(writeCliConfig(fixture.home));
    const CliRun run = fixture.run(words("profiles import one --move"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QVERIFY(run.err.contains("still holds its own copy"));
    QCOMPARE(only(fixture).source, ProfileSource::AccessKey);
    const auto item = credentials::StoredSecret::fromItem(fixture.keychain.items.value(only(fixture).id));
    QVERIFY(item->accessKeySecret == SecretBytes(canary));
    QVERIFY(!run.err.contains(canary));
    QCOMPARE(fixture.run(words("profiles import one --move")).code, ExitCode::Done);
    QCOMPARE(fixture.keychain.items.size(), 1); // it is there already
    QCOMPARE(fixture.run(words("profiles import old")).code, ExitCode::Credentials);
}

void TestProfileSetup::importsWhatIsNamed()
{
    CliFixture fixture;
    const QTemporaryDir folder;
    fixture.home = folder.path();
    QVERIFY(writeCliConfig(fixture.home));
    QCOMPARE(fixture.run(words("profiles import nobody")).code, ExitCode::Credentials);
    QVERIFY(ProfileStore(fixture.settings()).profiles().isEmpty());
    QCOMPARE(fixture.run(words("profiles import role")).code, ExitCode::Done);
    QCOMPARE(only(fixture).fileProfileName, QStringLiteral("role"));
}

void TestProfileSetup::testsTheSample()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("profiles test --sample"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    for (const char *word : {"1234567890123456", "RAM user", "acs:ram::", "Clock", "cn-hangzhou"})
        QVERIFY2(run.out.contains(word), word);
    QVERIFY(!run.out.contains("Statement"));
}

void TestProfileSetup::testSaysWhatIsMissing()
{
    CliFixture fixture;
    FaultServer server;
    server.answerBy([](const SeenRequest &request) {
        if (request.parameters().value(QStringLiteral("Action")) == u"GetCallerIdentity" ||
            request.header("x-acs-action") == "GetCallerIdentity")
            return FaultAnswer::json(
                R"({"AccountId":"42","Arn":"acs:ram::42:user/li","IdentityType":"RAMUser","PrincipalId":"7"})");
        return FaultAnswer::json(
            R"({"Code":"Forbidden.RAM","Message":"no","RequestId":"R","AccessDeniedDetail":{"AuthAction":"vpc:DescribeVpnConnections"}})",
            403);
    });
    fixture.variables.insert(QStringLiteral("ALIBABA_CLOUD_STS_ENDPOINT"), server.url().toString());
    const QByteArray more = "--region cn-beijing --endpoint " + server.url().toString().toLatin1();
    QCOMPARE(addKey(fixture, more.constData()).code, ExitCode::Done);
    const CliRun run = fixture.run(words("profiles test Shanghai"));
    QCOMPARE(run.code, ExitCode::Credentials);
    for (const char *word :
         {"42", "acs:ram::42:user/li", "vpc:DescribeVpnConnections", "Statement", "pre-shared keys"})
        QVERIFY2(run.out.contains(word), word);
    QVERIFY(!run.out.contains(canary));
}

TUNNELGLASS_TEST(profile_setup, TestProfileSetup, QCoreApplication)
#include "tst_ProfileSetup.moc"
