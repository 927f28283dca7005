// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/StartupProbe.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace tunnelglass::ui {

StartupProbe::StartupProbe(const QString &event, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_treeWanted(event == QLatin1StringView("tree-painted"))
{
    if (m_treeWanted || event == QLatin1StringView("first-paint"))
        QCoreApplication::instance()->installEventFilter(this);
}

bool StartupProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && isTheOne(watched)) {
        QCoreApplication::instance()->removeEventFilter(this);
        // After this event: what was painted has reached the screen by then.
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
    return false;
}

bool StartupProbe::isTheOne(QObject *watched) const
{
    if (!m_treeWanted)
        return watched == m_window;
    const auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
    return view && view->viewport() == watched && view->objectName() == QLatin1StringView("settingTree") &&
           view->model() && view->model()->rowCount() > 0;
}

} // namespace tunnelglass::ui
