// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/JobRun.h"
#include "credentials/ProfileStore.h"
#include "credentials/ProfileVault.h"
#include "support/FaultServer.h"
#include "support/ManualClock.h"
#include "support/MemoryKeychain.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::credentials;
using namespace tunnelglass::test;

/// The credentials of profiles: where they come from, how often the keychain is asked, and what is forgotten.
class TestProfileVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheKeychainOnce();
    void locksAndAsksAgain();
    void keepsForTheSession();
    void saysThatTheSessionIsOver();
    void namesTheProfileInKeychainErrors();
    void refusesAnExpiredToken();
    void asksForARole();
    void roleIsAskedAnewWhenItsSourceChanged();
    void refusesACircle();
    void usesAProfileOfAFile();
    void aFileIsReadWhereItIs();
    void unknownProfile();
};

namespace {

const QByteArray roleAnswer =
    R"({"RequestId":"R","Credentials":{"AccessKeyId":"STS.Role","AccessKeySecret":"role-secret","SecurityToken":"role-token","Expiration":"2026-03-01T13:00:00Z"}})";

struct VaultFixture
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    ProfileStore store{settings};
    MemoryKeychain keychain;
    ManualClock clock{QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC)};
    QNetworkAccessManager network;
    FaultServer sts;
    ProfileVault vault{
        {.store = store,
         .keychain = keychain,
         .clock = clock,
         .context =
             [this](const Profile &) {
                 QProcessEnvironment environment;
                 environment.insert(QStringLiteral("ALIBABA_CLOUD_STS_ENDPOINT"), sts.url().toString());
                 return SourceContext{
                     .network = network, .clock = clock, .options = {}, .environment = environment};
             },
         .home = folder.path()}};

    VaultFixture() { network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy)); }

    Profile addKey(const QString &name, const QByteArray &secret = "the-secret")
    {
        Profile profile;
        profile.name = name;
        profile.accessKeyId = QStringLiteral("LTAI5tKey");
        const Profile added = *store.add(profile);
        StoredSecret stored;
        stored.accessKeyId = profile.accessKeyId;
        stored.accessKeySecret = SecretBytes(secret);
        keychain.items.insert(added.id, stored.toItem());
        return added;
    }
    Profile addRole(const QString &name, const QString &sourceId)
    {
        Profile profile;
        profile.name = name;
        profile.source = ProfileSource::RamRole;
        profile.role.arn = QStringLiteral("acs:ram::1234567890123456:role/auditor");
        profile.role.sourceProfileId = sourceId;
        return *store.add(profile);
    }
    Result<SourcedCredentials> ask(const Profile &profile)
    {
        return jobResult(vault.credentials(profile.id));
    }
};

} // namespace

void TestProfileVault::asksTheKeychainOnce()
{
    VaultFixture fixture;
    const Profile profile = fixture.addKey(QStringLiteral("Shanghai"));
    for (int times = 0; times < 3; ++times) {
        const auto got = fixture.ask(profile);
        QVERIFY(got);
        QCOMPARE(got->credentials.accessKeyId, QStringLiteral("LTAI5tKey"));
        QVERIFY(got->credentials.accessKeySecret == SecretBytes("the-secret"));
        QVERIFY(got->origin.contains(QStringLiteral("Shanghai")) &&
                got->origin.contains(QStringLiteral("keychain")));
    }
    QCOMPARE(fixture.keychain.reads, 1);
}

void TestProfileVault::locksAndAsksAgain()
{
    VaultFixture fixture;
    const Profile profile = fixture.addKey(QStringLiteral("Shanghai"));
    QVERIFY(fixture.ask(profile));
    fixture.vault.lock();
    fixture.keychain.fault = ErrorKind::KeychainLocked;
    const auto refused = fixture.ask(profile);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::KeychainLocked);
    fixture.keychain.fault.reset();
    QVERIFY(fixture.ask(profile));
    QCOMPARE(fixture.keychain.reads, 3);
}

void TestProfileVault::keepsForTheSession()
{
    VaultFixture fixture;
    const Profile profile = fixture.addKey(QStringLiteral("Shanghai"));
    StoredSecret secret;
    secret.accessKeyId = QStringLiteral("LTAI5tOther");
    secret.accessKeySecret = SecretBytes("session-secret");
    fixture.vault.keepForSession(profile.id, secret);
    QVERIFY(fixture.vault.holdsForSession(profile.id));
    const auto got = fixture.ask(profile);
    QVERIFY(got);
    QCOMPARE(got->credentials.accessKeyId, QStringLiteral("LTAI5tOther"));
    QCOMPARE(fixture.keychain.reads, 0);
    fixture.vault.lock();
    QVERIFY(!fixture.vault.holdsForSession(profile.id));
    QCOMPARE(fixture.ask(profile)->credentials.accessKeyId, QStringLiteral("LTAI5tKey"));
}

void TestProfileVault::saysThatTheSessionIsOver()
{
    VaultFixture fixture;
    Profile profile = fixture.addKey(QStringLiteral("Shanghai"));
    profile.secretPlace = SecretPlace::Session;
    QVERIFY(fixture.store.change(profile));
    const auto refused = fixture.ask(profile);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::SecretNotGiven);
    QVERIFY(refused.error().subject.contains(QStringLiteral("Shanghai")));
    QCOMPARE(fixture.keychain.reads, 0);
}

void TestProfileVault::namesTheProfileInKeychainErrors()
{
    VaultFixture fixture;
    const Profile profile = fixture.addKey(QStringLiteral("Shanghai"));
    fixture.keychain.items.clear();
    const auto gone = fixture.ask(profile);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::KeychainItemMissing);
    QCOMPARE(gone.error().subject, QStringLiteral("Shanghai"));
    fixture.keychain.items.insert(profile.id, SecretBytes("no item of ours"));
    const auto corrupt = fixture.ask(profile);
    QVERIFY(!corrupt);
    QCOMPARE(corrupt.error().kind, ErrorKind::KeychainItemCorrupt);
    QCOMPARE(corrupt.error().subject, QStringLiteral("Shanghai"));
}

