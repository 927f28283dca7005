// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/DiagramPainter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tunnelglass::ui {

namespace {

constexpr qreal titleIndent = 0.4; ///< keeps a title clear of the edge of its selection
constexpr qreal hairline = 0.06;   ///< widths of lines, in line heights
constexpr qreal boxLine = 0.09;
constexpr qreal laneLine = 0.16;
constexpr qreal minorLine = 0.11;
constexpr qreal cornerRadius = 0.35;
constexpr qreal jointRadius = 0.26;
constexpr qreal staleOpacity = 0.6;
constexpr qreal markGap = 0.25; ///< between a mark and its line

QPen stateLine(vpn::LegState state, const QColor &color, qreal width)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    // Lengths of dashes are in widths of the line.
    switch (state) {
    case vpn::LegState::Established:
    case vpn::LegState::Off:
        break;
    case vpn::LegState::NotEstablished:
        pen.setDashPattern({4.5, 3.0});
        break;
    case vpn::LegState::Changing:
        pen.setDashPattern({7.0, 2.0, 1.5, 2.0});
        break;
    case vpn::LegState::Unknown:
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2.6});
        break;
    }
    return pen;
}

} // namespace

DiagramPainter::DiagramPainter(QPainter &painter, const QPalette &palette, const QFont &font, qreal unit)
    : m_painter(painter)
    , m_palette(palette)
    , m_states(palette)
    , m_font(font)
    , m_boldFont(font)
    , m_unit(unit)
{
    m_boldFont.setBold(true);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void DiagramPainter::paint(const exporting::DiagramLayout &layout, const QList<DiagramPart> &parts,
                           const DiagramFocus &focus)
{
    m_opacity = focus.stale ? staleOpacity : 1;
    m_painter.setOpacity(m_opacity);
    m_painter.setPen(QPen(mixed(0.45), boxLine * m_unit));
    for (const QLineF &link : layout.links)
        m_painter.drawLine(scaled(link.p1()), scaled(link.p2()));
    for (const exporting::DiagramBox &box : layout.boxes)
        paintBox(box);
    for (qsizetype part = 0; part < parts.size(); ++part)
        paintSelection(scaled(parts.at(part).rect), focus.selected == parts.at(part).target,
                       focus.hoveredPart == static_cast<int>(part));
    for (const exporting::DiagramSegment &segment : layout.segments)
        paintSegment(segment);
    for (qsizetype place = 1; place < layout.segments.size(); ++place) {
        if (layout.segments.at(place).from == layout.segments.at(place - 1).to)
            paintJoint(layout.segments.at(place).from);
    }
    for (qsizetype lane = 0; lane < layout.laneTitles.size(); ++lane)
        paintText(scaled(layout.laneTitleRects.at(lane).adjusted(titleIndent, 0, 0, 0)),
                  layout.laneTitles.at(lane), m_palette.color(QPalette::WindowText), true, Qt::AlignLeft);
    if (focus.focusedPart >= 0 && focus.focusedPart < static_cast<int>(parts.size()))
        paintFocus(scaled(parts.at(focus.focusedPart).rect));
}

QRectF DiagramPainter::scaled(const QRectF &rect) const
{
    return {rect.topLeft() * m_unit, rect.size() * m_unit};
}

QColor DiagramPainter::mixed(qreal ink) const
{
    const QColor text = m_palette.color(QPalette::WindowText);
    const QColor paper = m_palette.color(QPalette::Window);
    return QColor::fromRgbF(float(text.redF() * ink + paper.redF() * (1 - ink)),
                            float(text.greenF() * ink + paper.greenF() * (1 - ink)),
                            float(text.blueF() * ink + paper.blueF() * (1 - ink)));
}

void DiagramPainter::paintSelection(const QRectF &rect, bool selected, bool hovered)
{
    if (!selected && !hovered)
        return;
    // The paper of fields, on which the states' words stand out at least as well as on the window's.
    QColor fill = m_palette.color(QPalette::Base);
    fill.setAlphaF(selected ? 1.0F : 0.5F);
    m_painter.setBrush(fill);
    m_painter.setPen(selected ? QPen(m_palette.color(QPalette::Highlight), boxLine * m_unit)
                              : QPen(Qt::NoPen));
    m_painter.drawRoundedRect(rect, cornerRadius * m_unit, cornerRadius * m_unit);
}

void DiagramPainter::paintFocus(const QRectF &rect)
{
    const qreal outside = boxLine * m_unit;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_palette.color(QPalette::WindowText), 2 * boxLine * m_unit));
    m_painter.drawRoundedRect(rect.adjusted(-outside, -outside, outside, outside), cornerRadius * m_unit,
                              cornerRadius * m_unit);
}

