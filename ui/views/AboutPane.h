// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Setting.h"

#include <QWidget>

class QTextBrowser;
class QToolButton;

namespace tunnelglass::ui {

/// "About this setting": what the selected row is, what its value means, what to check.
class AboutPane final : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPane(QWidget *parent = nullptr);

    /// nullptr: nothing is selected.
    void setSetting(const snapshot::Setting *setting);

Q_SIGNALS:
    void copyPathWanted();

private:
    QTextBrowser *m_text;
    QToolButton *m_copyPath;
};

} // namespace tunnelglass::ui
