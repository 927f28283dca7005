// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/ReportPages.h"

#include <QPainter>

namespace tunnelglass::ui {

ReportPages::ReportPages(PageBlocks blocks, qreal pageHeight)
    : m_blocks(std::move(blocks))
{
    distribute(pageHeight);
}

qreal ReportPages::heightWithCompany(std::size_t block) const
{
    qreal height = m_blocks[block].height;
    while (m_blocks[block].keepsNext && block + 1 < m_blocks.size()) {
        ++block;
        height += m_blocks[block].spaceBefore + m_blocks[block].height;
    }
    return height;
}

void ReportPages::distribute(qreal pageHeight)
{
    m_pages.emplace_back();
    qreal y = 0;
    for (std::size_t place = 0; place < m_blocks.size(); ++place) {
        const PageBlock &block = m_blocks[place];
        const bool fits = y + block.spaceBefore + heightWithCompany(place) <= pageHeight;
        // The first of a page stays there whatever its size: there is no page that it fits on.
        const bool follows = !m_pages.back().empty();
        // What was kept with a heading has been measured with it.
        const bool kept = follows && m_pages.back().back().block->keepsNext;
        if (follows && !fits && !kept) {
            m_pages.emplace_back();
            y = 0;
            if (block.head) {
                m_pages.back().push_back({block.head.get(), 0});
                y = block.head->height;
            }
        } else if (follows) {
            y += block.spaceBefore;
        }
        m_pages.back().push_back({&block, y});
        y += block.height;
    }
}

void ReportPages::paint(QPainter &painter, int page, const QPointF &topLeft) const
{
    for (const Placed &placed : m_pages.at(std::size_t(page))) {
        if (!placed.block->paint)
            continue;
        painter.save();
        placed.block->paint(painter, topLeft + QPointF(0, placed.y));
        painter.restore();
    }
}

} // namespace tunnelglass::ui
