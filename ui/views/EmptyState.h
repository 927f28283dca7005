// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace tunnelglass::ui {

/// What the window offers while there is nothing to show: three things to click.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleWanted();
    void addProfileWanted();
    void openWanted();
};

} // namespace tunnelglass::ui
