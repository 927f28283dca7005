// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorText.h"
#include "credentials/AliyunCliConfig.h"
#include "credentials/CredentialsIni.h"
#include "support/Canary.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tunnelglass;
using namespace tunnelglass::credentials;
using namespace tunnelglass::test;

/// The files of the aliyun CLI and of the SDK: each mode, and what broken ones do.
class TestProfileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modes_data();
    void modes();
    void fields();
    void refusals_data();
    void refusals();
    void chains_data();
    void chains();
    void longChains_data();
    void longChains();
    void brokenFiles_data();
    void brokenFiles();
    void oneFaultLeavesTheOthers();
    void files();
    void ini_data();
    void ini();
    void iniIsLenient();
};

namespace {

const QString configPath(QStringLiteral("/srv/li/.aliyun/config.json")); // NOLINT(cert-err58-cpp)
// Occurs nowhere but in what files hold: an error that has it repeats their content.

QByteArray configOf(const QByteArray &profiles)
{
    return R"({"current":"p","profiles":[)" + profiles + "]}";
}

FileProfile profileOf(const QByteArray &fields)
{
    const auto config = AliyunCliConfig::parse(configOf(R"({"name":"p",)" + fields + "}"), configPath);
    return config && config->profiles().size() == 1 ? config->profiles().first() : FileProfile();
}

bool repeatsContent(const Error &error)
{
    return errorParagraph(error).contains(QLatin1StringView(canary));
}

} // namespace

void TestProfileFiles::modes_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("name");
    const QByteArray key = R"("access_key_id":"i","access_key_secret":"s")";
    const auto row = [](const char *tag, const QByteArray &fields, ProfileMode mode, const char *name) {
        QTest::newRow(tag) << fields << int(mode) << QString::fromLatin1(name);
    };
    row("AK", R"("mode":"AK",)" + key, ProfileMode::AccessKey, "AK");
    row("case", R"("mode":"ak",)" + key, ProfileMode::AccessKey, "AK");
    row("token", R"("mode":"StsToken","sts_token":"t",)" + key, ProfileMode::StsToken, "StsToken");
    row("role", R"("mode":"RamRoleArn","ram_role_arn":"r",)" + key, ProfileMode::RamRoleArn, "RamRoleArn");
    row("instance", R"("mode":"EcsRamRole")", ProfileMode::InstanceRole, "EcsRamRole");
    row("OIDC", R"("mode":"oidc","ram_role_arn":"r","oidc_provider_arn":"p","oidc_token_file":"/f")",
        ProfileMode::Oidc, "OIDC");
    row("command", R"("mode":"External","process_command":"c")", ProfileMode::External, "External");
    row("address", R"("mode":"CredentialsURI","credentials_uri":"u")", ProfileMode::CredentialsUri,
        "CredentialsURI");
    row("SSO", R"("mode":"CloudSSO","sts_token":"t","sts_expiration":1709300000,)" + key,
        ProfileMode::StsToken, "CloudSSO");
    row("OAuth", R"("mode":"OAuth","sts_token":"t","sts_expiration":1709300000,)" + key,
        ProfileMode::StsToken, "OAuth");
    row("no mode, key", key, ProfileMode::AccessKey, "AK");
    row("no mode, token", R"("mode":"","sts_token":"t",)" + key, ProfileMode::StsToken, "StsToken");
    row("no mode, role", R"("ram_role_arn":"r",)" + key, ProfileMode::RamRoleArn, "RamRoleArn");
}

void TestProfileFiles::modes()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, mode);
    QFETCH(QString, name);
    const FileProfile profile = profileOf(fields);
    QVERIFY2(!profile.problem, profile.problem ? qPrintable(profile.problem->detail) : "");
    QCOMPARE(int(profile.mode), mode);
    QCOMPARE(profile.modeName, name);
    QCOMPARE(profile.name, QStringLiteral("p"));
    QVERIFY(profile.origin.contains(configPath));
}

void TestProfileFiles::fields()
{
    const FileProfile profile = profileOf(
        R"("mode":"RamRoleArn","access_key_id":"i","access_key_secret":"s","ram_role_arn":"acs:ram::1:role/r",
           "ram_session_name":"n","external_id":"x","expired_seconds":1800,"region_id":"cn-hangzhou",
           "sts_endpoint":"sts.example","sts_region":"cn-beijing","endpoint":"vpc.example","endpoint_type":"VPC",
           "retry_timeout":0,"site":null,"something_new":{"a":[1]})");
    QVERIFY(!profile.problem);
    QCOMPARE(profile.key.accessKeyId, QStringLiteral("i"));
    QVERIFY(profile.key.accessKeySecret == SecretBytes(QByteArrayView("s")));
    QCOMPARE(profile.roleArn, QStringLiteral("acs:ram::1:role/r"));
    QCOMPARE(profile.sessionName, QStringLiteral("n"));
    QCOMPARE(profile.externalId, QStringLiteral("x"));
    QCOMPARE(profile.durationSeconds, 1800);
    QCOMPARE(profile.region, QStringLiteral("cn-hangzhou"));
    QCOMPARE(profile.stsEndpoint, QStringLiteral("sts.example"));
    QCOMPARE(profile.stsRegion, QStringLiteral("cn-beijing"));
    QCOMPARE(profile.endpoint, QUrl(QStringLiteral("https://vpc.example")));
    QVERIFY(profile.insideVpc);
}

