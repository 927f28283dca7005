// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/ImportProfileJob.h"
#include "credentials/JobRun.h"
#include "credentials/ProfileStore.h"
#include "support/MemoryKeychain.h"
#include "support/TestProgram.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::credentials;
using namespace tunnelglass::test;

/// Profiles of other tools are used in place or moved into the keychain, whole or not at all.
class TestProfileImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesInPlace();
    void movesAKey();
    void movesARoleWithItsKey();
    void movesAChainOfRoles();
    void usesTheSourceThatIsThere();
    void leavesInPlaceWhatWouldBeAnotherRole();
    void leavesNothingBehindWhenAPartFails();
    void cancelLeavesNothing();
};

namespace {

struct ImportFixture
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    ProfileStore store{settings};
    MemoryKeychain keychain;

    Result<Profile> take(const ProfileImport &import)
    {
        return jobResult(new ImportProfileJob(store, keychain, import));
    }
    StoredSecret item(const QString &id) const { return *StoredSecret::fromItem(keychain.items.value(id)); }
};

FileProfile keyOfAFile()
{
    FileProfile found;
    found.name = QStringLiteral("prod");
    found.modeName = QStringLiteral("AK");
    found.mode = ProfileMode::AccessKey;
    found.file = QStringLiteral("/srv/li/.aliyun/config.json");
    found.region = QStringLiteral("cn-beijing");
    found.key.accessKeyId = QStringLiteral("LTAI5tFile");
    found.key.accessKeySecret = SecretBytes("file-secret");
    return found;
}

FileProfile roleOfAFile()
{
    FileProfile found = keyOfAFile();
    found.name = QStringLiteral("audit");
    found.modeName = QStringLiteral("RamRoleArn");
    found.mode = ProfileMode::RamRoleArn;
    found.roleArn = QStringLiteral("acs:ram::1:role/auditor");
    found.sessionName = QStringLiteral("li");
    found.externalId = QStringLiteral("ticket-7");
    found.durationSeconds = 1800;
    found.stsRegion = QStringLiteral("cn-beijing");
    return found;
}

} // namespace

void TestProfileImport::usesInPlace()
{
    ImportFixture fixture;
    Profile taken;
    taken.name = QStringLiteral("prod");
    QVERIFY(fixture.store.add(taken));
    const FileProfile found = keyOfAFile();
    QVERIFY(!isUsedInPlace(fixture.store, found));
    const auto saved = fixture.take(useInPlace(fixture.store, found));
    QVERIFY(saved);
    QCOMPARE(saved->name, QStringLiteral("prod 2"));
    QCOMPARE(saved->regionId, QStringLiteral("cn-beijing"));
    QVERIFY(isUsedInPlace(fixture.store, found));
    QVERIFY(!isMoved(fixture.store, found));
    QVERIFY(fixture.keychain.items.isEmpty());
}

void TestProfileImport::movesAKey()
{
    ImportFixture fixture;
    FileProfile found = keyOfAFile();
    QVERIFY(canMoveToKeychain(found));
    const auto saved = fixture.take(moveToKeychain(fixture.store, found));
    QVERIFY(saved);
    QCOMPARE(saved->source, ProfileSource::AccessKey);
    QVERIFY(fixture.item(saved->id).accessKeySecret == SecretBytes("file-secret"));
    QCOMPARE(fixture.item(saved->id).accessKeyId, QStringLiteral("LTAI5tFile"));
    QVERIFY(isMoved(fixture.store, found));
    found.mode = ProfileMode::External;
    QVERIFY(!canMoveToKeychain(found));
}

void TestProfileImport::movesARoleWithItsKey()
{
    ImportFixture fixture;
    FileProfile found = roleOfAFile();
    found.key.securityToken = SecretBytes("file-token");
    QVERIFY(canMoveToKeychain(found));
    const auto role = fixture.take(moveToKeychain(fixture.store, found));
    QVERIFY(role);
    QCOMPARE(role->name, QStringLiteral("audit"));
    QCOMPARE(role->source, ProfileSource::RamRole);
    const auto key = fixture.store.profileNamed(QStringLiteral("audit key"));
    QVERIFY(key);
    QCOMPARE(key->source, ProfileSource::SecurityToken);
    const RamRole expected{.arn = QStringLiteral("acs:ram::1:role/auditor"),
                           .sessionName = QStringLiteral("li"),
                           .durationSeconds = 1800,
                           .externalId = QStringLiteral("ticket-7"),
                           .stsRegionId = QStringLiteral("cn-beijing"),
                           .sourceProfileId = key->id};
    QVERIFY(fixture.store.profile(role->id)->role == expected);
    QCOMPARE(fixture.keychain.items.keys(), QStringList{key->id});
    QVERIFY(fixture.item(key->id).accessKeySecret == SecretBytes("file-secret"));
    QVERIFY(fixture.item(key->id).securityToken == SecretBytes("file-token"));
    QVERIFY(isMoved(fixture.store, found));
}

