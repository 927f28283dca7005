// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/JobRun.h"
#include "credentials/ProfileStore.h"
#include "credentials/RemoveProfileJob.h"
#include "credentials/SaveProfileJob.h"
#include "support/MemoryKeychain.h"
#include "support/TestProgram.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::credentials;
using namespace tunnelglass::test;

/// Profiles are saved, changed, removed and taken over whole or not at all.
class TestProfileJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAKeychainThatCannotBeReached();
    void savesProfileAndSecret();
    void leavesNothingWhenTheKeychainFails();
    void putsAChangedProfileBack();
    void secretStaysWithoutANewOne();
    void dropsTheItemThatIsNotNeededAnyMore();
    void cancelLeavesNothing();
    void removesSecretAndProfile();
    void keepsTheProfileWhoseSecretCannotBeRemoved();
    void removesWhatAKeychainKeptTooLate();
};

namespace {

struct JobsFixture
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    ProfileStore store{settings};
    MemoryKeychain keychain;

    static Profile named(const char *name)
    {
        Profile profile;
        profile.name = QString::fromUtf8(name);
        profile.accessKeyId = QStringLiteral("LTAI5tKey");
        return profile;
    }
    static StoredSecret secret(const char *text)
    {
        StoredSecret secret;
        secret.accessKeyId = QStringLiteral("LTAI5tKey");
        secret.accessKeySecret = SecretBytes(text);
        return secret;
    }
    Result<Profile> save(const Profile &profile, const std::optional<StoredSecret> &secret)
    {
        return jobResult(new SaveProfileJob(store, keychain, profile, secret));
    }
    Result<void> remove(const QString &id) { return jobResult(new RemoveProfileJob(store, keychain, id)); }
};

} // namespace

void TestProfileJobs::savesProfileAndSecret()
{
    JobsFixture fixture;
    const auto saved = fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("first"));
    QVERIFY(saved);
    QVERIFY(!saved->id.isEmpty());
    QVERIFY(fixture.store.isSaved(saved->id));
    QVERIFY(*StoredSecret::fromItem(fixture.keychain.items.value(saved->id)) == JobsFixture::secret("first"));
    QCOMPARE(fixture.save(JobsFixture::named("shanghai"), {}).error().kind, ErrorKind::ProfileNameTaken);
}

void TestProfileJobs::leavesNothingWhenTheKeychainFails()
{
    JobsFixture fixture;
    fixture.keychain.fault = ErrorKind::KeychainPromptDismissed;
    const auto refused = fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("first"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::KeychainPromptDismissed);
    QCOMPARE(refused.error().subject, QStringLiteral("Shanghai"));
    QVERIFY(fixture.store.profiles().isEmpty());
}

void TestProfileJobs::putsAChangedProfileBack()
{
    JobsFixture fixture;
    const Profile before = *fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("first"));
    Profile changed = before;
    changed.name = QStringLiteral("Beijing");
    fixture.keychain.fault = ErrorKind::KeychainTimedOut;
    QVERIFY(!fixture.save(changed, JobsFixture::secret("second")));
    QCOMPARE(fixture.store.profiles(), QList<Profile>{before});
    fixture.keychain.fault.reset();
    QVERIFY(*StoredSecret::fromItem(fixture.keychain.items.value(before.id)) == JobsFixture::secret("first"));
}

void TestProfileJobs::secretStaysWithoutANewOne()
{
    JobsFixture fixture;
    Profile profile = *fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("first"));
    profile.regionId = QStringLiteral("cn-shanghai");
    QVERIFY(fixture.save(profile, {}));
    QVERIFY(fixture.store.isSaved(profile.id));
    QVERIFY(*StoredSecret::fromItem(fixture.keychain.items.value(profile.id)) ==
            JobsFixture::secret("first"));
}

void TestProfileJobs::dropsTheItemThatIsNotNeededAnyMore()
{
    JobsFixture fixture;
    Profile profile = *fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("first"));
    profile.secretPlace = SecretPlace::Session;
    QVERIFY(fixture.save(profile, JobsFixture::secret("second")));
    QVERIFY(fixture.keychain.items.isEmpty());
    QVERIFY(!fixture.store.isSaved(profile.id));
}

void TestProfileJobs::cancelLeavesNothing()
{
    JobsFixture fixture;
    SaveProfileJob job(fixture.store, fixture.keychain, JobsFixture::named("Shanghai"),
                       JobsFixture::secret("first"));
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait());
    // The keychain had done its work before it could be told to stop: then it is saved, whole.
    const bool saved = job.result().has_value();
    QCOMPARE(fixture.store.profiles().size(), saved ? 1 : 0);
    QCOMPARE(fixture.keychain.items.size(), saved ? 1 : 0);
}

void TestProfileJobs::removesSecretAndProfile()
{
    JobsFixture fixture;
    const Profile profile = *fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("first"));
    QVERIFY(fixture.remove(profile.id));
    QVERIFY(fixture.store.profiles().isEmpty());
    QVERIFY(!fixture.store.isSaved(profile.id));
    QVERIFY(fixture.keychain.items.isEmpty());
    QCOMPARE(fixture.remove(profile.id).error().kind, ErrorKind::ProfileNotFound);
}

void TestProfileJobs::keepsTheProfileWhoseSecretCannotBeRemoved()
{
    JobsFixture fixture;
    const Profile profile = *fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("first"));
    fixture.keychain.fault = ErrorKind::KeychainLocked;
    const auto refused = fixture.remove(profile.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, QStringLiteral("Shanghai"));
    QCOMPARE(fixture.store.profiles().size(), 1);
    QVERIFY(fixture.store.isSaved(profile.id));
}

void TestProfileJobs::removesWhatAKeychainKeptTooLate()
{
    JobsFixture fixture;
    fixture.keychain.isLate = true;
    const auto refused = fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("first"));
    QCOMPARE(refused.error().kind, ErrorKind::KeychainTimedOut);
    QVERIFY(fixture.store.profiles().isEmpty());
    QCOMPARE(fixture.store.leftOvers(), fixture.keychain.items.keys());
    QCOMPARE(fixture.keychain.items.size(), 1);
    fixture.keychain.isLate = false;
    const auto saved = fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("second"));
    QVERIFY(saved);
    QCOMPARE(fixture.keychain.items.keys(), QStringList{saved->id});
    QVERIFY(fixture.store.leftOvers().isEmpty());
    QVERIFY(fixture.store.isSaved(saved->id));
}

void TestProfileJobs::leavesAKeychainThatCannotBeReached()
{
    JobsFixture fixture;
    Profile profile = *fixture.save(JobsFixture::named("Shanghai"), JobsFixture::secret("s"));
    fixture.keychain.fault = ErrorKind::KeychainNoService;
    profile.secretPlace = SecretPlace::Session;
    const auto changed = fixture.save(profile, std::nullopt);
    QVERIFY(changed);
    QCOMPARE(fixture.store.profile(profile.id)->secretPlace, SecretPlace::Session);
    // The item is known of still, so that it goes with the profile.
    QVERIFY(fixture.store.isSaved(profile.id));
    QVERIFY(!fixture.remove(profile.id));
    fixture.keychain.fault.reset();
    QVERIFY(fixture.remove(profile.id));
    QVERIFY(fixture.keychain.items.isEmpty());
}

TUNNELGLASS_TEST(profile_jobs, TestProfileJobs, QCoreApplication)
#include "tst_ProfileJobs.moc"
