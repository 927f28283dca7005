// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "SourceFixture.h"
#include "credentials/CredentialChain.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFileInfo>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Each way to credentials, against stand-ins on this computer that check what they get and hand out the key
/// of the sample account, which then has to accept a request signed with it.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceSigns_data();
    void everySourceSigns();
    void theChainSigns_data();
    void theChainSigns();
    void assumeRoleAsks();
    void chainedRoleAsksTwice();
    void oidcAsksUnsigned();
    void instanceRoleAsksForATokenFirst();
    void brokenAnswers_data();
    void brokenAnswers();
    void serviceErrors();
    void aClockThatIsWrong();
    void badRoles_data();
    void badRoles();
    void expiredKeyIsRefused();
    void theMetadataServiceHasOneSecond();
    void cancel();
};

void TestSources::everySourceSigns_data()
{
    QTest::addColumn<QByteArray>("fields");
    const QByteArray key =
        R"("access_key_id":")" + sampleId() + R"(","access_key_secret":")" + sampleSecret() + "\"";
    QTest::newRow("key") << QByteArray(R"("mode":"AK",)" + key);
    QTest::newRow("temporary key") << QByteArray(R"("mode":"StsToken","sts_token":"t",)" + key);
    QTest::newRow("SSO") << QByteArray(R"("mode":"CloudSSO","sts_token":"t","sts_expiration":1709290000,)" +
                                       key);
    QTest::newRow("OAuth") << QByteArray(R"("mode":"OAuth","sts_token":"t","sts_expiration":1709290000,)" +
                                         key);
    QTest::newRow("role") << roleFields;
    QTest::newRow("role of a role") << QByteArray(
        R"("mode":"ChainableRamRoleArn","ram_role_arn":"r","source_profile":"base")");
    QTest::newRow("instance") << QByteArray(R"("mode":"EcsRamRole","ram_role_name":"the-role")");
    QTest::newRow("instance, any role") << QByteArray(R"("mode":"EcsRamRole")");
    QTest::newRow("OIDC") << QByteArray(R"("mode":"OIDC","ram_role_arn":"r","oidc_provider_arn":"p",)"
                                        R"("oidc_token_file":"TOKEN-FILE")");
    QTest::newRow("address") << QByteArray(R"("mode":"CredentialsURI","credentials_uri":"SERVER/uri")");
    QTest::newRow("command") << QByteArray(R"("mode":"External","process_command":"COMMAND")");
}

void TestSources::everySourceSigns()
{
    QFETCH(QByteArray, fields);
    SourceFixture fixture;
    QTemporaryFile token;
    QTemporaryFile output;
    QVERIFY(token.open() && token.write("oidc-token") > 0 && token.flush());
    FileProfile profile = SourceFixture::profile(QByteArray(fields)
                                                     .replace("SERVER", fixture.server.url().toEncoded())
                                                     .replace("TOKEN-FILE", token.fileName().toUtf8()),
                                                 QByteArray(R"(,{"name":"base",)") + roleFields + '}');
    QVERIFY2(!profile.problem, profile.problem ? qPrintable(profile.problem->detail) : "");
    if (profile.mode == ProfileMode::External)
        profile.command = printing(output, R"({"mode":"AK","access_key_id":")" + sampleId() +
                                               R"(","access_key_secret":")" + sampleSecret() + "\"}");
    const auto result = fixture.get(profile);
    QVERIFY2(result, result ? "" : qPrintable(errorParagraph(result.error())));
    QVERIFY(result->origin.contains(u("/c.json")));
    QVERIFY(signsForTheSample(result->credentials, fixture.clock));
    const bool lasts =
        profile.modeName == u"AK" || profile.modeName == u"StsToken" || profile.mode == ProfileMode::External;
    QCOMPARE(result->expiresAt.has_value(), !lasts);
}

void TestSources::theChainSigns_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {"environment", "OIDC role", "aliyun CLI", "ini", "ini of another place",
                               "instance", "credentials address"})
        QTest::newRow(source) << u(source);
}

