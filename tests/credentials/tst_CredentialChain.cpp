// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorText.h"
#include "credentials/CredentialChain.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::credentials;

/// Which source is the one: the SDK's order, its switches, and names of profiles.
class TestCredentialChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheOrder();
    void switches();
    void profileNames();
    void aFaultySourceIsTheAnswer();
    void aBlankProfileIsNone();
    void listsWhatWasLookedAt();
    void findsByName();
    void listsAll();
    void namedIniFile();
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A home folder and an environment.
struct ChainPlace
{
    QTemporaryDir home;
    QProcessEnvironment environment;

    CredentialChain chain() const { return {environment, home.path()}; }
    void set(const char *name, const char *value) { environment.insert(q(name), q(value)); }
    void unset(const char *name) { environment.remove(q(name)); }
    void write(const char *path, const QByteArray &bytes) const
    {
        const QString file = home.filePath(q(path));
        QDir().mkpath(QFileInfo(file).path());
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    void writeCli() const
    {
        write(".aliyun/config.json",
              R"({"current":"one","profiles":[
                 {"name":"one","mode":"AK","access_key_id":"cli-1","access_key_secret":"s"},
                 {"name":"two","mode":"AK","access_key_id":"cli-2","access_key_secret":"s"}]})");
    }
    void writeIni() const
    {
        write(".alibabacloud/credentials.ini", "[default]\naccess_key_id=ini-1\naccess_key_secret=s\n"
                                               "[two]\naccess_key_id=ini-2\naccess_key_secret=s\n"
                                               "[three]\naccess_key_id=ini-3\naccess_key_secret=s\n");
    }
    QString foundKey() const
    {
        const auto found = chain().find();
        return found ? found->key.accessKeyId : errorText(found.error()).headline;
    }
};

} // namespace

void TestCredentialChain::followsTheOrder()
{
    ChainPlace place;
    place.set("ALIBABA_CLOUD_ACCESS_KEY_ID", "env");
    place.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
    place.set("ALIBABA_CLOUD_ROLE_ARN", "r");
    place.set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p");
    place.set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/f");
    place.set("ALIBABA_CLOUD_ECS_METADATA", "role");
    place.set("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1:1/");
    place.writeCli();
    place.writeIni();
    QCOMPARE(place.foundKey(), q("env"));
    place.unset("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    QCOMPARE(place.chain().find()->mode, ProfileMode::Oidc);
    place.unset("ALIBABA_CLOUD_OIDC_TOKEN_FILE");
    QCOMPARE(place.foundKey(), q("cli-1"));
    QFile::remove(place.home.filePath(q(".aliyun/config.json")));
    QCOMPARE(place.foundKey(), q("ini-1"));
    QFile::remove(place.home.filePath(q(".alibabacloud/credentials.ini")));
    QCOMPARE(place.chain().find()->mode, ProfileMode::InstanceRole);
    QVERIFY(place.chain().find()->origin.contains(q("role")));
    place.unset("ALIBABA_CLOUD_ECS_METADATA");
    QCOMPARE(place.chain().find()->mode, ProfileMode::CredentialsUri);
    QVERIFY(!place.chain().find()->origin.isEmpty());
    place.unset("ALIBABA_CLOUD_CREDENTIALS_URI");
    QCOMPARE(place.chain().find().error().kind, ErrorKind::CredentialsMissing);
}

void TestCredentialChain::switches()
{
    ChainPlace place;
    place.writeCli();
    place.writeIni();
    place.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "TRUE");
    QCOMPARE(place.foundKey(), q("ini-1"));
    place.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "false");
    QCOMPARE(place.foundKey(), q("cli-1"));
    ChainPlace instance;
    instance.set("ALIBABA_CLOUD_ECS_METADATA", "role");
    instance.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    QCOMPARE(instance.chain().find().error().kind, ErrorKind::CredentialsMissing);
}

void TestCredentialChain::profileNames()
{
    ChainPlace place;
    place.writeCli();
    place.writeIni();
    place.set("ALIBABA_CLOUD_PROFILE", "two");
    QCOMPARE(place.foundKey(), q("cli-2"));
    place.set("ALIBABA_CLOUD_PROFILE", "three");
    QCOMPARE(place.foundKey(), q("ini-3"));
    place.set("ALIBABA_CLOUD_PROFILE", "four");
    const auto none = place.chain().find();
    QCOMPARE(none.error().kind, ErrorKind::CredentialsMissing);
    QVERIFY(none.error().detail.contains(q("no profile four")));
}

