// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/TextCell.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tunnelglass::ui {

TextCell::TextCell(const QString &text, const QFont &font, qreal width)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    const auto layout = std::make_shared<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Rounded to a screen's pixels, letters would stand unevenly on paper.
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    m_layout = layout;
}

int TextCell::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

qreal TextCell::height(int firstLine, int lines) const
{
    const int end = std::min(firstLine + lines, lineCount());
    qreal height = 0;
    for (int line = firstLine; line < end; ++line)
        height += m_layout->lineAt(line).height();
    return height;
}

qreal TextCell::textWidth() const
{
    qreal width = 0;
    for (int line = 0; line < lineCount(); ++line)
        width = std::max(width, m_layout->lineAt(line).naturalTextWidth());
    return width;
}

void TextCell::paint(QPainter &painter, const QPointF &topLeft, const QColor &color) const
{
    paint(painter, topLeft, color, 0, lineCount());
}

void TextCell::paint(QPainter &painter, const QPointF &topLeft, const QColor &color, int firstLine,
                     int lines) const
{
    const int end = std::min(firstLine + lines, lineCount());
    if (firstLine >= end)
        return;
    painter.setPen(color);
    const QPointF origin = topLeft - QPointF(0, m_layout->lineAt(firstLine).y());
    for (int line = firstLine; line < end; ++line)
        m_layout->lineAt(line).draw(&painter, origin);
}

} // namespace tunnelglass::ui