void TestProfileImport::movesAChainOfRoles()
{
    ImportFixture fixture;
    FileProfile second = roleOfAFile();
    second.name = QStringLiteral("deep");
    second.mode = ProfileMode::ChainedRole;
    second.roleArn = QStringLiteral("acs:ram::2:role/deep");
    second.key = {};
    second.source = std::make_shared<const FileProfile>(roleOfAFile());
    QVERIFY(canMoveToKeychain(second));
    const auto deep = fixture.take(moveToKeychain(fixture.store, second));
    QVERIFY(deep);
    QStringList names;
    const QList<Profile> all = fixture.store.profiles();
    for (const Profile &each : all)
        names.append(each.name);
    QCOMPARE(names,
             (QStringList{QStringLiteral("audit key"), QStringLiteral("audit"), QStringLiteral("deep")}));
    QCOMPARE(all.at(2).role.sourceProfileId, all.at(1).id);
    QCOMPARE(all.at(1).role.sourceProfileId, all.at(0).id);
    QVERIFY(isMoved(fixture.store, second));
    QVERIFY(isMoved(fixture.store, roleOfAFile()));
}

void TestProfileImport::usesTheSourceThatIsThere()
{
    ImportFixture fixture;
    const auto key = fixture.take(moveToKeychain(fixture.store, keyOfAFile()));
    QVERIFY(key);
    const auto role = fixture.take(moveToKeychain(fixture.store, roleOfAFile()));
    QVERIFY(role);
    QCOMPARE(role->role.sourceProfileId, key->id);
    QCOMPARE(fixture.store.profiles().size(), 2);
    QCOMPARE(fixture.keychain.items.size(), 1);
}

void TestProfileImport::leavesInPlaceWhatWouldBeAnotherRole()
{
    FileProfile found = roleOfAFile();
    found.policy = QStringLiteral("{}");
    QVERIFY(!canMoveToKeychain(found));
    found = roleOfAFile();
    found.stsEndpoint = QStringLiteral("sts.example.com");
    QVERIFY(!canMoveToKeychain(found));
    FileProfile source = keyOfAFile();
    source.mode = ProfileMode::External;
    found = roleOfAFile();
    found.mode = ProfileMode::ChainedRole;
    found.source = std::make_shared<const FileProfile>(source);
    QVERIFY(!canMoveToKeychain(found));
}

void TestProfileImport::leavesNothingBehindWhenAPartFails()
{
    ImportFixture fixture;
    const ProfileImport import = moveToKeychain(fixture.store, roleOfAFile());
    // Meanwhile somebody else takes the role's name.
    Profile taken;
    taken.name = QStringLiteral("audit");
    taken.source = ProfileSource::Environment;
    QVERIFY(fixture.store.add(taken));
    const auto refused = fixture.take(import);
    QCOMPARE(refused.error().kind, ErrorKind::ProfileNameTaken);
    QCOMPARE(fixture.store.profiles().size(), 1);
    QVERIFY(fixture.keychain.items.isEmpty());
}

void TestProfileImport::cancelLeavesNothing()
{
    ImportFixture fixture;
    ImportProfileJob job(fixture.store, fixture.keychain, moveToKeychain(fixture.store, roleOfAFile()));
    job.start();
    job.cancel();
    QVERIFY(QTest::qWaitFor([&] { return job.isFinished(); }));
    QCOMPARE(job.result().error().kind, ErrorKind::Cancelled);
    QVERIFY(fixture.store.profiles().isEmpty());
    QVERIFY(fixture.keychain.items.isEmpty());
}

TUNNELGLASS_TEST(profile_import, TestProfileImport, QCoreApplication)
#include "tst_ProfileImport.moc"