/// What the default chain finds in each of its places.
void TestSources::theChainSigns()
{
    QFETCH(const QString, source);
    SourceFixture fixture;
    const QTemporaryDir home;
    const auto set = [&fixture](const char *name, const QString &value) {
        fixture.environment.insert(u("ALIBABA_CLOUD_") + u(name), value);
    };
    const auto write = [&home](const QString &path, const QByteArray &bytes) {
        QFile file(home.filePath(path));
        return QDir(home.path()).mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    };
    const QByteArray ini = "[default]\nenable = true\ntype = access_key\naccess_key_id = " + sampleId() +
                           "\naccess_key_secret = " + sampleSecret() + "\n";
    if (source == u("environment")) {
        set("ACCESS_KEY_ID", QString::fromUtf8(sampleId()));
        set("ACCESS_KEY_SECRET", QString::fromUtf8(sampleSecret()));
    } else if (source == u("OIDC role")) {
        QVERIFY(write(u("token"), "oidc-token"));
        set("ROLE_ARN", u("acs:ram::1:role/r"));
        set("OIDC_PROVIDER_ARN", u("acs:ram::1:oidc-provider/p"));
        set("OIDC_TOKEN_FILE", home.filePath(u("token")));
    } else if (source == u("aliyun CLI")) {
        QVERIFY(write(u(".aliyun/config.json"),
                      R"({"current":"p","profiles":[{"name":"p","mode":"AK","access_key_id":")" + sampleId() +
                          R"(","access_key_secret":")" + sampleSecret() + R"("}]})"));
    } else if (source == u("ini")) {
        QVERIFY(write(u(".alibabacloud/credentials.ini"), ini));
    } else if (source == u("ini of another place")) {
        QVERIFY(write(u("elsewhere"), ini));
        set("CREDENTIALS_FILE", home.filePath(u("elsewhere")));
    } else if (source == u("instance")) {
        set("ECS_METADATA", u("the-role"));
    } else {
        set("CREDENTIALS_URI", fixture.server.url().toString() + u("/uri"));
    }
    const Result<FileProfile> found = CredentialChain(fixture.environment, home.path()).find();
    QVERIFY2(found, found ? "" : qPrintable(errorParagraph(found.error())));
    const auto result = fixture.get(*found);
    QVERIFY2(result, result ? "" : qPrintable(errorParagraph(result.error())));
    QVERIFY(!result->origin.isEmpty());
    QVERIFY(signsForTheSample(result->credentials, fixture.clock));
}

void TestSources::assumeRoleAsks()
{
    SourceFixture fixture;
    const auto result = fixture.get(SourceFixture::profile(
        roleFields + R"(,"ram_session_name":"me","external_id":"x-1","expired_seconds":900)"));
    QVERIFY(result);
    QVERIFY(result->credentials.securityToken == SecretBytes(QByteArrayView("the-token")));
    QCOMPARE(*result->expiresAt, QDateTime::fromString(u("2024-03-01T09:15:30Z"), Qt::ISODate));
    QCOMPARE(fixture.server.requests().size(), 1);
    const SeenRequest seen = fixture.server.requests().first();
    QCOMPARE(seen.method, QByteArray("POST"));
    QMap<QString, QString> sent = seen.parameters();
    QCOMPARE(sent.value(u("Action")), u("AssumeRole"));
    QCOMPARE(sent.value(u("Version")), u("2015-04-01"));
    QCOMPARE(sent.value(u("RoleArn")), u("acs:ram::1:role/r"));
    QCOMPARE(sent.value(u("RoleSessionName")), u("me"));
    QCOMPARE(sent.value(u("ExternalId")), u("x-1"));
    QCOMPARE(sent.value(u("DurationSeconds")), u("900"));
    QCOMPARE(sent.value(u("AccessKeyId")), u("asker"));
    // The stand-in checks the signature as the service does.
    openapi::Request request;
    request.method = openapi::HttpMethod::Post;
    const QByteArray signature = sent.take(u("Signature")).toUtf8();
    QByteArrayList pairs;
    for (auto pair = sent.begin(); pair != sent.end(); ++pair)
        pairs.append(pair.key().toUtf8().toPercentEncoding() + '=' +
                     pair.value().toUtf8().toPercentEncoding());
    const QByteArray text = "POST&%2F&" + pairs.join('&').toPercentEncoding();
    QVERIFY(openapi::SignerV1::signature(text, SecretBytes(QByteArrayView("asker-secret"))) == signature);
}

void TestSources::chainedRoleAsksTwice()
{
    SourceFixture fixture;
    const FileProfile profile = SourceFixture::profile(
        R"("mode":"ChainableRamRoleArn","ram_role_arn":"acs:ram::2:role/far","source_profile":"base")",
        QByteArray(R"(,{"name":"base",)") + roleFields + '}');
    QVERIFY(!profile.problem);
    const auto result = fixture.get(profile);
    QVERIFY(result);
    QCOMPARE(fixture.server.requests().size(), 2);
    const auto first = fixture.server.requests().first().parameters();
    const auto second = fixture.server.requests().last().parameters();
    QCOMPARE(first.value(u("RoleArn")), u("acs:ram::1:role/r"));
    QCOMPARE(first.value(u("AccessKeyId")), u("asker"));
    QCOMPARE(second.value(u("RoleArn")), u("acs:ram::2:role/far"));
    QCOMPARE(second.value(u("AccessKeyId")), QString::fromUtf8(sampleId()));
    QCOMPARE(second.value(u("SecurityToken")), u("the-token"));
}

