// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/window/SampleDialogs.h"

#include "ui/PreferenceDesk.h"
#include "ui/dialogs/AboutBox.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/PreferencesDialog.h"
#include "ui/dialogs/ProfileDialog.h"
#include "ui/dialogs/ProfilesDialog.h"
#include "ui/window/ProfileHand.h"
#include "ui/window/SampleWindow.h"

#include <QAction>

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

QDialog *openProfile(SampleWindow &sample)
{
    if (auto *manager = openProfiles(sample))
        Q_EMIT manager->addWanted();
    return dialogOf<ui::ProfileDialog>(sample);
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

} // namespace

QStringList sampleDialogs()
{
    return {QStringLiteral("export"),   QStringLiteral("preferences"), QStringLiteral("about"),
            QStringLiteral("profiles"), QStringLiteral("profile"),     QStringLiteral("import")};
}

QDialog *openSampleDialog(SampleWindow &sample, const QString &name)
{
    if (name == QStringLiteral("export"))
        return openByKeys<ui::ExportDialog>(sample, Qt::CTRL | Qt::Key_E);
    if (name == QStringLiteral("preferences"))
        return openByKeys<ui::PreferencesDialog>(sample, Qt::CTRL | Qt::Key_Comma);
    if (name == QStringLiteral("profiles"))
        return openProfiles(sample);
    if (name == QStringLiteral("profile"))
        return openProfile(sample);
    if (name == QStringLiteral("import"))
        return openImport(sample);
    sample.window().preferences()->about();
    return dialogOf<ui::AboutBox>(sample);
}

} // namespace tunnelglass::test
