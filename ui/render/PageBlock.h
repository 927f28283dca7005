// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace tunnelglass::ui {

/// What stays together on a page: a heading, a row of a table, the drawing. In pixels of 1/96 inch.
struct PageBlock
{
    qreal spaceBefore = 0; ///< left out at the top of a page
    qreal height = 0;
    bool keepsNext = false;                                 ///< never the last of a page
    std::function<void(QPainter &, const QPointF &)> paint; ///< at its top left corner
    /// Stands once more at the top of a page that begins with this block: the titles of a table's columns.
    std::shared_ptr<const PageBlock> head;
};

using PageBlocks = std::vector<PageBlock>;

} // namespace tunnelglass::ui