void TestSources::oidcAsksUnsigned()
{
    SourceFixture fixture;
    QTemporaryFile token;
    QVERIFY(token.open() && token.write("oidc+token=\n") > 0 && token.flush());
    FileProfile profile;
    profile.mode = ProfileMode::Oidc;
    profile.roleArn = u("acs:ram::1:role/r");
    profile.oidcProviderArn = u("acs:ram::1:oidc-provider/p");
    profile.oidcTokenFile = token.fileName();
    QVERIFY(fixture.get(profile));
    const auto sent = fixture.server.requests().first().parameters();
    QCOMPARE(sent.value(u("Action")), u("AssumeRoleWithOIDC"));
    QCOMPARE(sent.value(u("OIDCToken")), u("oidc+token="));
    QCOMPARE(sent.value(u("OIDCProviderArn")), profile.oidcProviderArn);
    QCOMPARE(sent.value(u("RoleSessionName")), u("tunnelglass"));
    QVERIFY(!sent.contains(u("Signature")) && !sent.contains(u("AccessKeyId")));
    profile.oidcTokenFile = u("/nonexistent/token");
    QCOMPARE(fixture.get(profile).error().kind, ErrorKind::FileNotFound);
}

void TestSources::instanceRoleAsksForATokenFirst()
{
    SourceFixture fixture;
    QVERIFY(fixture.get(SourceFixture::profile(R"("mode":"EcsRamRole")")));
    QCOMPARE(fixture.server.requests().size(), 3);
    const SeenRequest first = fixture.server.requests().at(0);
    QCOMPARE(first.method, QByteArray("PUT"));
    QCOMPARE(first.header("x-aliyun-ecs-metadata-token-ttl-seconds"), QByteArray("21600"));
    for (const SeenRequest &later : fixture.server.requests().mid(1)) {
        QCOMPARE(later.method, QByteArray("GET"));
        QCOMPARE(later.header("x-aliyun-ecs-metadata-token"), QByteArray("metadata-token"));
    }
    QCOMPARE(fixture.server.requests().at(2).target,
             QByteArray("/latest/meta-data/ram/security-credentials/the-role"));
}

void TestSources::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *tag, const QByteArray &body, int status = 200) {
        QTest::newRow(tag) << body << status;
    };
    row("empty", "");
    row("text", "CanaryS3cret");
    row("a list", R"(["CanaryS3cret"])");
    row("cut off", R"({"Code":"Success","AccessKeyId":"CanaryS3cret)");
    row("no success", R"({"Code":"CanaryS3cret","AccessKeyId":"i"})");
    row("no secret", R"({"Code":"Success","AccessKeyId":"CanaryS3cret"})");
    row("no token", R"({"Code":"Success","AccessKeyId":"i","AccessKeySecret":"CanaryS3cret"})");
    row("wrong types", R"({"Code":"Success","AccessKeyId":{"CanaryS3cret":1},"AccessKeySecret":[]})");
    row("no time", R"({"Code":"Success","AccessKeyId":"i","AccessKeySecret":"s","SecurityToken":"t",)"
                   R"("Expiration":"CanaryS3cret"})");
    row("HTML", "<html>CanaryS3cret</html>", 404);
    row("refused", "CanaryS3cret", 403);
    row("deep", QByteArray(20000, '['));
    row("large", QByteArray(200000, 'x'));
    row("redirect", "CanaryS3cret", 302);
}

void TestSources::brokenAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    test::LogCapture log;
    SourceFixture fixture;
    // The last answer of each source is the broken one.
    fixture.server.answerBy([&body, status](const SeenRequest &request) {
        if (request.target == "/latest/api/token")
            return FaultAnswer::json("metadata-token");
        return FaultAnswer::json(body, status).with("Location", "http://127.0.0.1:1/CanaryS3cret");
    });
    FileProfile address;
    address.mode = ProfileMode::CredentialsUri;
    address.origin = u("profile p");
    address.credentialsUri = fixture.server.url().toString() + u"/uri?key=CanaryS3cret";
    for (const FileProfile &profile :
         {SourceFixture::profile(R"("mode":"EcsRamRole","ram_role_name":"r")"),
          SourceFixture::profile(R"("mode":"EcsRamRole")"), address, SourceFixture::profile(roleFields)}) {
        const auto result = fixture.get(profile);
        QVERIFY(!result);
        QVERIFY(result.error().kind != ErrorKind::Internal);
        // A code that STS sends is named; the other sources say nothing that could be shown.
        QVERIFY(!errorParagraph(result.error()).contains(u(canary)) ||
                profile.mode == ProfileMode::RamRoleArn);
    }
    QVERIFY(!log.text().contains(u(canary)));
}

