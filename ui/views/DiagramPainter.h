// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/views/DiagramParts.h"
#include "ui/views/StatePalette.h"

#include <QFont>
#include <QPalette>

#include <optional>

class QPainter;

namespace tunnelglass::ui {

/// What the drawing shows beyond its layout: where the user is.
struct DiagramFocus
{
    std::optional<exporting::DiagramTarget> selected;
    int focusedPart = -1;
    int hoveredPart = -1;
    bool stale = false; ///< what is drawn may be out of date: lines and marks are fainter, words are not
};

/// Draws a diagram layout with a painter whose units are the layout's scaled by `unit`, the height of a line
/// of `font`. States are told by line, mark and word as well as by colour.
class DiagramPainter
{
public:
    DiagramPainter(QPainter &painter, const QPalette &palette, const QFont &font, qreal unit);

    void paint(const exporting::DiagramLayout &layout, const QList<DiagramPart> &parts,
               const DiagramFocus &focus);

private:
    QRectF scaled(const QRectF &rect) const;
    QPointF scaled(const QPointF &point) const { return point * m_unit; }
    QColor mixed(qreal ink) const;
    void paintSelection(const QRectF &rect, bool selected, bool hovered);
    void paintFocus(const QRectF &rect);
    void paintBox(const exporting::DiagramBox &box);
    void paintSegment(const exporting::DiagramSegment &segment);
    void paintJoint(const QPointF &point);
    void paintMark(const exporting::DiagramSegment &segment, const QColor &color);
    void paintText(const QRectF &rect, const QString &text, const QColor &color, bool bold, int alignment);

    QPainter &m_painter;
    QPalette m_palette;
    StatePalette m_states;
    QFont m_font;
    QFont m_boldFont;
    qreal m_unit;
    qreal m_opacity = 1; ///< of everything but words
};

} // namespace tunnelglass::ui
