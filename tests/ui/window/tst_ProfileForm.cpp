// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/FileProfile.h"
#include "credentials/Profile.h"
#include "credentials/StoredSecret.h"
#include "support/MemoryCanary.h"
#include "support/TestProgram.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/ProfileForm.h"
#include "ui/dialogs/SecretEdit.h"
#include "ui/window/ProfileHand.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// What the form of a profile must not do: point a profile at another account, drop what was typed, keep it.
class TestProfileForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAFileThatCannotBeRead();
    void saysThatARolesSourceIsGone();
    void wantsKeyTokenAndEndTogether();
    void saysThatAFileIsBroken();
    void leavesNoSecretInMemory();
    void lockReachesEveryAccount();
};

namespace {

credentials::FileProfile foundInFile(const QString &name)
{
    credentials::FileProfile found;
    found.name = name;
    found.modeName = QStringLiteral("AK");
    found.file = QStringLiteral("/srv/li/.aliyun/config.json");
    return found;
}

credentials::Profile saved(credentials::ProfileSource source)
{
    credentials::Profile profile;
    profile.id = QStringLiteral("id");
    profile.name = QStringLiteral("Shanghai");
    profile.source = source;
    return profile;
}

} // namespace

void TestProfileForm::keepsAFileThatCannotBeRead()
{
    credentials::Profile profile = saved(credentials::ProfileSource::File);
    profile.filePath = QStringLiteral("/srv/li/.aliyun/config.json");
    profile.fileProfileName = QStringLiteral("prod");
    // The file has another profile now; this one is not there.
    ui::ProfileForm form(
        profile, false,
        {.roleSources = {}, .fileProfiles = {foundInFile(QStringLiteral("dev"))}, .chain = {}});
    QCOMPARE(form.problem(), QString());
    QCOMPARE(form.profile(), profile);
    QVERIFY(field<QComboBox>(&form, QStringLiteral("Profile of a file"))
                ->currentText()
                .contains(QStringLiteral("prod (cannot be read now")));
}

void TestProfileForm::saysThatARolesSourceIsGone()
{
    credentials::Profile profile = saved(credentials::ProfileSource::RamRole);
    profile.role.arn = QStringLiteral("acs:ram::1:role/r");
    profile.role.sourceProfileId = QStringLiteral("gone");
    credentials::Profile other = saved(credentials::ProfileSource::AccessKey);
    other.id = QStringLiteral("other");
    ui::ProfileForm form(profile, false, {.roleSources = {other}, .fileProfiles = {}, .chain = {}});
    QCOMPARE(form.profile().role.sourceProfileId, QStringLiteral("gone"));
    QVERIFY(form.problem().contains(QStringLiteral("removed")));
    field<QComboBox>(&form, QStringLiteral("Ask for it with"))->setCurrentIndex(0);
    QCOMPARE(form.profile().role.sourceProfileId, QStringLiteral("other"));
    QCOMPARE(form.problem(), QString());
}

void TestProfileForm::wantsKeyTokenAndEndTogether()
{
    credentials::Profile profile = saved(credentials::ProfileSource::SecurityToken);
    profile.accessKeyId = QStringLiteral("STS.key");
    ui::ProfileForm form(profile, true, {});
    QCOMPARE(form.problem(), QString());
    auto *token = field<QLineEdit>(&form, QStringLiteral("STS token"));
    typeInto(token, QStringLiteral("a-new-token"));
    QVERIFY(form.problem().contains(QStringLiteral("belong together")));
    token->clear();
    QCOMPARE(form.problem(), QString());
    form.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(form.problem().contains(QStringLiteral("belong together")));
}

void TestProfileForm::saysThatAFileIsBroken()
{
    SampleWindow window;
    QVERIFY(window.writeHomeFile(QStringLiteral(".aliyun/config.json"), "{ broken"));
    QVERIFY(window.startAndWait());
    // Offered at the first start, because there is something to say.
    auto *dialog = dialogOf<ui::ImportDialog>(window);
    QVERIFY(dialog);
    const QString note = dialog->findChild<QLabel *>(QStringLiteral("importNote"))->text();
    QVERIFY2(note.contains(QStringLiteral("config.json")), qPrintable(note));
}

void TestProfileForm::leavesNoSecretInMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("Under the address sanitizer memory is not what it is without.");
#endif
    if (countInMemory() < 0)
        QSKIP("Only Linux shows a process its own memory map.");
    {
        ui::SecretEdit edit(QStringLiteral("secret"));
        {
            // As from a keyboard: letter by letter.
            const SecretBytes secret = unveiled();
            const QByteArrayView letters = secret.reveal();
            for (const char letter : letters)
                QTest::keyClick(&edit, letter);
        }
        QVERIFY(countInMemory() >= 1);
        {
            const SecretBytes taken = edit.take();
            QVERIFY(taken == unveiled());
        }
        QVERIFY(edit.isBlank());
        QCOMPARE(countInMemory(), 0);
    }
    {
        // Thought better of: nobody has taken it.
        ui::SecretEdit edit(QStringLiteral("secret"));
        const SecretBytes secret = unveiled();
        const QByteArrayView letters = secret.reveal();
        for (const char letter : letters)
            QTest::keyClick(&edit, letter);
    }
    QCOMPARE(countInMemory(), 0);
}

void TestProfileForm::lockReachesEveryAccount()
{
    int forgotten = 0;
    ui::AccountChoice choice;
    choice.id = QStringLiteral("environment");
    choice.forget = [&forgotten] { ++forgotten; };
    ui::AccountBook book({choice});
    book.lock();
    QCOMPARE(forgotten, 1);
}

TUNNELGLASS_TEST(window_profile_form, TestProfileForm, QApplication)
#include "tst_ProfileForm.moc"