void TestSources::serviceErrors()
{
    SourceFixture fixture;
    fixture.server.answer({FaultAnswer::json(
        R"({"RequestId":"R-1","Code":"NoPermission","Message":"You are not authorized"})", 403)});
    QCOMPARE(fixture.get(SourceFixture::profile(roleFields)).error().kind, ErrorKind::PermissionDenied);
    QTemporaryFile token;
    QVERIFY(token.open() && token.write("CanaryS3cret") > 0 && token.flush());
    FileProfile profile;
    profile.mode = ProfileMode::Oidc;
    profile.roleArn = u("r");
    profile.oidcProviderArn = u("p");
    profile.oidcTokenFile = token.fileName();
    fixture.server.answer({FaultAnswer::json(
        R"({"Code":"AuthenticationFail.OIDCToken.Invalid","Message":"bad token CanaryS3cret"})", 400)});
    const auto refused = fixture.get(profile);
    QCOMPARE(refused.error().kind, ErrorKind::ServiceRefused);
    QVERIFY(!errorParagraph(refused.error()).contains(u(canary)));
}

void TestSources::aClockThatIsWrong()
{
    SourceFixture fixture; // its clock stands at 08:15:30
    fixture.server.answer({FaultAnswer::json(R"({"RequestId":"R-1","Code":"InvalidTimeStamp.Expired"})", 400)
                               .with("Date", "Fri, 01 Mar 2024 08:35:30 GMT")});
    const auto refused = fixture.get(SourceFixture::profile(roleFields));
    QCOMPARE(refused.error().kind, ErrorKind::ClockSkew);
    QVERIFY2(errorText(refused.error()).headline.contains(u("20 minutes")),
             qPrintable(errorText(refused.error()).headline));
    // Set right, it works; and the end of the session goes by that clock.
    fixture.clock.advance(20LL * 60);
    fixture.server.answerBy(standIn);
    const auto obtained = fixture.get(SourceFixture::profile(roleFields));
    QVERIFY(obtained);
    QCOMPARE(fixture.clock.nowUtc().secsTo(*obtained->expiresAt), qint64(40 * 60));
    QVERIFY(fixture.server.requests()
                .last()
                .parameters()
                .value(u("Timestamp"))
                .startsWith(u("2024-03-01T08:35:30")));
}

void TestSources::badRoles_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("word");
    QTest::newRow("short") << QByteArray(roleFields + R"(,"expired_seconds":60)") << u("expired_seconds");
    QTest::newRow("plain http") << QByteArray(roleFields + R"(,"sts_endpoint":"http://sts.example")")
                                << u("STS endpoint");
    QTest::newRow("password") << QByteArray(roleFields + R"(,"sts_endpoint":"https://a:b@sts.example")")
                              << u("STS endpoint");
}

void TestSources::badRoles()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, word);
    SourceFixture fixture;
    const auto result = fixture.get(SourceFixture::profile(fields));
    QCOMPARE(result.error().kind, ErrorKind::ProfileUnusable);
    QVERIFY2(result.error().detail.contains(word), qPrintable(result.error().detail));
    QVERIFY(fixture.server.requests().isEmpty());
}

void TestSources::expiredKeyIsRefused()
{
    SourceFixture fixture;
    const FileProfile profile = SourceFixture::profile(
        R"("mode":"OAuth","access_key_id":"i","access_key_secret":"s","sts_token":"t","sts_expiration":1709280931)");
    QVERIFY(fixture.get(profile));
    fixture.clock.advance(1);
    const auto refused = fixture.get(profile);
    QCOMPARE(refused.error().kind, ErrorKind::CredentialsExpired);
    QVERIFY(refused.error().subject.contains(u("/c.json")));
}

void TestSources::theMetadataServiceHasOneSecond()
{
    SourceFixture fixture;
    fixture.server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    QElapsedTimer time;
    time.start();
    QCOMPARE(fixture.get(SourceFixture::profile(R"("mode":"EcsRamRole")")).error().kind, ErrorKind::TimedOut);
    QVERIFY(time.elapsed() < 2500);
}

void TestSources::cancel()
{
    SourceFixture fixture;
    fixture.server.answer({FaultAnswer::nothing(FaultAnswer::Ending::Silent)});
    for (const FileProfile &profile :
         {SourceFixture::profile(roleFields), commandProfile(testCommand(u("sleep 60")))}) {
        ProfileJob job(fixture.context(), profile);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QTest::qWait(50);
        job.cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(1000));
        QCOMPARE(job.result().error().kind, ErrorKind::Cancelled);
        // Deleted amid its work, it ends silently.
        ProfileJob silent(fixture.context(), profile);
        silent.start();
    }
}

TUNNELGLASS_TEST(sources, TestSources, QCoreApplication)
#include "tst_Sources.moc"
