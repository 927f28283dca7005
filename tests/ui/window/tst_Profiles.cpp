// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/StoredSecret.h"
#include "support/Canary.h"
#include "support/FaultServer.h"
#include "support/TestProgram.h"
#include "ui/dialogs/CheckDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/ProfileDialog.h"
#include "ui/dialogs/ProfilesDialog.h"
#include "ui/dialogs/SecretEdit.h"
#include "ui/views/RevealTimer.h"
#include "ui/views/SettingTreePane.h"
#include "ui/window/ProfileHand.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QNetworkProxy>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Profiles in the real window: set up, used, tested and removed with the keyboard alone.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsByKeyboardAndUses();
    void saysWhatIsMissing();
    void showsNoSecret();
    void offersTheSessionWithoutAKeychain();
    void editsWithoutAskingForTheSecret();
    void duplicatesMovesAndRemoves();
    void testsByKeyboard();
    void testOffersThePolicyThatIsMissing();
    void takesOverTheFilesOfOthers();
    void firstStartOffersThem();
    void locks();
    void errorOpensTheProfile();
};

namespace {

const QString canaryText = QString::fromLatin1(canary);

/// Waits until a label that can be seen says the words.
bool saysInALabel(const QWidget *dialog, const QString &words)
{
    return QTest::qWaitFor([&] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    });
}

} // namespace

void TestProfiles::addsByKeyboardAndUses()
{
    SampleWindow window;
    QVERIFY(window.startAndWait());
    QVERIFY(addSampleKey(window, QStringLiteral("Shanghai")));
    QVERIFY(closeManager(window));
    QCOMPARE(currentAccount(window), QStringLiteral("Shanghai"));
    // The list was read anew with that key, which came from the keychain once.
    QVERIFY(QTest::qWaitFor([&] { return window.keychain().reads == 1; }));
    QVERIFY(QTest::qWaitFor([&] { return window.list()->model()->rowCount() > 0; }));
    QVERIFY(window.errorHeadline().isEmpty());
    window.enterConnectionId(SampleWindow::downConnectionId());
    QVERIFY(QTest::qWaitFor([&] { return window.facts().contains(QStringLiteral("Shanghai")); }));
    QCOMPARE(window.keychain().reads, 1);
    QCOMPARE(window.settings().value(QStringLiteral("chosen/account")).toString(),
             window.store().profiles().first().id);
}

