// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Verdict.h"

#include <QColor>

class QPainter;
class QPalette;
class QRectF;

namespace tunnelglass::ui {

/// The colours and marks of states, for the scheme (light or dark) of a palette. Made anew from the palette
/// at each painting, so that a change of scheme is followed. Every colour has at least 4.5:1 on the usual
/// backgrounds of its scheme; a state is never colour alone, the mark says it too.
class StatePalette
{
public:
    explicit StatePalette(const QPalette &palette);

    bool isDark() const { return m_dark; }
    /// An invalid colour for Severity::None: the palette's own text colour is meant.
    QColor color(vpn::Severity severity) const;
    /// The colour behind text that matches a search; the palette's own text is readable on it.
    QColor matchBackground() const;

    /// Draws the mark of a severity (tick, cross, triangle, dash, i) as lines into the largest square in the
    /// middle of `rect`; nothing for Severity::None. Sharp at any scale.
    static void drawMark(QPainter &painter, const QRectF &rect, vpn::Severity severity, const QColor &color);

private:
    bool m_dark = false;
};

} // namespace tunnelglass::ui
