// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/DiagramLayout.h"

#include <QFont>
#include <QSizeF>

class QPainter;
class QPalette;

namespace tunnelglass::ui {

/// The tunnel diagram for paper and pictures: dark on white, nothing selected.
class DiagramPicture
{
public:
    /// As wide as it wants to be, `width` at most, when it can still be read then; else it is drawn smaller.
    DiagramPicture(const vpn::Connection &connection, const QFont &font, qreal width);

    QSizeF size() const;
    void paint(QPainter &painter, const QPointF &topLeft, const QPalette &palette) const;

private:
    QFont m_font;
    qreal m_unit = 1; ///< the height of a line
    qreal m_scale = 1;
    exporting::DiagramLayout m_layout;
};

} // namespace tunnelglass::ui