void TestProfiles::saysWhatIsMissing()
{
    SampleWindow window;
    QVERIFY(window.startAndWait());
    ui::ProfileDialog *dialog = openNewProfile(window);
    QVERIFY(dialog);
    auto *message = dialog->findChild<QLabel *>(QStringLiteral("profileMessage"));
    QPushButton *save = button(dialog, QStringLiteral("Save"));
    QVERIFY(!save->isEnabled() && message->text().contains(QStringLiteral("name")));
    typeInto(field<QLineEdit>(dialog, QStringLiteral("Name")), QStringLiteral("x"));
    QVERIFY(message->text().contains(QStringLiteral("AccessKey ID")));
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey ID")), QStringLiteral("LTAI"));
    QVERIFY(message->text().contains(QStringLiteral("secret")));
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey secret")), canaryText);
    QVERIFY(save->isEnabled());
    typeInto(field<QLineEdit>(dialog, QStringLiteral("Endpoint")), QStringLiteral("http://far.example"));
    QVERIFY(!save->isEnabled() && message->text().contains(QStringLiteral("endpoint")));
    auto *source = field<QComboBox>(dialog, QStringLiteral("Credentials"));
    source->setCurrentIndex(2); // RAM role
    QVERIFY(message->text().contains(QStringLiteral("ARN")));
    QVERIFY(!field<QLineEdit>(dialog, QStringLiteral("AccessKey secret"))->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(waitUntilGone<ui::ProfileDialog>(window));
    QVERIFY(window.store().profiles().isEmpty());
}

void TestProfiles::showsNoSecret()
{
    SampleWindow window;
    QVERIFY(window.startAndWait());
    ui::ProfileDialog *dialog = openNewProfile(window);
    auto *secret = dialog->findChild<ui::SecretEdit *>();
    typeInto(secret, canaryText);
    QVERIFY(!secret->displayText().contains(canaryText));
    secret->selectAll();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(secret, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    const SecretBytes taken = secret->take();
    QVERIFY(taken == SecretBytes(canaryText.toUtf8()));
    QVERIFY(secret->text().isEmpty());
    secret->undo();
    QVERIFY(secret->text().isEmpty());
}

void TestProfiles::offersTheSessionWithoutAKeychain()
{
    SampleWindow window;
    QVERIFY(window.startAndWait());
    window.keychain().fault = ErrorKind::KeychainNoService;
    const openapi::Credentials key = sample::sampleCredentials();
    ui::ProfileDialog *dialog = openNewProfile(window);
    typeInto(field<QLineEdit>(dialog, QStringLiteral("Name")), QStringLiteral("Shanghai"));
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey ID")), key.accessKeyId);
    const QString secret = QString::fromUtf8(key.accessKeySecret.reveal().toByteArray());
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey secret")), secret);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *message = dialog->findChild<QLabel *>(QStringLiteral("profileMessage"));
    QVERIFY(QTest::qWaitFor([&] { return message->text().contains(QStringLiteral("session")); }));
    QVERIFY(!message->text().contains(secret));
    QVERIFY(window.store().profiles().isEmpty());
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey secret")), secret);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(waitUntilGone<ui::ProfileDialog>(window));
    QCOMPARE(window.store().profiles().first().secretPlace, credentials::SecretPlace::Session);
    QVERIFY(closeManager(window));
    QVERIFY(QTest::qWaitFor([&] { return window.list()->model()->rowCount() > 0; }));
    QVERIFY(window.errorHeadline().isEmpty());
    QVERIFY(window.keychain().items.isEmpty());
}

void TestProfiles::editsWithoutAskingForTheSecret()
{
    SampleWindow window;
    QVERIFY(window.startAndWait());
    QVERIFY(addSampleKey(window, QStringLiteral("Shanghai")));
    const QHash<QString, SecretBytes> before = window.keychain().items;
    auto *manager = dialogOf<ui::ProfilesDialog>(window);
    QVERIFY(press(manager, QStringLiteral("Edit")));
    auto *dialog = dialogOf<ui::ProfileDialog>(window);
    QVERIFY(dialog);
    auto *name = field<QLineEdit>(dialog, QStringLiteral("Name"));
    name->selectAll();
    typeInto(name, QStringLiteral("Beijing"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(waitUntilGone<ui::ProfileDialog>(window));
    QCOMPARE(window.store().profiles().first().name, QStringLiteral("Beijing"));
    QVERIFY(window.keychain().items == before);
    QCOMPARE(manager->findChild<QTreeWidget *>()->currentItem()->text(0), QStringLiteral("Beijing"));
    QCOMPARE(currentAccount(window), QStringLiteral("Beijing"));
}

void TestProfiles::duplicatesMovesAndRemoves()
{
    SampleWindow window;
    QVERIFY(window.startAndWait());
    QVERIFY(addSampleKey(window, QStringLiteral("Shanghai")));
    auto *manager = dialogOf<ui::ProfilesDialog>(window);
    QVERIFY(press(manager, QStringLiteral("Duplicate")));
    auto *list = manager->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("Shanghai 2"));
    QVERIFY(press(manager, QStringLiteral("Move up")));
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 0);
    QCOMPARE(window.store().profiles().first().name, QStringLiteral("Shanghai 2"));
    list->setCurrentItem(list->topLevelItem(1));
    QVERIFY(press(manager, QStringLiteral("Remove")));
    auto *box = dialogOf<QMessageBox>(window);
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral("Shanghai")));
    QVERIFY(press(box, QStringLiteral("Remove")));
    QVERIFY(QTest::qWaitFor([&] { return window.store().profiles().size() == 2; }));
    QVERIFY(window.keychain().items.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return currentAccount(window) == QStringLiteral("Sample account"); }));
}

void TestProfiles::testsByKeyboard()
{
    SampleWindow window;
    QVERIFY(window.startAndWait());
    QVERIFY(addSampleKey(window, QStringLiteral("Shanghai")));
    QVERIFY(press(dialogOf<ui::ProfilesDialog>(window), QStringLiteral("Test")));
    auto *dialog = dialogOf<ui::CheckDialog>(window);
    QVERIFY(dialog);
    auto *result = dialog->findChild<QLabel *>(QStringLiteral("checkResult"));
    QVERIFY(QTest::qWaitFor([&] { return result->text().contains(QStringLiteral("works")); }));
    QVERIFY(saysInALabel(dialog, QStringLiteral("1234567890123456")));
    QVERIFY(saysInALabel(dialog, QStringLiteral("May list the connections")));
    QVERIFY(!button(dialog, QStringLiteral("Copy policy"))->isVisible());
}

void TestProfiles::testOffersThePolicyThatIsMissing()
{
    FaultServer server;
    server.answer({FaultAnswer::json(R"({"Code":"Forbidden.RAM","Message":"no","RequestId":"R-1"})", 403)});
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    const SystemClock clock;
    const inspection::Service service(network, clock);
    ui::AccountChoice choice;
    choice.account.credentials = sample::sampleCredentials();
    choice.account.endpoint = server.url();
    choice.regionId = QStringLiteral("cn-hangzhou");
    choice.service = [&service]() -> const inspection::Service & { return service; };
    auto *dialog = new ui::CheckDialog(choice, server.url());
    const QPointer<ui::CheckDialog> alive(dialog);
    dialog->show();
    QPushButton *copy = button(dialog, QStringLiteral("Copy policy"));
    QVERIFY(QTest::qWaitFor([&] { return copy->isVisible(); }));
    QVERIFY(saysInALabel(dialog, QStringLiteral("vpc:DescribeVpnConnections")));
    QVERIFY(saysInALabel(dialog, QStringLiteral("R-1")));
    QVERIFY(saysInALabel(dialog, QStringLiteral("can read the pre-shared keys")));
    QTest::keyClick(copy, Qt::Key_Space);
    const QString policy = QGuiApplication::clipboard()->text();
    QVERIFY(policy.contains(QStringLiteral("vpc:DescribeVpnConnection")));
    const QJsonArray statements =
        QJsonDocument::fromJson(policy.toUtf8()).object().value(u"Statement").toArray();
    QCOMPARE(statements.size(), 1);
    const QJsonArray actions = statements.first().toObject().value(u"Action").toArray();
    QVERIFY(!actions.isEmpty());
    for (const auto &action : actions)
        QVERIFY2(action.toString().startsWith(u"vpc:Describe") && !action.toString().contains(u'*'),
                 qPrintable(action.toString()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return alive.isNull(); }));
}

