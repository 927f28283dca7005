// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/ThinProgressBar.h"

#include <QPainter>
#include <QTimerEvent>

namespace tunnelglass::ui {

namespace {

constexpr int delayMs = 250;
constexpr int frameMs = 40;
constexpr int phases = 60;

} // namespace

ThinProgressBar::ThinProgressBar(QWidget *parent)
    : QProgressBar(parent)
{
    setAccessibleName(tr("Progress"));
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &ThinProgressBar::reveal);
}

void ThinProgressBar::showProgress(int done, int total)
{
    setRange(0, total);
    setValue(done);
    if (!m_active) {
        m_active = true;
        m_delay.start();
    }
    if (m_visible)
        animate(total == 0);
    update();
}

void ThinProgressBar::finish()
{
    m_active = false;
    m_visible = false;
    m_delay.stop();
    animate(false);
    reset();
    update();
}

void ThinProgressBar::reveal()
{
    m_visible = true;
    animate(maximum() == 0);
    update();
}

void ThinProgressBar::animate(bool on)
{
    if (on == (m_animation != 0))
        return;
    if (on) {
        m_animation = startTimer(frameMs);
    } else {
        killTimer(m_animation);
        m_animation = 0;
        m_phase = 0;
    }
}

void ThinProgressBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_animation) {
        QProgressBar::timerEvent(event);
        return;
    }
    m_phase = (m_phase + 1) % phases;
    update();
}

void ThinProgressBar::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_visible)
        return;
    QPainter painter(this);
    QRectF bar = rect();
    if (maximum() > 0) {
        bar.setWidth(bar.width() * value() / maximum());
    } else {
        const qreal part = bar.width() / 4;
        bar = QRectF((bar.width() + part) * m_phase / phases - part, 0, part, bar.height());
    }
    painter.fillRect(bar, palette().highlight());
}

QSize ThinProgressBar::sizeHint() const
{
    return {100, 3};
}

QSize ThinProgressBar::minimumSizeHint() const
{
    return {20, 3};
}

} // namespace tunnelglass::ui