void TestProfileVault::refusesAnExpiredToken()
{
    VaultFixture fixture;
    Profile profile = fixture.addKey(QStringLiteral("handed over"));
    profile.source = ProfileSource::SecurityToken;
    QVERIFY(fixture.store.change(profile));
    StoredSecret secret;
    secret.accessKeyId = QStringLiteral("STS.N");
    secret.accessKeySecret = SecretBytes("s");
    secret.securityToken = SecretBytes("t");
    secret.expiresAt = fixture.clock.nowUtc().addSecs(600);
    fixture.keychain.items.insert(profile.id, secret.toItem());
    const auto got = fixture.ask(profile);
    QVERIFY(got);
    QCOMPARE(*got->expiresAt, secret.expiresAt);
    fixture.clock.advance(601);
    const auto refused = fixture.ask(profile);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::CredentialsExpired);
}

void TestProfileVault::asksForARole()
{
    VaultFixture fixture;
    fixture.sts.answer({FaultAnswer::json(roleAnswer)});
    const Profile source = fixture.addKey(QStringLiteral("Shanghai"));
    const Profile role = fixture.addRole(QStringLiteral("audit"), source.id);
    for (int times = 0; times < 2; ++times) {
        const auto got = fixture.ask(role);
        QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
        QCOMPARE(got->credentials.accessKeyId, QStringLiteral("STS.Role"));
        QVERIFY(got->expiresAt);
    }
    QCOMPARE(fixture.sts.requests().size(), 1);
    QCOMPARE(fixture.keychain.reads, 1);
}

void TestProfileVault::roleIsAskedAnewWhenItsSourceChanged()
{
    VaultFixture fixture;
    fixture.sts.answer({FaultAnswer::json(roleAnswer), FaultAnswer::json(roleAnswer)});
    const Profile source = fixture.addKey(QStringLiteral("Shanghai"));
    const Profile role = fixture.addRole(QStringLiteral("audit"), source.id);
    QVERIFY(fixture.ask(role));
    fixture.vault.forget(source.id);
    QVERIFY(fixture.ask(role));
    QCOMPARE(fixture.sts.requests().size(), 2);
    QCOMPARE(fixture.keychain.reads, 2);
}

void TestProfileVault::refusesACircle()
{
    VaultFixture fixture;
    Profile first = fixture.addRole(QStringLiteral("first"), {});
    const Profile second = fixture.addRole(QStringLiteral("second"), first.id);
    first.role.sourceProfileId = second.id;
    QVERIFY(fixture.store.change(first));
    for (const Profile &profile : {first, second}) {
        const auto refused = fixture.ask(profile);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::ProfileUnusable);
        QCOMPARE(refused.error().subject, profile.name);
    }
    fixture.vault.renew(first.id); // must end
}

void TestProfileVault::usesAProfileOfAFile()
{
    VaultFixture fixture;
    QVERIFY(QDir(fixture.folder.path()).mkpath(QStringLiteral(".aliyun")));
    const QString path = fixture.folder.filePath(QStringLiteral(".aliyun/config.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"current":"prod","profiles":[{"name":"prod","mode":"AK","access_key_id":"LTAI5tFile",)"
               R"("access_key_secret":"file-secret","region_id":"cn-beijing"}]})");
    file.close();
    Profile profile;
    profile.name = QStringLiteral("prod here");
    profile.source = ProfileSource::File;
    profile.filePath = path;
    profile.fileProfileName = QStringLiteral("prod");
    profile = *fixture.store.add(profile);
    QCOMPARE(fixture.ask(profile)->credentials.accessKeyId, QStringLiteral("LTAI5tFile"));
    QVERIFY(file.remove());
    fixture.vault.renew(profile.id);
    const auto gone = fixture.ask(profile);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::FileNotFound);
    QVERIFY(gone.error().subject.contains(path));
    for (const auto &[bytes, kind] :
         {std::pair(QByteArray("{ broken"), ErrorKind::ProfileFileUnusable),
          std::pair(QByteArray(R"({"profiles":[]})"), ErrorKind::ProfileNotFound)}) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
        file.close();
        fixture.vault.renew(profile.id);
        const auto faulty = fixture.ask(profile);
        QVERIFY(!faulty);
        QCOMPARE(faulty.error().kind, kind);
        QVERIFY(faulty.error().subject.contains(path) || faulty.error().detail.contains(path));
    }
}

void TestProfileVault::aFileIsReadWhereItIs()
{
    // Where the variables of another day pointed.
    VaultFixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("elsewhere.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[dev]\naccess_key_id = LTAI5tIni\naccess_key_secret = s\n");
    file.close();
    Profile profile;
    profile.name = QStringLiteral("dev");
    profile.source = ProfileSource::File;
    profile.filePath = path;
    profile.fileProfileName = QStringLiteral("dev");
    profile = *fixture.store.add(profile);
    QCOMPARE(fixture.ask(profile)->credentials.accessKeyId, QStringLiteral("LTAI5tIni"));
}

void TestProfileVault::unknownProfile()
{
    VaultFixture fixture;
    Profile profile;
    profile.id = QStringLiteral("none");
    QCOMPARE(fixture.ask(profile).error().kind, ErrorKind::ProfileNotFound);
}

TUNNELGLASS_TEST(profile_vault, TestProfileVault, QCoreApplication)
#include "tst_ProfileVault.moc"
