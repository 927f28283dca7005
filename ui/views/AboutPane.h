// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Setting.h"

#include <QWidget>

class QTextBrowser;

namespace tunnelglass::ui {

/// "About this setting": what the selected row is, what its value means, what to check.
class AboutPane final : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPane(QWidget *parent = nullptr);

    /// nullptr: nothing is selected.
    void setSetting(const snapshot::Setting *setting);

private:
    QTextBrowser *m_text;
};

} // namespace tunnelglass::ui
