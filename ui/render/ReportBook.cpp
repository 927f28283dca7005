// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/ReportBook.h"

#include "export/Report.h"
#include "ui/render/ReportBlocks.h"
#include "ui/render/ReportPages.h"
#include "ui/render/TextCell.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tunnelglass::ui {

namespace {

constexpr qreal pixelsPerInch = 96;
constexpr qreal pointsPerInch = 72;
constexpr qreal sideMargin = 60;
constexpr qreal topMargin = 76; ///< with the header in it
constexpr qreal bottomMargin = 70;
constexpr qreal headerLine = 54; ///< where the rule under the header is
constexpr qreal footerLine = 46; ///< from the lower edge
constexpr qreal frameGap = 17;   ///< from the top of the header's text to its rule
constexpr qreal footerGap = 5;   ///< from the footer's rule to its text

/// One line of header or footer, shortened when it is too long.
TextCell frameText(const QString &text, const QFont &font, qreal width)
{
    // A little less than there is: metrics and layout round differently.
    return {QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, width * 0.98), font, width};
}

} // namespace

ReportBook::ReportBook(const QList<snapshot::SnapshotPtr> &snapshots, const exporting::ExportOptions &options,
                       const QSizeF &paper)
    : m_snapshots(snapshots)
    , m_options(options)
    , m_paper(paper * pixelsPerInch / pointsPerInch)
    , m_look(ReportLook::make())
{}

QPageSize ReportBook::usualPaper(const QLocale &locale)
{
    // The territories whose paper is "US-Letter" in Unicode CLDR's supplemental data.
    static const QList<QLocale::Territory> letter{
        QLocale::Belize,       QLocale::Canada,      QLocale::Chile,      QLocale::Colombia,
        QLocale::CostaRica,    QLocale::Guatemala,   QLocale::Mexico,     QLocale::Nicaragua,
        QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico, QLocale::ElSalvador,
        QLocale::UnitedStates, QLocale::Venezuela};
    // "C" is nobody's locale, though Qt says that it is spoken in no territory but measured in metres.
    return QPageSize(letter.contains(locale.territory()) ? QPageSize::Letter : QPageSize::A4);
}

bool ReportBook::isCancelled() const
{
    return m_options.isCancelled && m_options.isCancelled();
}

QSizeF ReportBook::body() const
{
    return {m_paper.width() - 2 * sideMargin, m_paper.height() - topMargin - bottomMargin};
}

std::unique_ptr<const ReportPages> ReportBook::pagesOf(const snapshot::Snapshot &snapshot) const
{
    const exporting::ConnectionReport report = exporting::connectionReport(snapshot, m_options);
    return std::make_unique<const ReportPages>(ReportBlocks(m_look, body().width()).make(report, snapshot),
                                               body().height());
}

Result<QList<int>> ReportBook::countPages() const
{
    QList<int> counts;
    for (const snapshot::SnapshotPtr &snapshot : m_snapshots) {
        if (isCancelled())
            return failure(ErrorKind::Cancelled);
        counts.append(pagesOf(*snapshot)->pageCount());
    }
    return counts;
}

Result<void> ReportBook::paint(QPainter &painter, qreal dotsPerInch, const std::function<bool()> &nextPage,
                               int first, int last) const
{
    const Result<QList<int>> counts = countPages();
    if (!counts)
        return Failure(counts.error());
    const int pages = std::accumulate(counts->cbegin(), counts->cend(), 0);
    const int end = last > 0 ? std::min(last, pages) : pages;
    bool painted = false;
    int before = 0;
    for (qsizetype place = 0; place < m_snapshots.size(); ++place) {
        const int count = counts->at(place);
        if (isCancelled())
            return failure(ErrorKind::Cancelled);
        std::unique_ptr<const ReportPages> layout;
        for (int page = std::max(before + 1, first); page <= std::min(before + count, end); ++page) {
            if (!layout)
                layout = pagesOf(*m_snapshots.at(place));
            if (painted && !nextPage())
                return failure(ErrorKind::FileNotWritable);
            painter.save();
            painter.scale(dotsPerInch / pixelsPerInch, dotsPerInch / pixelsPerInch);
            paintFrame(painter, page, pages);
            layout->paint(painter, page - before - 1, {sideMargin, topMargin});
            painter.restore();
            painted = true;
        }
        before += count;
        if (m_options.progress)
            m_options.progress(place + 1);
    }
    return {};
}

void ReportBook::paintFirst(QPainter &painter, qreal dotsPerInch) const
{
    if (m_snapshots.isEmpty())
        return;
    const auto layout = pagesOf(*m_snapshots.front());
    painter.scale(dotsPerInch / pixelsPerInch, dotsPerInch / pixelsPerInch);
    // With several connections, how many pages there are is only known when all are laid out.
    paintFrame(painter, 1, m_snapshots.size() == 1 ? layout->pageCount() : 0);
    layout->paint(painter, 0, {sideMargin, topMargin});
}

void ReportBook::paintFrame(QPainter &painter, int page, int pages) const
{
    const QString number =
        pages > 0 ? QCoreApplication::translate("ReportPages", "Page %1 of %2").arg(page).arg(pages)
                  : QCoreApplication::translate("ReportPages", "Page %1").arg(page);
    const qreal width = body().width();
    const qreal low = m_paper.height() - footerLine;
    const qreal aside = width / 4;
    const auto left = [&](const QString &text, qreal y) {
        frameText(text, m_look.small, width - aside).paint(painter, {sideMargin, y}, m_look.quiet);
    };
    const auto right = [&](const QString &text, qreal y) {
        const TextCell cell = frameText(text, m_look.small, aside);
        cell.paint(painter, {sideMargin + width - cell.textWidth(), y}, m_look.quiet);
    };
    painter.save();
    left(exporting::reportTitle(m_snapshots), headerLine - frameGap);
    right(QStringLiteral("Tunnelglass"), headerLine - frameGap);
    left(exporting::reportOrigin(m_options), low + footerGap);
    right(number, low + footerGap);
    painter.setPen(QPen(m_look.rule, 0.75));
    painter.drawLine(QPointF(sideMargin, headerLine), QPointF(sideMargin + width, headerLine));
    painter.drawLine(QPointF(sideMargin, low), QPointF(sideMargin + width, low));
    painter.restore();
}

} // namespace tunnelglass::ui
