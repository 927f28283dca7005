// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/ReportBlocks.h"

#include "base/Sentences.h"
#include "ui/render/DiagramPicture.h"
#include "ui/render/TextCell.h"
#include "ui/views/StatePalette.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tunnelglass::ui {

namespace {

constexpr qreal cellPadding = 4;
constexpr qreal columnGap = 10;
constexpr qreal markSide = 14; ///< the square of a severity's mark
constexpr qreal markRoom = 20; ///< the mark and the space behind it
/// A row of more lines is cut, so that a page is never left empty for a long certificate.
constexpr int linesTogether = 24;
constexpr std::size_t rowsTogether = 5;

QString reportText(const char *text)
{
    return QCoreApplication::translate("ReportPages", text);
}

} // namespace

ReportBlocks::ReportBlocks(const ReportLook &look, qreal width)
    : m_look(look)
    , m_width(width)
{}

PageBlocks ReportBlocks::make(const exporting::ConnectionReport &report, const snapshot::Snapshot &snapshot)
{
    m_blocks.clear();
    addText(report.title, m_look.title, 0, true);
    addSentence(report);
    QList<Row> facts;
    for (const exporting::ReportRow &fact : report.facts)
        facts.append({{fact.label,
                       fact.meaning.isEmpty() ? fact.value : fact.value + QLatin1Char('\n') + fact.meaning},
                      fact.severity});
    addTable({}, {{}, {0.26, 0.74}, -1}, facts);
    if (report.diagram && snapshot.connection)
        addDiagram(*snapshot.connection);
    for (const exporting::ReportSection &section : report.sections)
        addSection(section, {}, 0);
    QList<Row> terms;
    for (const exporting::GlossaryEntry &entry : report.glossary)
        terms.append({{entry.term, entry.text}});
    if (!terms.isEmpty()) {
        const QString title = reportText(QT_TRANSLATE_NOOP("ReportPages", "What the values mean"));
        addText(title, m_look.heading, 22, true);
        addTable(title, {{}, {0.3, 0.7}, -1}, terms);
    }
    return std::move(m_blocks);
}

void ReportBlocks::addText(const QString &text, const QFont &font, qreal spaceBefore, bool keepsNext)
{
    if (text.isEmpty())
        return;
    const TextCell cell(text, font, m_width);
    m_blocks.push_back({spaceBefore, cell.height(), keepsNext,
                        [cell, color = m_look.text](QPainter &painter, const QPointF &at) {
                            cell.paint(painter, at, color);
                        },
                        nullptr});
}

void ReportBlocks::addSentence(const exporting::ConnectionReport &report)
{
    if (report.sentence.isEmpty())
        return;
    const bool marked = report.severity != vpn::Severity::None;
    const qreal indent = marked ? markRoom + 2 : 0;
    const TextCell cell(report.sentence, m_look.sentence, m_width - indent);
    const QColor color = StatePalette(m_look.palette).color(report.severity);
    m_blocks.push_back({6, cell.height(), true,
                        [cell, indent, color, severity = report.severity,
                         text = m_look.text](QPainter &painter, const QPointF &at) {
                            const qreal line = cell.height(0, 1);
                            StatePalette::drawMark(painter, QRectF(at.x(), at.y(), line, line), severity,
                                                   color);
                            cell.paint(painter, at + QPointF(indent, 0), text);
                        },
                        nullptr});
}

void ReportBlocks::addDiagram(const vpn::Connection &connection)
{
    const DiagramPicture picture(connection, m_look.body, m_width);
    m_blocks.push_back({18, picture.size().height(), false,
                        [picture, palette = m_look.palette](QPainter &painter, const QPointF &at) {
                            picture.paint(painter, at, palette);
                        },
                        nullptr});
}

void ReportBlocks::addSection(const exporting::ReportSection &section, const QString &path, int level)
{
    addText(section.title, level == 0 ? m_look.heading : m_look.subheading, level == 0 ? 22 : 14, true);
    // Repeated on the next page, "Phase 1" alone would not say of which tunnel.
    const QString title = path.isEmpty() ? section.title : joinedList({path, section.title});
    const bool meanings = std::any_of(section.rows.cbegin(), section.rows.cend(),
                                      [](const exporting::ReportRow &row) { return !row.meaning.isEmpty(); });
    QList<Row> rows;
    for (const exporting::ReportRow &row : section.rows) {
        const QStringList cells{row.label, row.value, row.meaning};
        rows.append({meanings ? cells : cells.first(2), row.severity});
    }
    const QStringList titles{reportText(QT_TRANSLATE_NOOP("ReportPages", "Setting")),
                             reportText(QT_TRANSLATE_NOOP("ReportPages", "Value")),
                             reportText(QT_TRANSLATE_NOOP("ReportPages", "Meaning"))};
    if (meanings)
        addTable(title, {titles, {0.26, 0.33, 0.41}, 1}, rows);
    else
        addTable(title, {titles.first(2), {0.26, 0.74}, 1}, rows);
    for (const exporting::ReportSection &inner : section.sections)
        addSection(inner, title, level + 1);
}