void TestProfileFiles::refusals_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("word");
    const auto row = [](const QByteArray &fields, const char *word) {
        QTest::newRow(fields.constData()) << fields << QString::fromLatin1(word);
    };
    row(R"("mode":"RsaKeyPair","private_key":"CanaryS3cret")", "RsaKeyPair");
    row(R"("mode":"RamRoleArnWithRoleName")", "RamRoleArnWithRoleName");
    row(R"("mode":"BearerToken","bearer_token":"CanaryS3cret")", "bearer");
    row(R"("mode":"anonymous")", "anonymous");
    row(R"("mode":"Telepathy")", "Telepathy");
    row(R"("mode":7)", "mode");
    row(R"("mode":"AK","access_key_id":"i")", "access_key_secret");
    row(R"("mode":"AK","access_key_secret":"CanaryS3cret")", "access_key_id");
    row(R"("mode":"AK","access_key_id":5,"access_key_secret":"CanaryS3cret")", "access_key_id");
    row(R"("mode":"AK","access_key_id":["CanaryS3cret"],"access_key_secret":"s")", "access_key_id");
    row(R"("mode":"AK","access_key_id":"i","access_key_secret":"Canary\u0000S3cret")", "access_key_secret");
    row(R"("mode":"AK","access_key_id":"i\nCanaryS3cret","access_key_secret":"s")", "access_key_id");
    row(R"("mode":"StsToken","access_key_id":"i","access_key_secret":"CanaryS3cret")", "sts_token");
    row(R"("mode":"RamRoleArn","access_key_id":"i","access_key_secret":"CanaryS3cret")", "ram_role_arn");
    row(R"("mode":"RamRoleArn","expired_seconds":"1h")", "expired_seconds");
    row(R"("mode":"RamRoleArn","expired_seconds":-1)", "expired_seconds");
    row(R"("mode":"AK","access_key_id":"i","access_key_secret":"s","endpoint":"http://far.example")",
        "endpoint");
    row(R"("mode":"OIDC","ram_role_arn":"r")", "oidc_provider_arn");
    row(R"("mode":"External")", "process_command");
    row(R"("mode":"CredentialsURI")", "credentials_uri");
    row(R"("mode":"CloudSSO","access_key_id":"i","access_key_secret":"CanaryS3cret")", "sts_expiration");
    row(R"("mode":"OAuth","sts_expiration":0)", "sts_expiration");
    row(R"("mode":"ChainableRamRoleArn","ram_role_arn":"r")", "source_profile");
}

void TestProfileFiles::refusals()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, word);
    const FileProfile profile = profileOf(fields);
    QVERIFY(profile.problem);
    QCOMPARE(profile.mode, ProfileMode::Unusable);
    QCOMPARE(profile.problem->kind, ErrorKind::ProfileUnusable);
    QVERIFY2(profile.problem->detail.contains(word), qPrintable(profile.problem->detail));
    QVERIFY(profile.problem->subject.contains(configPath));
    QVERIFY(profile.problem->subject.contains(u"p of"));
    QVERIFY(!repeatsContent(*profile.problem));
}

void TestProfileFiles::chains_data()
{
    QTest::addColumn<QByteArray>("profiles");
    QTest::addColumn<QString>("reason"); // empty: "a" can be used
    const QByteArray key = R"({"name":"k","mode":"AK","access_key_id":"i","access_key_secret":"s"})";
    const auto role = [](const char *name, const char *source) -> QByteArray {
        return QByteArray(R"({"name":")") + name +
               R"(","mode":"ChainableRamRoleArn","ram_role_arn":"r","source_profile":")" + source + "\"}";
    };
    QTest::newRow("one step") << role("a", "k") + ',' + key << QString();
    QTest::newRow("two steps") << role("a", "b") + ',' + role("b", "k") + ',' + key << QString();
    QTest::newRow("source before") << key + ',' + role("b", "k") + ',' + role("a", "b") << QString();
    QTest::newRow("itself") << role("a", "a") << QStringLiteral("leads back");
    QTest::newRow("circle") << role("a", "b") + ',' + role("b", "c") + ',' + role("c", "a")
                            << QStringLiteral("leads back");
    QTest::newRow("into a circle") << role("a", "b") + ',' + role("b", "b") << QStringLiteral("leads back");
    QTest::newRow("missing") << role("a", "zz") << QStringLiteral("zz");
    QTest::newRow("missing behind") << role("a", "b") + ',' + role("b", "zz") << QStringLiteral("zz");
    QTest::newRow("unusable") << role("a", "x") + R"(,{"name":"x","mode":"Anonymous"})"
                              << QStringLiteral("anonymous");
}

