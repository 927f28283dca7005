// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/JobRun.h"
#include "credentials/ProfileStore.h"
#include "credentials/ProfileVault.h"
#include "credentials/RemoveProfileJob.h"
#include "credentials/SaveProfileJob.h"
#include "support/ManualClock.h"
#include "support/MemoryCanary.h"
#include "support/MemoryKeychain.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <string_view>

using namespace tunnelglass;
using namespace tunnelglass::credentials;
using namespace tunnelglass::test;

/// Looks for a secret in the whole memory of this process. Best effort: it shows that our own buffers are
/// wiped, and says nothing of what Qt, the keychain's libraries or the system keep.
class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsThere();
    void nothingIsLeftOfARemovedProfile();
    void nothingIsLeftAfterALock();
};

namespace {

struct ForgettingFixture
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    ProfileStore store{settings};
    MemoryKeychain keychain;
    ManualClock clock;
    QNetworkAccessManager network;
    ProfileVault vault{{.store = store,
                        .keychain = keychain,
                        .clock = clock,
                        .context =
                            [this](const Profile &) {
                                return SourceContext{
                                    .network = network, .clock = clock, .options = {}, .environment = {}};
                            },
                        .home = {}}};

    QString addAndUse()
    {
        Profile profile;
        profile.name = QStringLiteral("Shanghai");
        profile.accessKeyId = QStringLiteral("LTAI5tKey");
        StoredSecret secret;
        secret.accessKeyId = profile.accessKeyId;
        secret.accessKeySecret = unveiled();
        const auto saved = jobResult(new SaveProfileJob(store, keychain, profile, secret));
        return saved && jobResult(vault.credentials(saved->id)) ? saved->id : QString();
    }
};

} // namespace

void TestForgetting::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("Under the address sanitizer memory is not what it is without.");
#endif
    if (countInMemory() < 0)
        QSKIP("Only Linux shows a process its own memory map.");
}

void TestForgetting::findsWhatIsThere()
{
    const SecretBytes secret = unveiled();
    QVERIFY(!secret.isEmpty());
    QVERIFY(countInMemory() >= 1);
}

void TestForgetting::nothingIsLeftOfARemovedProfile()
{
    ForgettingFixture fixture;
    const QString id = fixture.addAndUse();
    QVERIFY(!id.isEmpty());
    QVERIFY(countInMemory() >= 1);
    QVERIFY(jobResult(new RemoveProfileJob(fixture.store, fixture.keychain, id)));
    fixture.vault.forget(id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(countInMemory(), 0);
}

void TestForgetting::nothingIsLeftAfterALock()
{
    ForgettingFixture fixture;
    QVERIFY(!fixture.addAndUse().isEmpty());
    fixture.keychain.items.clear();
    QVERIFY(countInMemory() >= 1);
    fixture.vault.lock();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(countInMemory(), 0);
}

TUNNELGLASS_TEST(forgetting, TestForgetting, QCoreApplication)
#include "tst_Forgetting.moc"
