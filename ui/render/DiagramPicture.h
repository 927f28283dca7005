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
    /// As wide as it wants to be, `width` at most. Where ids would not fit it is drawn smaller.
    DiagramPicture(const vpn::Connection &connection, const QFont &font, qreal width);

    QSizeF size() const;
    void paint(QPainter &painter, const QPointF &topLeft, const QPalette &palette) const;

private:
    QFont m_font;
    qreal m_unit = 1;  ///< the height of a line of that font
    qreal m_scale = 1; ///< of the painter, for it to have the height that was asked for
    exporting::DiagramLayout m_layout;
};

} // namespace tunnelglass::ui
