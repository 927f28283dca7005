// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/DiagramLayout.h"

namespace tunnelglass::ui {

/// A part of the drawing that can be pointed at, walked to and chosen.
struct DiagramPart
{
    QRectF rect; ///< in the layout's units
    exporting::DiagramTarget target;
    QString text; ///< what a screen reader says: "Tunnel 2, Phase 1, not established"
    QString tip;  ///< plain text for the tooltip, in full
};

/// The parts in the order in which the drawing is read: the VPC side, lane by lane, the health check, the
/// other side.
QList<DiagramPart> diagramParts(const exporting::DiagramLayout &layout);

/// The part that an arrow key (Qt::Key_Left, _Right, _Up, _Down) leads to; `part` itself when none lies
/// there, the first when `part` is none.
int partBeside(const QList<DiagramPart> &parts, int part, int key);

/// The part at a place of the drawing, in the layout's units; -1: none.
int partAt(const QList<DiagramPart> &parts, const QPointF &place);

/// The first part that stands for this place in the tree; -1: none.
int partFor(const QList<DiagramPart> &parts, const exporting::DiagramTarget &target);

} // namespace tunnelglass::ui
