// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/CellPainter.h"

#include "ui/views/StatePalette.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace tunnelglass::ui {

namespace {

/// Far more than a column shows; a certificate of many thousand letters is not measured to its end.
constexpr qsizetype longestLine = 400;

QList<QTextLayout::FormatRange> matchFormats(const QString &text, const QStringList &matches,
                                             const QColor &background, const QColor &foreground)
{
    QList<QTextLayout::FormatRange> formats;
    for (const QString &match : matches) {
        if (match.isEmpty())
            continue;
        qsizetype found = text.indexOf(match, 0, Qt::CaseInsensitive);
        while (found >= 0) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(found);
            range.length = static_cast<int>(match.size());
            range.format.setBackground(background);
            range.format.setForeground(foreground);
            formats.append(range);
            found = text.indexOf(match, found + match.size(), Qt::CaseInsensitive);
        }
    }
    return formats;
}

} // namespace

CellPainter::CellPainter(const QStyleOptionViewItem &option)
    : m_option(option)
{}

void CellPainter::paint(QPainter &painter, const CellLook &look) const
{
    const QWidget *widget = m_option.widget;
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    QStyleOptionViewItem background = m_option;
    background.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &background, &painter, widget);

    QRect rect = m_option.rect.adjusted(margin(), 0, -margin(), 0);
    if (look.markColumn) {
        const int side = markSide();
        const bool selected = m_option.state.testFlag(QStyle::State_Selected);
        const QRect mark(rect.left(), rect.top(), side, rect.height());
        StatePalette::drawMark(painter, QStyle::visualRect(m_option.direction, rect, mark), look.mark,
                               selected ? textColor({}) : StatePalette(m_option.palette).color(look.mark));
        rect = QStyle::visualRect(m_option.direction, rect, rect.adjusted(side + margin(), 0, 0, 0));
    }
    paintText(painter, rect, look);
}

QSize CellPainter::sizeHint(bool markColumn) const
{
    const QFontMetrics metrics(m_option.font);
    int width = metrics.horizontalAdvance(lineOfText()) + 2 * margin() + 1;
    if (markColumn)
        width += markSide() + margin();
    return {width, metrics.height() + metrics.height() / 3};
}

QString CellPainter::lineOfText() const
{
    QString line = m_option.text.left(longestLine);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    line.replace(QChar::LineSeparator, QLatin1Char(' '));
    return line;
}

int CellPainter::margin() const
{
    return QFontMetrics(m_option.font).horizontalAdvance(QLatin1Char(' ')) + 1;
}

int CellPainter::markSide() const
{
    return QFontMetrics(m_option.font).height() * 9 / 10;
}

QColor CellPainter::textColor(const CellLook &look) const
{
    const bool enabled = m_option.state.testFlag(QStyle::State_Enabled);
    const bool active = m_option.state.testFlag(QStyle::State_Active);
    const QPalette::ColorGroup group = !enabled ? QPalette::Disabled
                                       : active ? QPalette::Normal
                                                : QPalette::Inactive;
    if (m_option.state.testFlag(QStyle::State_Selected))
        return m_option.palette.color(group, QPalette::HighlightedText);
    return look.text.isValid() ? look.text : m_option.palette.color(group, QPalette::Text);
}

void CellPainter::paintText(QPainter &painter, const QRect &rect, const CellLook &look) const
{
    QString text = lineOfText();
    if (text.isEmpty() || rect.width() <= 0)
        return;
    // One layout measures and draws; only a text that is too long is laid out again, shortened.
    QTextLayout layout(text, m_option.font, painter.device());
    QTextLine line = layOut(layout, look);
    if (line.naturalTextWidth() > rect.width()) {
        text = m_option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
        layout.setText(text);
        line = layOut(layout, look);
    }
    const bool fromRight = m_option.direction == Qt::RightToLeft;
    const qreal left = fromRight ? rect.right() + 1 - line.naturalTextWidth() : rect.left();
    painter.save();
    painter.setPen(textColor(look));
    layout.draw(&painter, QPointF(left, rect.top() + (rect.height() - line.height()) / 2));
    painter.restore();
}

QTextLine CellPainter::layOut(QTextLayout &layout, const CellLook &look) const
{
    if (!look.matches.isEmpty())
        layout.setFormats(matchFormats(layout.text(), look.matches,
                                       StatePalette(m_option.palette).matchBackground(),
                                       m_option.palette.color(QPalette::Text)));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
}

} // namespace tunnelglass::ui
