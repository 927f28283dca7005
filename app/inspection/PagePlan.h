// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/ConnectionDecoder.h"

#include <QtGlobal>

namespace tunnelglass::inspection {

/// Which pages a list has, learnt from the pages that were read. Trusts no number: totals may be missing,
/// differ from page to page or be absurd.
class PagePlan
{
public:
    /// More pages are never asked for: 2000 pages of 50 are 100,000 connections.
    static constexpr int maxPages = 2000;

    explicit PagePlan(int askedPageSize)
        : m_pageSize(askedPageSize)
    {}

    /// Notes what page `page` (from 1) said and held. Returns how many items are missing from it.
    int pageRead(int page, const decode::PageInfo &info, int items);

    /// Pages known to be there, at least 1, at most maxPages.
    int pageCount() const;
    /// Pages by the service's count, also beyond maxPages.
    qint64 countedPages() const;
    int totalCount() const { return int(m_total); }

private:
    int m_pageSize;
    qint64 m_total = 0;
};

} // namespace tunnelglass::inspection
