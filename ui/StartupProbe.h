// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace tunnelglass::ui {

/// For measuring the start: ends the program after a named event, so that a stop-watch outside sees exactly
/// that. "first-paint": the window was painted once. "tree-painted": the setting tree was painted with rows
/// in it.
class StartupProbe final : public QObject
{
    Q_OBJECT

public:
    /// Watches `window`; any other event name watches nothing.
    StartupProbe(const QString &event, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTheOne(QObject *watched) const;

    QPointer<QWidget> m_window;
    bool m_treeWanted;
};

} // namespace tunnelglass::ui
