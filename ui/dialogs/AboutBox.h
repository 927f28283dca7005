// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>

namespace tunnelglass::ui {

/// Help > About: what this is, which version, under which licence.
class AboutBox final : public QMessageBox
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent);
};

} // namespace tunnelglass::ui
