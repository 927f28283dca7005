// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>
#include <QTimer>

namespace tunnelglass::ui {

/// A line under the tool bar while something is waited for; its place is kept while nothing is, so that
/// nothing moves. Short waits show nothing.
class ThinProgressBar final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinProgressBar(QWidget *parent = nullptr);

    /// `total` 0: how much is not known.
    void showProgress(int done, int total);
    void finish();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void reveal();
    void animate(bool on);

    QTimer m_delay;
    int m_animation = 0;
    int m_phase = 0;
    bool m_active = false;
    bool m_visible = false;
};

} // namespace tunnelglass::ui
