// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/render/PageBlock.h"

#include <cstddef>
#include <vector>

namespace tunnelglass::ui {

/// Blocks distributed over pages of one height.
class ReportPages
{
public:
    ReportPages(PageBlocks blocks, qreal pageHeight);
    // The pages point at the blocks.
    ReportPages(const ReportPages &) = delete;
    ReportPages &operator=(const ReportPages &) = delete;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// `page` counts from 0; `topLeft` is where its blocks begin.
    void paint(QPainter &painter, int page, const QPointF &topLeft) const;

private:
    struct Placed
    {
        const PageBlock *block;
        qreal y;
    };

    void distribute(qreal pageHeight);
    /// What has to fit on the page for this block to stand on it: it, and all that it may not leave.
    qreal heightWithCompany(std::size_t block) const;

    PageBlocks m_blocks;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace tunnelglass::ui
