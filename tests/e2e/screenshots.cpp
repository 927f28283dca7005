// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Language.h"
#include "credentials/StoredSecret.h"
#include "sample/SampleKey.h"
#include "support/FaultServer.h"
#include "ui/PreferenceDesk.h"
#include "ui/SchemeSwitch.h"
#include "ui/dialogs/AboutBox.h"
#include "ui/dialogs/CheckDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/ProfileDialog.h"
#include "ui/dialogs/ProfilesDialog.h"
#include "ui/window/ProfileHand.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QLabel>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <cstdio>

/// Takes one picture of the window over the sample account; packaging/screenshots.sh says which.

using namespace tunnelglass;
using test::SampleWindow;

namespace {

/// Found by its key, which is the same in every language.
QAction *actionOf(SampleWindow &sample, const QKeySequence &key)
{
    for (QAction *action : sample.window().findChildren<QAction *>()) {
        if (action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

bool settled(SampleWindow &sample)
{
    const auto idle = [&sample] { return !actionOf(sample, Qt::Key_Escape)->isEnabled(); };
    return QTest::qWaitFor(idle);
}

/// Two profiles, a key and a role that is asked for with it.
bool addProfiles(SampleWindow &sample)
{
    const openapi::Credentials sampleKey = sample::sampleCredentials();
    credentials::Profile key;
    key.name = QStringLiteral("Shanghai audit");
    key.accessKeyId = sampleKey.accessKeyId;
    const auto added = sample.store().add(key);
    if (!added)
        return false;
    credentials::StoredSecret secret;
    secret.accessKeyId = sampleKey.accessKeyId;
    secret.accessKeySecret = sampleKey.accessKeySecret;
    sample.keychain().items.insert(added->id, secret.toItem());
    credentials::Profile role;
    role.name = QStringLiteral("Customer B, read only");
    role.source = credentials::ProfileSource::RamRole;
    role.role.arn = QStringLiteral("acs:ram::1234567890123456:role/network-audit");
    role.role.sessionName = QStringLiteral("tunnelglass");
    role.role.sourceProfileId = sample.store().profiles().first().id;
    role.regionId = QStringLiteral("cn-shanghai");
    if (!sample.store().add(role))
        return false;
    sample.book().readAgain();
    return true;
}

/// What the first profile's test says; `denied`: what it says to somebody who may do nothing.
QWidget *check(SampleWindow &sample, bool denied)
{
    static test::FaultServer server;
    static QNetworkAccessManager network;
    static const SystemClock clock;
    static const inspection::Service service(network, clock);
    server.answer(
        {test::FaultAnswer::json(R"({"Code":"Forbidden.RAM","RequestId":"7C2A","Message":"denied"})", 403)});
    ui::AccountChoice choice = *sample.book().choice(sample.store().profiles().first().id);
    QUrl sts(QStringLiteral("https://sts.aliyuncs.com"));
    if (denied) {
        sts = choice.account.endpoint = server.url();
        choice.service = []() -> const inspection::Service & { return service; };
    }
    auto *dialog = new ui::CheckDialog(choice, sts, &sample.window());
    dialog->open();
    const auto *result = dialog->findChild<QLabel *>(QStringLiteral("checkResult"));
    const QString asking = result->text();
    const bool told = QTest::qWaitFor([&] { return !result->text().contains(asking); });
    return told ? dialog : nullptr;
}

/// By its key, as actionOf().
ui::ProfilesDialog *managerOf(SampleWindow &sample)
{
    actionOf(sample, Qt::CTRL | Qt::SHIFT | Qt::Key_P)->trigger();
    return test::dialogOf<ui::ProfilesDialog>(sample);
}

/// A dialog about profiles; nullptr when it does not come.
QWidget *profileDialog(SampleWindow &sample, const QString &scene)
{
    if (scene == QStringLiteral("import")) {
        const bool written = sample.writeHomeFile(QStringLiteral(".aliyun/config.json"),
                                                  R"({"current":"prod","profiles":[
                {"name":"prod","mode":"AK","access_key_id":"k","access_key_secret":"s","region_id":"cn-beijing"},
                {"name":"audit","mode":"ChainableRamRoleArn","source_profile":"prod","ram_role_arn":"acs:ram::1:role/r",
                 "ram_session_name":"x"},
                {"name":"old","mode":"RsaKeyPair"}]})");
        ui::ProfilesDialog *manager = managerOf(sample);
        if (written)
            Q_EMIT manager->importWanted();
        return test::dialogOf<ui::ImportDialog>(sample);
    }
    if (scene == QStringLiteral("profile-new")) {
        Q_EMIT managerOf(sample)->addWanted();
        return test::dialogOf<ui::ProfileDialog>(sample);
    }
    if (!addProfiles(sample))
        return nullptr;
    if (scene.startsWith(QStringLiteral("check")))
        return check(sample, scene.endsWith(QStringLiteral("denied")));
    ui::ProfilesDialog *manager = managerOf(sample);
    const QList<credentials::Profile> profiles = sample.store().profiles();
    auto *list = manager->findChild<QTreeWidget *>();
    list->setCurrentItem(list->topLevelItem(1));
    if (scene == QStringLiteral("profiles"))
        return manager;
    Q_EMIT manager->editWanted(profiles.at(scene == QStringLiteral("profile-key") ? 0 : 1).id);
    return test::dialogOf<ui::ProfileDialog>(sample);
}

/// The export dialog with several connections selected, in a format (empty: the first).
QWidget *exportDialog(SampleWindow &sample, const QString &format)
{
    const bool each = format == QStringLiteral("each");
    if (each || format == QStringLiteral("many"))
        sample.list()->selectAll();
    actionOf(sample, Qt::CTRL | Qt::Key_E)->trigger();
    auto *dialog = sample.window().findChild<ui::ExportDialog *>();
    auto *formats = dialog->findChild<QComboBox *>();
    if (const int place = formats->findData(each ? QStringLiteral("svg") : format); place >= 0)
        formats->setCurrentIndex(place);
    if (format == QStringLiteral("secrets"))
        dialog->findChild<QCheckBox *>(QStringLiteral("exportSecrets"))->click();
    QTest::qWait(500);
    return dialog;
}

/// Brings the window into the state that the picture shows; false when that did not come about.
bool setScene(SampleWindow &sample, const QString &scene, QWidget *&shown)
{
    if (scene == QStringLiteral("empty")) {
        sample.window().show();
        // As for somebody who has chosen an account before: the list, and nothing inspected.
        sample.settings().setValue(QStringLiteral("chosen/account"), QStringLiteral("sample"));
        sample.window().start({}, {});
        return settled(sample);
    }
    if (!sample.startAndWait() || !settled(sample))
        return false;
    if (scene == QStringLiteral("error")) {
        sample.enterConnectionId(QStringLiteral("vco-bp1doesnotexist"));
        return QTest::qWaitFor([&] { return !sample.errorHeadline().isEmpty(); });
    }
    if (scene == QStringLiteral("response")) {
        sample.action(QStringLiteral("Response"))->trigger();
        QTest::qWait(200);
    } else if (scene == QStringLiteral("find")) {
        actionOf(sample, Qt::CTRL | Qt::Key_F)->trigger();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("86400"));
    } else if (scene == QStringLiteral("secret")) {
        sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    } else if (scene == QStringLiteral("own-key")) {
        if (!test::addSampleKey(sample, QStringLiteral("Shanghai audit")) || !test::closeManager(sample))
            return false;
        sample.enterConnectionId(SampleWindow::downConnectionId());
        return QTest::qWaitFor([&] { return sample.facts().contains(QStringLiteral("Shanghai")); });
    } else if (scene.startsWith(QStringLiteral("preferences"))) {
        sample.window().preferences()->open(ui::PreferencesDialog::Page(scene.last(1).toInt()));
        shown = sample.window().preferences()->dialog();
        return QTest::qWaitForWindowExposed(shown);
    } else if (scene == QStringLiteral("about")) {
        sample.window().preferences()->about();
        shown = sample.window().findChild<ui::AboutBox *>();
        return QTest::qWaitForWindowExposed(shown);
    } else if (scene.startsWith(QStringLiteral("export"))) {
        shown = exportDialog(sample, scene.section(QLatin1Char('-'), 1));
        return shown != nullptr;
    } else if (QStringList{QStringLiteral("profiles"), QStringLiteral("profile-new"),
                           QStringLiteral("profile-key"), QStringLiteral("profile-role"),
                           QStringLiteral("import"), QStringLiteral("check"), QStringLiteral("check-denied")}
                   .contains(scene)) {
        shown = profileDialog(sample, scene);
        return shown != nullptr;
    } else if (scene != QStringLiteral("down")) {
        sample.enterConnectionId(scene);
    }
    return settled(sample);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("scene"), QString(), QStringLiteral("name"), QStringLiteral("down")},
         {QStringLiteral("size"), QString(), QStringLiteral("WxH"), QStringLiteral("1280x800")},
         {QStringLiteral("dark"), QString()},
         {QStringLiteral("language"), QString(), QStringLiteral("code"), QStringLiteral("en")}});
    parser.addPositionalArgument(QStringLiteral("FILE"), QString());
    parser.process(application);
    installLanguages();
    setApplicationLanguage(parser.value(QStringLiteral("language")));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    ui::SchemeSwitch scheme;
    scheme.use(parser.isSet(QStringLiteral("dark")) ? ui::ColorScheme::Dark : ui::ColorScheme::System);

    SampleWindow sample;
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    sample.window().resize(size.value(0).toInt(), size.value(1).toInt());
    QWidget *shown = &sample.window();
    const QString scene = parser.value(QStringLiteral("scene"));
    if (!setScene(sample, scene, shown)) {
        std::fprintf(stderr, "the scene did not come about: %s\n", qPrintable(scene));
        return 1;
    }
    QTest::qWait(300);
    const QImage picture = shown->grab().toImage().convertToFormat(QImage::Format_RGB888);
    return picture.save(parser.positionalArguments().value(0), "PNG", 0) ? 0 : 1;
}