void DiagramPainter::paintBox(const exporting::DiagramBox &box)
{
    const QRectF rect = scaled(box.rect);
    m_painter.setBrush(box.gateway ? m_palette.color(QPalette::Base) : m_palette.color(QPalette::Window));
    m_painter.setPen(QPen(mixed(box.gateway ? 0.6 : 0.3), (box.gateway ? boxLine : hairline) * m_unit));
    m_painter.drawRoundedRect(rect, cornerRadius * m_unit, cornerRadius * m_unit);

    const qreal step = exporting::DiagramLayout::boxLineStep * m_unit;
    const qreal inset = exporting::DiagramLayout::boxPadding * m_unit;
    const qreal height = step * qreal(box.lines.size() + 1);
    QRectF line(rect.left() + inset, rect.center().y() - height / 2, rect.width() - 2 * inset, step);
    paintText(line, box.title, m_palette.color(QPalette::WindowText), true, Qt::AlignHCenter);
    for (const QString &text : box.lines) {
        line.translate(0, step);
        paintText(line, text, m_palette.color(QPalette::WindowText), false, Qt::AlignHCenter);
    }
}

void DiagramPainter::paintSegment(const exporting::DiagramSegment &segment)
{
    const QColor color = m_states.color(vpn::severityOf(segment.state));
    const bool off = segment.state == vpn::LegState::Off;
    const qreal width = (off ? hairline : segment.minor ? minorLine : laneLine) * m_unit;
    m_painter.setPen(stateLine(segment.state, color, width));
    const QRectF mark = segment.markRect.adjusted(-markGap, 0, markGap, 0);
    const qreal y = segment.from.y();
    if (mark.left() > segment.from.x())
        m_painter.drawLine(scaled(segment.from), scaled(QPointF(mark.left(), y)));
    if (mark.right() < segment.to.x())
        m_painter.drawLine(scaled(segment.to), scaled(QPointF(mark.right(), y)));
    paintMark(segment, color);
    paintText(scaled(segment.labelRect), segment.label, m_palette.color(QPalette::WindowText), false,
              Qt::AlignHCenter);
    paintText(scaled(segment.wordRect), segment.word, color, false, Qt::AlignHCenter);
}

void DiagramPainter::paintJoint(const QPointF &point)
{
    // A dot with some paper round it: two segments of the same state must not look like one.
    m_painter.setPen(QPen(m_palette.color(QPalette::Window), boxLine * m_unit * 2));
    m_painter.setBrush(mixed(0.6));
    m_painter.drawEllipse(scaled(point), jointRadius * m_unit, jointRadius * m_unit);
}

void DiagramPainter::paintMark(const exporting::DiagramSegment &segment, const QColor &color)
{
    const QRectF rect = scaled(segment.markRect);
    m_painter.setPen(QPen(color, boxLine * m_unit));
    m_painter.setBrush(m_palette.color(QPalette::Base));
    m_painter.drawEllipse(rect);
    const qreal inset = 0.12 * m_unit;
    StatePalette::drawMark(m_painter, rect.adjusted(inset, inset, -inset, -inset),
                           vpn::severityOf(segment.state), color);
}

void DiagramPainter::paintText(const QRectF &rect, const QString &text, const QColor &color, bool bold,
                               int alignment)
{
    const QFont &font = bold ? m_boldFont : m_font;
    m_painter.setFont(font);
    m_painter.setPen(color);
    // In the middle: of an ID both its kind and its end tell something.
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, rect.width());
    m_painter.setOpacity(1);
    m_painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    m_painter.setOpacity(m_opacity);
}

} // namespace tunnelglass::ui
