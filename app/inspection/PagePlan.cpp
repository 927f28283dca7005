// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/PagePlan.h"

#include <algorithm>

namespace tunnelglass::inspection {

int PagePlan::pageRead(int page, const decode::PageInfo &info, int items)
{
    // A service that gives smaller pages than were asked for says so on the first one.
    if (page == 1 && info.pageSize > 0 && info.pageSize < m_pageSize)
        m_pageSize = std::max(info.pageSize, std::min(items, m_pageSize));

    const qint64 before = qint64(page - 1) * m_pageSize;
    if (info.totalCount < 0) {
        // No count: a full page promises another one.
        const bool full = items >= m_pageSize;
        m_total = std::max(m_total, before + items + (full ? 1 : 0));
        return 0;
    }
    // The largest count wins: asking for one page too many is harmless, one too few hides connections.
    m_total = std::max<qint64>(m_total, info.totalCount);
    const qint64 expected = std::clamp<qint64>(info.totalCount - before, 0, m_pageSize);
    return int(std::max<qint64>(0, expected - items));
}

int PagePlan::pageCount() const
{
    return int(std::min<qint64>(countedPages(), maxPages));
}

qint64 PagePlan::countedPages() const
{
    return std::max<qint64>(1, (m_total + m_pageSize - 1) / m_pageSize);
}

} // namespace tunnelglass::inspection
