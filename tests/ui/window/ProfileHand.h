// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/SampleWindow.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace tunnelglass::ui {
class ProfileDialog;
class ProfilesDialog;
} // namespace tunnelglass::ui

/// What a person does with profiles in the real window, by keyboard.
namespace tunnelglass::test {

/// The open dialog of this class, once it has the keyboard; nullptr after five seconds.
template <typename Dialog>
Dialog *dialogOf(SampleWindow &window)
{
    Dialog *found = nullptr;
    (void)QTest::qWaitFor([&] {
        const QList<Dialog *> all = window.window().template findChildren<Dialog *>();
        found = nullptr;
        for (Dialog *each : all) {
            if (each->isVisible())
                found = each;
        }
        // No window manager is there to activate the window below one that has closed.
        if (found && !found->isActiveWindow())
            found->activateWindow();
        return found != nullptr && found->isActiveWindow();
    });
    return found;
}

template <typename Dialog>
bool waitUntilGone(SampleWindow &window)
{
    return QTest::qWaitFor([&] {
        const QList<Dialog *> all = window.window().template findChildren<Dialog *>();
        return std::none_of(all.begin(), all.end(), [](Dialog *each) { return each->isVisible(); });
    });
}

/// The field with this accessible name, which a person reaches by its label's letter.
template <typename Field>
Field *field(const QWidget *dialog, const QString &name)
{
    for (Field *each : dialog->findChildren<Field *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

/// The button whose text begins like this, mnemonic left out.
QPushButton *button(const QWidget *dialog, const QString &text);
void typeInto(QWidget *target, const QString &text);
/// Presses a button by keyboard; false when it is not there or cannot be pressed.
bool press(const QWidget *dialog, const QString &buttonText);

/// Opens the manager of profiles; nullptr when it does not come.
ui::ProfilesDialog *openManager(SampleWindow &window);
bool closeManager(SampleWindow &window);
/// Opens the manager and, in it, the dialog for a new profile.
ui::ProfileDialog *openNewProfile(SampleWindow &window);
/// Adds a key through both dialogs; the manager stays open.
bool addKey(SampleWindow &window, const QString &name, const openapi::Credentials &key);
/// Adds a key that the sample account takes.
bool addSampleKey(SampleWindow &window, const QString &name);
/// What the window's profile field says.
QString currentAccount(SampleWindow &window);

} // namespace tunnelglass::test
