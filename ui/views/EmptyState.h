// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace tunnelglass::ui {

/// What the window offers while there is nothing to show: three things to click.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `environmentReady`: whether an access key was found in the environment.
    explicit EmptyState(bool environmentReady, QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleWanted();
    void environmentWanted();
    void openWanted();

private:
    void explainEnvironment();

    QLabel *m_explanation;
};

} // namespace tunnelglass::ui