void TestProfileFiles::chains()
{
    QFETCH(QByteArray, profiles);
    QFETCH(QString, reason);
    const auto config = AliyunCliConfig::parse(configOf(profiles), configPath);
    QVERIFY(config);
    for (const FileProfile &profile : config->profiles()) {
        if (profile.name != u"a")
            continue;
        if (reason.isEmpty()) {
            QVERIFY(!profile.problem);
            const FileProfile *last = &profile;
            while (last->source)
                last = last->source.get();
            QCOMPARE(last->name, QStringLiteral("k"));
        } else {
            QVERIFY(profile.problem);
            QVERIFY2(profile.problem->detail.contains(reason), qPrintable(profile.problem->detail));
        }
        return;
    }
    QFAIL("the profile is not there");
}

void TestProfileFiles::longChains_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("sourcesFirst");
    QTest::newRow("ten") << 10 << true;
    QTest::newRow("ten, backwards") << 10 << false;
    QTest::newRow("eleven") << 11 << true;
    QTest::newRow("eleven, backwards") << 11 << false;
    QTest::newRow("thousands") << 8000 << true;
    QTest::newRow("thousands, backwards") << 8000 << false;
}

void TestProfileFiles::longChains()
{
    QFETCH(int, count);
    QFETCH(bool, sourcesFirst);
    QByteArrayList profiles{R"({"name":"0","mode":"AK","access_key_id":"i","access_key_secret":"s"})"};
    for (int i = 1; i <= count; ++i)
        profiles.append(R"({"name":")" + QByteArray::number(i) +
                        R"(","mode":"ChainableRamRoleArn","ram_role_arn":"r","source_profile":")" +
                        QByteArray::number(i - 1) + "\"}");
    if (!sourcesFirst)
        std::reverse(profiles.begin(), profiles.end());
    const auto config = AliyunCliConfig::parse(configOf(profiles.join(',')), configPath);
    QVERIFY(config);
    int usable = 0;
    for (const FileProfile &profile : config->profiles())
        usable += profile.problem ? 0 : 1;
    QCOMPARE(usable, std::min(count, 10) + 1);
}

void TestProfileFiles::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good =
        configOf(R"({"name":"p","mode":"AK","access_key_id":"i","access_key_secret":"CanaryS3cret"})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL") << QByteArray(10, '\0');
    QTest::newRow("not JSON") << QByteArray("access_key_secret=CanaryS3cret");
    QTest::newRow("a list") << QByteArray(R"(["CanaryS3cret"])");
    QTest::newRow("a text") << QByteArray(R"("CanaryS3cret")");
    QTest::newRow("no profiles") << QByteArray(R"({"current":"CanaryS3cret"})");
    QTest::newRow("profiles an object") << QByteArray(R"({"profiles":{"CanaryS3cret":1}})");
    QTest::newRow("current a number") << QByteArray(R"({"current":1,"profiles":[]})");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("deep") << QByteArray(R"({"profiles":)") + QByteArray(100000, '[');
    QTest::newRow("large") << good + QByteArray(1024 * 1024, ' ');
    QTest::newRow("garbage behind") << good + "CanaryS3cret";
    for (const int part : {1, 20, 60, int(good.size()) - 1})
        QTest::addRow("cut off at %d", part) << good.left(part);
}

void TestProfileFiles::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    const auto config = AliyunCliConfig::parse(bytes, configPath);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, ErrorKind::ProfileFileUnusable);
    QCOMPARE(config.error().subject, configPath);
    QVERIFY(!config.error().detail.isEmpty());
    QVERIFY(!repeatsContent(config.error()));
}

