// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/window/SharedKeys.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace tunnelglass::test {

namespace {

using TextsOfKeys = QMap<QString, QStringList>;

QStringList sharedOf(const TextsOfKeys &textsOf)
{
    QStringList shared;
    for (auto key = textsOf.cbegin(); key != textsOf.cend(); ++key) {
        if (key->size() > 1)
            shared.append(key.key() + QStringLiteral(": ") + key->join(QStringLiteral(" | ")));
    }
    return shared;
}

/// In a menu and the menus in it: each has its keys for itself.
QStringList sharedInMenu(const QMenu &menu)
{
    TextsOfKeys textsOf;
    QStringList shared;
    for (const QAction *action : menu.actions()) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (!key.isEmpty() && action->isVisible())
            textsOf[key.toString()].append(action->text());
        if (action->menu())
            shared += sharedInMenu(*action->menu());
    }
    return shared + sharedOf(textsOf);
}

} // namespace

QStringList sharedKeys(const QWidget &window)
{
    TextsOfKeys textsOf;
    QStringList shared;
    const auto add = [&textsOf](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            textsOf[key.toString()].append(text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < bar->count(); ++tab)
                add(bar->tabText(tab));
        } else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : menus->actions()) {
                add(action->text());
                if (action->menu())
                    shared += sharedInMenu(*action->menu());
            }
        }
    }
    return shared + sharedOf(textsOf);
}

} // namespace tunnelglass::test