void TestCredentialChain::aFaultySourceIsTheAnswer()
{
    ChainPlace place;
    place.writeIni();
    place.write(".aliyun/config.json", "{ broken");
    QCOMPARE(place.chain().find().error().kind, ErrorKind::ProfileFileUnusable);
    QCOMPARE(place.chain().profile(q("three")).error().kind, ErrorKind::ProfileFileUnusable);
    place.write(".aliyun/config.json", R"({"current":"x","profiles":[{"name":"x","mode":"Anonymous"}]})");
    QCOMPARE(place.chain().find().error().kind, ErrorKind::ProfileUnusable);
    QCOMPARE(place.chain().profile(q("x")).error().kind, ErrorKind::ProfileUnusable);
    // Filled in, and wrongly: that is no blank profile.
    place.write(
        ".aliyun/config.json",
        R"({"current":"x","profiles":[{"name":"x","mode":"AK","access_key_id":1,"access_key_secret":2}]})");
    QCOMPARE(place.chain().find().error().kind, ErrorKind::ProfileUnusable);
}

void TestCredentialChain::aBlankProfileIsNone()
{
    ChainPlace place;
    place.writeIni();
    place.write(".aliyun/config.json",
                R"({"current":"d","profiles":[{"name":"d","mode":"AK","access_key_id":""}]})");
    QCOMPARE(place.foundKey(), q("ini-1"));
}

void TestCredentialChain::listsWhatWasLookedAt()
{
    const ChainPlace place;
    const auto none = place.chain().find();
    QCOMPARE(none.error().kind, ErrorKind::CredentialsMissing);
    const QString words = errorParagraph(none.error());
    for (const char *word :
         {"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ROLE_ARN", "/.aliyun/config.json",
          "/.alibabacloud/credentials.ini", "ALIBABA_CLOUD_ECS_METADATA", "ALIBABA_CLOUD_CREDENTIALS_URI"})
        QVERIFY2(words.contains(q(word)), word);
    const CredentialChain homeless(QProcessEnvironment(), {});
    QCOMPARE(homeless.find().error().kind, ErrorKind::CredentialsMissing);
}

void TestCredentialChain::findsByName()
{
    ChainPlace place;
    place.writeCli();
    place.writeIni();
    // The environment's key does not count when a profile is named.
    place.set("ALIBABA_CLOUD_ACCESS_KEY_ID", "env");
    place.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
    QCOMPARE(place.chain().profile(q("two"))->key.accessKeyId, q("cli-2"));
    QCOMPARE(place.chain().profile(q("three"))->key.accessKeyId, q("ini-3"));
    const auto unknown = place.chain().profile(q("nobody"));
    QCOMPARE(unknown.error().kind, ErrorKind::ProfileNotFound);
    QCOMPARE(unknown.error().subject, q("nobody"));
    for (const char *name : {"one", "two", "default", "three"})
        QVERIFY2(unknown.error().detail.contains(q(name)), name);
}

void TestCredentialChain::listsAll()
{
    ChainPlace place;
    place.set("ALIBABA_CLOUD_ACCESS_KEY_ID", "env");
    place.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
    place.writeCli();
    place.writeIni();
    QStringList keys;
    for (const FileProfile &profile : place.chain().allProfiles())
        keys.append(profile.key.accessKeyId);
    QCOMPARE(keys, (QStringList{q("env"), q("cli-1"), q("cli-2"), q("ini-1"), q("ini-2"), q("ini-3")}));
    QVERIFY(place.chain().fileErrors().isEmpty());
    place.write(".aliyun/config.json", "{");
    QCOMPARE(place.chain().fileErrors().size(), 1);
}

void TestCredentialChain::namedIniFile()
{
    ChainPlace place;
    place.write(".alibabacloud/credentials", "[default]\naccess_key_id=plain\naccess_key_secret=s\n");
    QCOMPARE(place.foundKey(), q("plain"));
    place.writeIni();
    QCOMPARE(place.foundKey(), q("ini-1"));
    place.write("mine", "[default]\naccess_key_id=mine\naccess_key_secret=s\n");
    place.environment.insert(q("ALIBABA_CLOUD_CREDENTIALS_FILE"), place.home.filePath(q("mine")));
    QCOMPARE(place.foundKey(), q("mine"));
    place.set("ALIBABA_CLOUD_CREDENTIALS_FILE", "/nonexistent/file");
    QCOMPARE(place.chain().find().error().kind, ErrorKind::FileNotFound);
}

TUNNELGLASS_TEST(chain, TestCredentialChain, QCoreApplication)
#include "tst_CredentialChain.moc"
