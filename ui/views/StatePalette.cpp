// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/StatePalette.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace tunnelglass::ui {

namespace {

/// The lines of a mark in a square of side 1.
QPainterPath markPath(vpn::Severity severity)
{
    QPainterPath path;
    switch (severity) {
    case vpn::Severity::Good:
        path.moveTo(0.20, 0.54);
        path.lineTo(0.42, 0.75);
        path.lineTo(0.80, 0.28);
        break;
    case vpn::Severity::Bad:
        path.moveTo(0.26, 0.26);
        path.lineTo(0.74, 0.74);
        path.moveTo(0.74, 0.26);
        path.lineTo(0.26, 0.74);
        break;
    case vpn::Severity::Warning:
        path.moveTo(0.50, 0.20);
        path.lineTo(0.85, 0.80);
        path.lineTo(0.15, 0.80);
        path.closeSubpath();
        break;
    case vpn::Severity::Unknown:
        path.moveTo(0.24, 0.50);
        path.lineTo(0.76, 0.50);
        break;
    case vpn::Severity::Information:
        path.moveTo(0.50, 0.44);
        path.lineTo(0.50, 0.80);
        path.moveTo(0.50, 0.22);
        path.lineTo(0.50, 0.23);
        break;
    case vpn::Severity::None:
        break;
    }
    return path;
}

} // namespace

StatePalette::StatePalette(const QPalette &palette)
    : m_dark(palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness())
{}

QColor StatePalette::color(vpn::Severity severity) const
{
    switch (severity) {
    case vpn::Severity::None:
        return {};
    case vpn::Severity::Good:
        return m_dark ? QColor(0x6D, 0xD5, 0x8C) : QColor(0x1B, 0x7A, 0x3A);
    case vpn::Severity::Bad:
        return m_dark ? QColor(0xFF, 0x8A, 0x80) : QColor(0xB3, 0x26, 0x1E);
    case vpn::Severity::Warning:
        return m_dark ? QColor(0xFF, 0xCA, 0x6B) : QColor(0x8A, 0x53, 0x00);
    case vpn::Severity::Unknown:
        return m_dark ? QColor(0xA8, 0xAD, 0xB4) : QColor(0x5A, 0x5F, 0x66);
    case vpn::Severity::Information:
        return m_dark ? QColor(0x8A, 0xB4, 0xF8) : QColor(0x0B, 0x57, 0xD0);
    }
    return {};
}

QColor StatePalette::matchBackground() const
{
    return m_dark ? QColor(0x6B, 0x55, 0x00) : QColor(0xFF, 0xE4, 0x8A);
}

void StatePalette::drawMark(QPainter &painter, const QRectF &rect, vpn::Severity severity,
                            const QColor &color)
{
    if (severity == vpn::Severity::None)
        return;
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side, side);
    painter.setPen(QPen(color, 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(markPath(severity));
    painter.restore();
}

} // namespace tunnelglass::ui