void ReportBlocks::addTable(const QString &title, const Columns &columns, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    const PageBlock titles = columnTitles(columns);
    PageBlock head = titles;
    if (!title.isEmpty()) {
        const TextCell again(reportText(QT_TRANSLATE_NOOP("ReportPages", "%1, continued")).arg(title),
                             m_look.strong, m_width);
        head.height += again.height() + cellPadding;
        head.paint = [again, titles, color = m_look.text](QPainter &painter, const QPointF &at) {
            again.paint(painter, at, color);
            if (titles.paint)
                titles.paint(painter, at + QPointF(0, again.height() + cellPadding));
        };
    }
    if (titles.paint)
        m_blocks.push_back(titles);
    const auto shared = head.paint ? std::make_shared<const PageBlock>(head) : nullptr;
    const std::size_t first = m_blocks.size();
    for (const Row &row : rows)
        addRow(columns, row, shared);
    // A short table is easier to read in one piece.
    if (m_blocks.size() - first <= rowsTogether) {
        for (std::size_t block = first; block + 1 < m_blocks.size(); ++block)
            m_blocks[block].keepsNext = true;
    }
    if (!titles.paint && first < m_blocks.size())
        m_blocks[first].spaceBefore = 8;
}

PageBlock ReportBlocks::columnTitles(const Columns &columns) const
{
    if (columns.titles.isEmpty())
        return {};
    const QList<TextCell> cells = cellsOf(columns, {columns.titles});
    qreal height = 0;
    for (const TextCell &cell : cells)
        height = std::max(height, cell.height());
    const qreal whole = height + 2 * cellPadding;
    return {6, whole, true,
            [cells, places = lefts(columns), whole, width = m_width, look = m_look](QPainter &painter,
                                                                                    const QPointF &at) {
                painter.fillRect(QRectF(at, QSizeF(width, whole)), look.band);
                for (qsizetype column = 0; column < cells.size(); ++column)
                    cells.at(column).paint(painter, at + QPointF(places.at(column), cellPadding), look.quiet);
            },
            nullptr};
}

void ReportBlocks::addRow(const Columns &columns, const Row &row,
                          const std::shared_ptr<const PageBlock> &head)
{
    const QList<TextCell> cells = cellsOf(columns, row);
    int lines = 0;
    for (const TextCell &cell : cells)
        lines = std::max(lines, cell.lineCount());
    for (int first = 0; first < lines; first += linesTogether) {
        qreal height = 0;
        for (const TextCell &cell : cells)
            height = std::max(height, cell.height(first, linesTogether));
        const bool begins = first == 0;
        const bool ends = first + linesTogether >= lines;
        const qreal above = begins ? cellPadding : 0;
        const qreal whole = above + height + (ends ? cellPadding : 0);
        const auto paint = [cells, first, above, ends, whole, places = lefts(columns), look = m_look,
                            width = m_width, severity = begins ? row.severity : vpn::Severity::None,
                            markColumn = columns.markBefore](QPainter &painter, const QPointF &at) {
            for (qsizetype column = 0; column < cells.size(); ++column) {
                const bool last = column == 2;
                cells.at(column).paint(painter, at + QPointF(places.at(column), above),
                                       last ? look.quiet : look.text, first, linesTogether);
            }
            if (markColumn >= 0)
                StatePalette::drawMark(
                    painter,
                    QRectF(at.x() + places.at(markColumn) - markRoom, at.y() + above, markSide, markSide),
                    severity, StatePalette(look.palette).color(severity));
            if (ends) {
                painter.setPen(QPen(look.rule, 0.75));
                painter.drawLine(at + QPointF(0, whole), at + QPointF(width, whole));
            }
        };
        m_blocks.push_back({0, whole, false, paint, head});
    }
}

QList<TextCell> ReportBlocks::cellsOf(const Columns &columns, const Row &row) const
{
    QList<TextCell> cells;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const qreal room =
            columns.shares.at(column) * m_width - columnGap - (column == columns.markBefore ? markRoom : 0);
        const QFont &font = column == 0 && columns.titles.isEmpty() ? m_look.strong : m_look.body;
        cells.append(row.cells.at(column).isEmpty() ? TextCell()
                                                    : TextCell(row.cells.at(column), font, room));
    }
    return cells;
}

QList<qreal> ReportBlocks::lefts(const Columns &columns) const
{
    QList<qreal> places;
    qreal left = 0;
    for (qsizetype column = 0; column < columns.shares.size(); ++column) {
        const qreal indent = column == 0 && !columns.titles.isEmpty() ? columnGap / 2 : 0;
        places.append(left + indent + (column == columns.markBefore ? markRoom : 0));
        left += columns.shares.at(column) * m_width;
    }
    return places;
}

} // namespace tunnelglass::ui