void TestProfileFiles::oneFaultLeavesTheOthers()
{
    const auto config = AliyunCliConfig::parse("\xef\xbb\xbf" + configOf(R"(5,{"mode":"AK"},
                {"name":"twice","mode":"AK","access_key_id":"i","access_key_secret":"s"},
                {"name":"twice","mode":"AK","access_key_id":"j","access_key_secret":"s"},
                {"name":"密钥","mode":"AK","access_key_id":"i","access_key_secret":"s"})"),
                                               configPath);
    QVERIFY(config);
    QCOMPARE(config->current(), QStringLiteral("p"));
    QStringList usable;
    for (const FileProfile &profile : config->profiles()) {
        if (!profile.problem)
            usable.append(profile.name);
    }
    QCOMPARE(config->profiles().size(), 5);
    QCOMPARE(usable, QStringList{QStringLiteral("密钥")});
    QVERIFY(config->profiles().at(2).problem->detail.contains(QStringLiteral("more than once")));
}

void TestProfileFiles::files()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("config.json"));
    QCOMPARE(AliyunCliConfig::read(file).error().kind, ErrorKind::FileNotFound);
    QCOMPARE(AliyunCliConfig::read(folder.path()).error().kind, ErrorKind::FileNotReadable);
    QFile large(file);
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(100LL * 1024 * 1024));
    large.close();
    QCOMPARE(AliyunCliConfig::read(file).error().kind, ErrorKind::ProfileFileUnusable);
    QCOMPARE(CredentialsIni::read(file).error().kind, ErrorKind::ProfileFileUnusable);
}

void TestProfileFiles::ini_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("word");
    const QByteArray key = "access_key_id = i\naccess_key_secret = CanaryS3cret\n";
    const auto row = [](const char *tag, const QByteArray &lines, ProfileMode mode, const char *word = "") {
        QTest::newRow(tag) << lines << int(mode) << QString::fromLatin1(word);
    };
    row("key", "type = access_key\n" + key, ProfileMode::AccessKey);
    row("no type", key, ProfileMode::AccessKey);
    row("token", "type=sts\nsecurity_token=t\n" + key, ProfileMode::StsToken);
    row("token of other tools", "type=sts_token\nsts_token=t\n" + key, ProfileMode::StsToken);
    row("role", "type = ram_role_arn\nrole_arn = r\n" + key, ProfileMode::RamRoleArn);
    row("instance", "type = ecs_ram_role\nrole_name = r\n", ProfileMode::InstanceRole);
    row("OIDC", "type=oidc_role_arn\nrole_arn=r\noidc_provider_arn=p\noidc_token_file_path=/f\n",
        ProfileMode::Oidc);
    row("rsa", "type = rsa_key_pair\n" + key, ProfileMode::Unusable, "rsa_key_pair");
    row("unknown", "type = magic\n" + key, ProfileMode::Unusable, "magic");
    row("no secret", "type = access_key\naccess_key_id = i\n", ProfileMode::Unusable, "access_key_secret");
    row("no token", "type = sts\n" + key, ProfileMode::Unusable, "sts_token");
    row("no role", "type = ram_role_arn\n" + key, ProfileMode::Unusable, "role_arn");
}

void TestProfileFiles::ini()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, mode);
    QFETCH(QString, word);
    const auto parsed = CredentialsIni::parse("[default]\n" + lines, configPath);
    QVERIFY(parsed);
    QCOMPARE(parsed->profiles().size(), 1);
    const FileProfile profile = parsed->profiles().first();
    QCOMPARE(int(profile.mode), mode);
    QCOMPARE(bool(profile.problem), !word.isEmpty());
    if (profile.problem) {
        QVERIFY2(profile.problem->detail.contains(word), qPrintable(profile.problem->detail));
        QVERIFY(!repeatsContent(*profile.problem));
    }
}

void TestProfileFiles::iniIsLenient()
{
    const auto parsed = CredentialsIni::parse("\xef\xbb\xbf; words\r\nstray = 1\r\n[ default ] ; more\r\n"
                                              "ENABLE = true\r\nAccess_Key_Id=i # mine\r\n"
                                              "access_key_secret = \"s\"\r\nnonsense\r\n=x\r\n"
                                              "[dev]\nregion_id=cn-beijing\n[broken\n",
                                              configPath);
    QVERIFY(parsed);
    QCOMPARE(parsed->profiles().size(), 2);
    const FileProfile first = parsed->profiles().first();
    QCOMPARE(first.name, QStringLiteral("default"));
    QCOMPARE(first.key.accessKeyId, QStringLiteral("i"));
    QVERIFY(first.key.accessKeySecret == SecretBytes(QByteArrayView("s")));
    QCOMPARE(parsed->profiles().last().region, QStringLiteral("cn-beijing"));
    for (const QByteArray &bytes : {QByteArray("[a]\nx=\xff\xfe"), QByteArray("[a]\0", 4)})
        QCOMPARE(CredentialsIni::parse(bytes, configPath).error().kind, ErrorKind::ProfileFileUnusable);
}

TUNNELGLASS_TEST(profile_files, TestProfileFiles, QCoreApplication)
#include "tst_ProfileFiles.moc"
