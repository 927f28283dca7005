// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/MarkLabel.h"

#include "ui/models/SeverityWords.h"
#include "ui/views/StatePalette.h"

#include <QPainter>

namespace tunnelglass::ui {

MarkLabel::MarkLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setSeverity(vpn::Severity severity)
{
    m_severity = severity;
    setAccessibleName(severityWord(severity));
    update();
}

void MarkLabel::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize MarkLabel::sizeHint() const
{
    const int height = fontMetrics().height();
    return {height, height};
}

void MarkLabel::paintEvent(QPaintEvent * /*event*/)
{
    constexpr qreal staleOpacity = 0.6;
    constexpr qreal inset = 0.12;
    const qreal gap = height() * inset;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_stale ? staleOpacity : 1.0);
    StatePalette::drawMark(painter, QRectF(rect()).adjusted(gap, gap, -gap, -gap), m_severity,
                           StatePalette(palette()).color(m_severity));
}

} // namespace tunnelglass::ui
