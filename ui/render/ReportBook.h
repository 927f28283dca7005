// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"
#include "ui/render/ReportLook.h"

#include <QPageSize>
#include <QSizeF>

#include <functional>

class QPainter;

namespace tunnelglass::ui {

class ReportPages;

/// The report of connections as numbered pages, each connection on pages of its own; the same for PDF, paper
/// and the screen. Holds the layout of one connection at a time, however many there are.
class ReportBook
{
public:
    /// `paper`: the size of a page in points (1/72 inch).
    ReportBook(const QList<snapshot::SnapshotPtr> &snapshots, const exporting::ExportOptions &options,
               const QSizeF &paper);

    /// Letter where that is the usual paper, else A4.
    static QPageSize usualPaper(const QLocale &locale);

    /// Paints the pages from `first` to `last` (from 1, 0: to the end). The painter's origin is the corner of
    /// the paper, `dotsPerInch` its device's. `nextPage` is called between pages; false ends it. Tells and
    /// asks what the options want. Errors: Cancelled, FileNotWritable.
    Result<void> paint(QPainter &painter, qreal dotsPerInch, const std::function<bool()> &nextPage,
                       int first = 1, int last = 0) const;
    /// The first page alone, for a preview.
    void paintFirst(QPainter &painter, qreal dotsPerInch) const;

private:
    std::unique_ptr<const ReportPages> pagesOf(const snapshot::Snapshot &snapshot) const;
    Result<QList<int>> countPages() const;
    void paintFrame(QPainter &painter, int page, int pages) const;
    QSizeF body() const;
    bool isCancelled() const;

    QList<snapshot::SnapshotPtr> m_snapshots;
    exporting::ExportOptions m_options;
    QSizeF m_paper; ///< in pixels of 1/96 inch
    ReportLook m_look;
};

} // namespace tunnelglass::ui