void TestProfiles::takesOverTheFilesOfOthers()
{
    SampleWindow window;
    QVERIFY(window.writeHomeFile(
        QStringLiteral(".aliyun/config.json"),
        R"({"current":"one","profiles":[{"name":"one","mode":"AK","access_key_id":"k","access_key_secret":"CanaryS3cret"},)"
        R"({"name":"audit","mode":"RamRoleArn","access_key_id":"k","access_key_secret":"CanaryS3cret",)"
        R"("ram_role_arn":"acs:ram::1:role/a","ram_session_name":"li","sts_region":"cn-beijing"},)"
        R"({"name":"old","mode":"RsaKeyPair"}]})"));
    window.settings().setValue(QStringLiteral("import/offered"), QStringLiteral("1"));
    QVERIFY(window.startAndWait());
    QVERIFY(openManager(window));
    QVERIFY(press(dialogOf<ui::ProfilesDialog>(window), QStringLiteral("Take over")));
    auto *dialog = dialogOf<ui::ImportDialog>(window);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 3);
    QVERIFY(list->topLevelItem(2)->isDisabled());
    auto *move = dialog->findChild<QCheckBox *>();
    auto *note = dialog->findChild<QLabel *>(QStringLiteral("importNote"));
    QTest::keyClick(move, Qt::Key_Space);
    QVERIFY(note->text().contains(QStringLiteral("still holds its own copy")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return window.store().profiles().size() == 1; }));
    QVERIFY(QTest::qWaitFor([&] { return note->text().contains(QStringLiteral("config.json")); }));
    QCOMPARE(window.keychain().items.size(), 1);
}

void TestProfiles::firstStartOffersThem()
{
    SampleWindow window;
    QVERIFY(window.writeHomeFile(
        QStringLiteral(".aliyun/config.json"),
        R"({"current":"one","profiles":[{"name":"one","mode":"AK","access_key_id":"k","access_key_secret":"s"}]})"));
    QVERIFY(window.startAndWait());
    auto *dialog = dialogOf<ui::ImportDialog>(window);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(waitUntilGone<ui::ImportDialog>(window));
    QVERIFY(!window.settings().value(QStringLiteral("import/offered")).toString().isEmpty());
    QVERIFY(window.store().profiles().isEmpty());
}

void TestProfiles::locks()
{
    SampleWindow window;
    QVERIFY(window.startAndWait());
    QVERIFY(addSampleKey(window, QStringLiteral("Shanghai")));
    QVERIFY(closeManager(window));
    QVERIFY(QTest::qWaitFor([&] { return window.keychain().reads == 1; }));
    window.enterConnectionId(SampleWindow::downConnectionId());
    QVERIFY(QTest::qWaitFor([&] { return window.facts().contains(QStringLiteral("Shanghai")); }));
    window.tree()->setCurrentIndex(window.row(QStringLiteral("Pre-shared key")));
    window.action(QStringLiteral("Reveal or hide secret"))->trigger();
    const QStringList revealed = window.visibleTexts();
    window.action(QStringLiteral("Lock now"))->trigger();
    QVERIFY(window.status().contains(QStringLiteral("Locked")));
    QVERIFY(window.visibleTexts() != revealed);
    window.action(QStringLiteral("Refresh"))->trigger();
    QVERIFY(QTest::qWaitFor([&] { return window.keychain().reads == 2; }));
}

void TestProfiles::errorOpensTheProfile()
{
    SampleWindow window;
    QVERIFY(window.startAndWait());
    QVERIFY(addSampleKey(window, QStringLiteral("Shanghai")));
    QVERIFY(closeManager(window));
    QVERIFY(QTest::qWaitFor([&] { return window.keychain().reads == 1; }));
    window.keychain().items.clear();
    window.action(QStringLiteral("Lock now"))->trigger();
    window.action(QStringLiteral("Refresh"))->trigger();
    QVERIFY(QTest::qWaitFor([&] { return window.errorHeadline().contains(QStringLiteral("Shanghai")); }));
    QPushButton *edit = button(&window.window(), QStringLiteral("Look at the profile"));
    QVERIFY(edit && edit->isVisible());
    QTest::keyClick(edit, Qt::Key_Space);
    auto *dialog = dialogOf<ui::ProfileDialog>(window);
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(QStringLiteral("Shanghai")));
}

TUNNELGLASS_TEST(window_profiles, TestProfiles, QApplication)
#include "tst_Profiles.moc"
