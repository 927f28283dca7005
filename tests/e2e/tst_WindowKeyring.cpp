// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/PrivateKeyring.h"
#include "credentials/keychain/SystemKeychain.h"
#include "sample/SampleAccount.h"
#include "support/FileContent.h"
#include "support/TestProgram.h"
#include "ui/dialogs/ProfileDialog.h"
#include "ui/dialogs/ProfilesDialog.h"
#include "ui/window/ProfileHand.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// The window over a real gnome-keyring: a profile from its first letter to its removal.
class TestWindowKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addRestartUseEditRemove();
    void aLockedKeyringIsNoWayOut();
    void sessionWithoutAKeyring();

private:
    std::unique_ptr<PrivateKeyring> m_keyring;
    credentials::SystemKeychain m_keychain{{.limit = std::chrono::seconds(10), .mayPrompt = false}};
};

namespace {

const QString profileName = QStringLiteral("Shanghai");

QByteArray keptSettings(SampleWindow &window)
{
    window.settings().sync();
    return contentOf(window.settings().fileName());
}

bool showsConnections(SampleWindow &window)
{
    return QTest::qWaitFor([&] { return window.list()->model()->rowCount() > 0; }) &&
           window.errorHeadline().isEmpty();
}

/// As start.sh of a desktop does: the window comes up with the profile that was chosen last.
void start(SampleWindow &window)
{
    window.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window.window()));
    window.window().start({}, {});
}

} // namespace

void TestWindowKeyring::initTestCase()
{
    if (const QString missing = PrivateKeyring::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_keyring = std::make_unique<PrivateKeyring>();
    m_keyring->adopt();
    QVERIFY(m_keyring->unlock());
}

void TestWindowKeyring::addRestartUseEditRemove()
{
    openapi::Credentials wrong = sample::sampleCredentials();
    wrong.accessKeySecret = SecretBytes("not-the-secret");
    QByteArray settings;
    {
        SampleWindow window({}, {}, &m_keychain);
        QVERIFY(window.startAndWait());
        QVERIFY(addKey(window, profileName, wrong));
        QVERIFY(closeManager(window));
        QVERIFY(QTest::qWaitFor([&] { return !window.errorHeadline().isEmpty(); }));
        QCOMPARE(m_keyring->itemCount(), 1);
        settings = keptSettings(window);
    }
    QVERIFY(settings.contains(profileName.toUtf8()));
    QVERIFY(!settings.contains("not-the-secret"));
    {
        SampleWindow window(settings, {}, &m_keychain);
        start(window);
        QCOMPARE(currentAccount(window), profileName);
        QVERIFY(QTest::qWaitFor([&] { return !window.errorHeadline().isEmpty(); }));
        QVERIFY(press(openManager(window), QStringLiteral("Edit")));
        auto *dialog = dialogOf<ui::ProfileDialog>(window);
        QVERIFY(dialog);
        const SecretBytes right = sample::sampleCredentials().accessKeySecret;
        typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey secret")),
                 QString::fromUtf8(right.reveal().toByteArray()));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(waitUntilGone<ui::ProfileDialog>(window));
        QVERIFY(closeManager(window));
        QVERIFY(showsConnections(window));
        QCOMPARE(m_keyring->itemCount(), 1);
        settings = keptSettings(window);
        QVERIFY(!settings.contains(right.reveal().toByteArray()));
    }
    SampleWindow window(settings, {}, &m_keychain);
    start(window);
    QVERIFY(showsConnections(window));
    QVERIFY(press(openManager(window), QStringLiteral("Remove")));
    QVERIFY(press(dialogOf<QMessageBox>(window), QStringLiteral("Remove")));
    QVERIFY(QTest::qWaitFor([&] { return window.store().profiles().isEmpty(); }));
    QCOMPARE(m_keyring->itemCount(), 0);
    QVERIFY(!keptSettings(window).contains(profileName.toUtf8()));
}

void TestWindowKeyring::aLockedKeyringIsNoWayOut()
{
    SampleWindow window({}, {}, &m_keychain);
    QVERIFY(window.startAndWait());
    QVERIFY(addSampleKey(window, profileName));
    QVERIFY(closeManager(window));
    QVERIFY(showsConnections(window));
    QVERIFY(m_keyring->lock());
    // What was read before the keyring was locked goes on, until we are locked too.
    window.action(QStringLiteral("Refresh"))->trigger();
    QVERIFY(showsConnections(window));
    window.action(QStringLiteral("Lock now"))->trigger();
    window.action(QStringLiteral("Refresh"))->trigger();
    QVERIFY(QTest::qWaitFor([&] { return window.errorHeadline().contains(QStringLiteral("locked")); }));
    QVERIFY(window.errorExplanation().contains(profileName));
    QVERIFY(window.errorExplanation().contains(QStringLiteral("Unlock")));
    // Nothing can be removed from a locked keyring: the profile stays and says so.
    QVERIFY(press(openManager(window), QStringLiteral("Remove")));
    QVERIFY(press(dialogOf<QMessageBox>(window), QStringLiteral("Remove")));
    const auto *about =
        dialogOf<ui::ProfilesDialog>(window)->findChild<QLabel *>(QStringLiteral("profileAbout"));
    QVERIFY(QTest::qWaitFor([&] { return about->text().contains(QStringLiteral("locked")); }));
    QCOMPARE(window.store().profiles().size(), 1);
    QVERIFY(m_keyring->unlock());
    QCOMPARE(m_keyring->itemCount(), 1);
    QVERIFY(closeManager(window));
    window.action(QStringLiteral("Refresh"))->trigger();
    QVERIFY(QTest::qWaitFor([&] { return window.errorHeadline().isEmpty(); }));
    QVERIFY(press(openManager(window), QStringLiteral("Remove")));
    QVERIFY(press(dialogOf<QMessageBox>(window), QStringLiteral("Remove")));
    QVERIFY(QTest::qWaitFor([&] { return m_keyring->itemCount() == 0; }));
}

void TestWindowKeyring::sessionWithoutAKeyring()
{
    m_keyring->kill();
    SampleWindow window({}, {}, &m_keychain);
    QVERIFY(window.startAndWait());
    ui::ProfileDialog *dialog = openNewProfile(window);
    QVERIFY(dialog);
    const openapi::Credentials key = sample::sampleCredentials();
    const QString secret = QString::fromUtf8(key.accessKeySecret.reveal().toByteArray());
    typeInto(field<QLineEdit>(dialog, QStringLiteral("Name")), profileName);
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey ID")), key.accessKeyId);
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey secret")), secret);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *message = dialog->findChild<QLabel *>(QStringLiteral("profileMessage"));
    QVERIFY(QTest::qWaitFor([&] { return message->text().contains(QStringLiteral("session")); }, 15000));
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey secret")), secret);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(waitUntilGone<ui::ProfileDialog>(window));
    QVERIFY(closeManager(window));
    QVERIFY(showsConnections(window));
    QVERIFY(m_keyring->unlock());
    QCOMPARE(m_keyring->itemCount(), 0);
}

TUNNELGLASS_TEST(window_keyring, TestWindowKeyring, QApplication)
#include "tst_WindowKeyring.moc"
