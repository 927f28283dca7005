// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/window/SampleDialogs.h"

#include "ui/PreferenceDesk.h"
#include "ui/PreferenceStore.h"
#include "ui/dialogs/AboutBox.h"
#include "ui/dialogs/CheckDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/PreferencesDialog.h"
#include "ui/dialogs/ProfileDialog.h"
#include "ui/dialogs/ProfilesDialog.h"
#include "ui/window/ProfileHand.h"
#include "ui/window/SampleWindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QTreeView>
#include <QUrl>

namespace tunnelglass::test {

namespace {

template <typename Dialog>
Dialog *openByKeys(SampleWindow &sample, const QKeySequence &keys)
{
    for (QAction *action : sample.window().findChildren<QAction *>()) {
        if (action->shortcut() == keys)
            action->trigger();
    }
    return dialogOf<Dialog>(sample);
}

/// With one profile in it.
ui::ProfilesDialog *openProfiles(SampleWindow &sample)
{
    credentials::Profile profile;
    profile.name = QStringLiteral("Shanghai audit");
    profile.accessKeyId = QStringLiteral("LTAI5tAudit");
    profile.regionId = QStringLiteral("cn-shanghai");
    if (!sample.store().add(profile))
        return nullptr;
    sample.book().readAgain();
    return openByKeys<ui::ProfilesDialog>(sample, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
}

/// For a new one, whose credentials come from this source of the list.
QDialog *openProfile(SampleWindow &sample, int source)
{
    if (auto *manager = openProfiles(sample))
        Q_EMIT manager->addWanted();
    auto *dialog = dialogOf<ui::ProfileDialog>(sample);
    auto *sources = dialog ? dialog->findChild<QComboBox *>(QStringLiteral("profileSource")) : nullptr;
    if (!sources || source >= sources->count())
        return nullptr;
    sources->setCurrentIndex(source);
    return dialog;
}

QDialog *openImport(SampleWindow &sample)
{
    const bool written = sample.writeHomeFile(QStringLiteral(".aliyun/config.json"),
                                              R"({"current":"prod","profiles":[
        {"name":"prod","mode":"AK","access_key_id":"k","access_key_secret":"s","region_id":"cn-beijing"},
        {"name":"old","mode":"RsaKeyPair"}]})");
    auto *manager = written ? openProfiles(sample) : nullptr;
    if (manager)
        Q_EMIT manager->importWanted();
    return manager ? dialogOf<ui::ImportDialog>(sample) : nullptr;
}

/// What the test of an account says, to the end.
QDialog *openCheck(SampleWindow &sample)
{
    auto *dialog = new ui::CheckDialog(sample.book().choices().first(),
                                       QUrl(QStringLiteral("https://sts.aliyuncs.com")), &sample.window());
    dialog->open();
    const auto *result = dialog->findChild<QLabel *>(QStringLiteral("checkResult"));
    const QString asking = result->text();
    return QTest::qWaitFor([&] { return result->text() != asking; }) ? dialog : nullptr;
}

/// Whether a secret may be shown.
QDialog *openQuestion(SampleWindow &sample)
{
    ui::Preferences wanted = sample.preferences().now();
    wanted.confirmSecrets = true;
    sample.preferences().set(wanted);
    sample.tree()->setCurrentIndex(sample.secretRow());
    for (QAction *action : sample.window().findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F2))
            action->trigger();
    }
    return dialogOf<QMessageBox>(sample);
}

} // namespace

QStringList sampleDialogs()
{
    QStringList names{QStringLiteral("export"),   QStringLiteral("preferences"), QStringLiteral("about"),
                      QStringLiteral("profiles"), QStringLiteral("import"),      QStringLiteral("check"),
                      QStringLiteral("question")};
    for (int source = 0; source < 6; ++source)
        names.append(QStringLiteral("profile %1").arg(source));
    return names;
}

QDialog *openSampleDialog(SampleWindow &sample, const QString &name)
{
    if (name == QStringLiteral("export"))
        return openByKeys<ui::ExportDialog>(sample, Qt::CTRL | Qt::Key_E);
    if (name == QStringLiteral("preferences"))
        return openByKeys<ui::PreferencesDialog>(sample, Qt::CTRL | Qt::Key_Comma);
    if (name == QStringLiteral("profiles"))
        return openProfiles(sample);
    if (name.startsWith(QStringLiteral("profile ")))
        return openProfile(sample, name.section(QLatin1Char(' '), 1).toInt());
    if (name == QStringLiteral("check"))
        return openCheck(sample);
    if (name == QStringLiteral("question"))
        return openQuestion(sample);
    if (name == QStringLiteral("import"))
        return openImport(sample);
    sample.window().preferences()->about();
    return dialogOf<ui::AboutBox>(sample);
}

} // namespace tunnelglass::test
