// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/window/ProfileHand.h"

#include "ui/dialogs/ProfileDialog.h"
#include "ui/dialogs/ProfilesDialog.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace tunnelglass::test {

QPushButton *button(const QWidget *dialog, const QString &text)
{
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&').startsWith(text))
            return each;
    }
    return nullptr;
}

void typeInto(QWidget *target, const QString &text)
{
    target->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(target, text);
}

bool press(const QWidget *dialog, const QString &buttonText)
{
    QPushButton *found = dialog ? button(dialog, buttonText) : nullptr;
    if (!found || !found->isVisible() || !found->isEnabled())
        return false;
    QTest::keyClick(found, Qt::Key_Space);
    return true;
}

ui::ProfilesDialog *openManager(SampleWindow &window)
{
    window.action(QStringLiteral("Profiles…"))->trigger();
    return dialogOf<ui::ProfilesDialog>(window);
}

bool closeManager(SampleWindow &window)
{
    auto *manager = dialogOf<ui::ProfilesDialog>(window);
    if (!manager)
        return false;
    QTest::keyClick(manager, Qt::Key_Escape);
    return waitUntilGone<ui::ProfilesDialog>(window);
}

ui::ProfileDialog *openNewProfile(SampleWindow &window)
{
    return press(openManager(window), QStringLiteral("Add")) ? dialogOf<ui::ProfileDialog>(window) : nullptr;
}

bool addKey(SampleWindow &window, const QString &name, const openapi::Credentials &key)
{
    ui::ProfileDialog *dialog = openNewProfile(window);
    if (!dialog)
        return false;
    typeInto(field<QLineEdit>(dialog, QStringLiteral("Name")), name);
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey ID")), key.accessKeyId);
    typeInto(field<QLineEdit>(dialog, QStringLiteral("AccessKey secret")),
             QString::fromUtf8(key.accessKeySecret.reveal().toByteArray()));
    QTest::keyClick(dialog, Qt::Key_Return);
    return waitUntilGone<ui::ProfileDialog>(window);
}

bool addSampleKey(SampleWindow &window, const QString &name)
{
    return addKey(window, name, sample::sampleCredentials());
}

QString currentAccount(SampleWindow &window)
{
    return field<QComboBox>(&window.window(), QStringLiteral("Profile"))->currentText();
}

} // namespace tunnelglass::test
