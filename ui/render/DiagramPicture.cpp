// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/DiagramPicture.h"

#include "ui/views/DiagramPainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tunnelglass::ui {

namespace {

/// Lines are painted round the edges of the layout: half a line's width outside.
constexpr qreal edge = 0.1;
/// The width in line heights at which ids and networks are told in full.
constexpr qreal comfortableWidth = 62;
/// The painter draws with a font so many times larger, scaled down: letters are placed at whole pixels.
constexpr int enlargement = 8;

QFont enlarged(QFont font)
{
    font.setPixelSize(font.pixelSize() * enlargement);
    return font;
}

} // namespace

DiagramPicture::DiagramPicture(const vpn::Connection &connection, const QFont &font, qreal width)
    : m_font(enlarged(font))
    , m_unit(QFontMetricsF(m_font).height())
{
    const qreal lines = width * enlargement / m_unit - 2 * edge;
    m_layout =
        exporting::layoutDiagram(connection, vpn::verdict(connection), std::max(lines, comfortableWidth));
    m_scale = std::min(1.0 / enlargement, width / ((m_layout.bounds.width() + 2 * edge) * m_unit));
}

QSizeF DiagramPicture::size() const
{
    const QSizeF margins(2 * edge, 2 * edge);
    return (m_layout.bounds.size() + margins) * m_unit * m_scale;
}

void DiagramPicture::paint(QPainter &painter, const QPointF &topLeft, const QPalette &palette) const
{
    painter.save();
    painter.translate(topLeft);
    painter.scale(m_scale, m_scale);
    painter.translate((QPointF(edge, edge) - m_layout.bounds.topLeft()) * m_unit);
    DiagramPainter(painter, palette, m_font, m_unit).paint(m_layout, {}, {});
    painter.restore();
}

} // namespace tunnelglass::ui
