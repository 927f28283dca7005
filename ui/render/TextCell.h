// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QColor;
class QPainter;
class QTextLayout;

namespace tunnelglass::ui {

/// A text laid out in lines that fit a width. Pixels are 1/96 inch whatever it is painted on: the painter is
/// scaled, so a page breaks in the same places on paper, in a PDF and on the screen.
class TextCell
{
public:
    TextCell() = default; ///< nothing, of no height
    /// A font with a size in pixels. What has no place to break is broken anywhere.
    TextCell(const QString &text, const QFont &font, qreal width);

    int lineCount() const;
    qreal height() const { return height(0, lineCount()); }
    qreal height(int firstLine, int lines) const;
    /// The widest line.
    qreal textWidth() const;
    void paint(QPainter &painter, const QPointF &topLeft, const QColor &color) const;
    void paint(QPainter &painter, const QPointF &topLeft, const QColor &color, int firstLine,
               int lines) const;

private:
    std::shared_ptr<const QTextLayout> m_layout;
};

} // namespace tunnelglass::ui
