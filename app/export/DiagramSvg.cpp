// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/DiagramSvg.h"

#include "base/Sentences.h"
#include "base/TreacherousText.h"
#include "export/TextExtent.h"

#include <QtMath>

namespace tunnelglass::exporting {

namespace {

constexpr qreal svgUnit = 16; ///< pixels for a line of text
constexpr qreal svgFontSize = 12.5;
constexpr qreal svgMargin = 0.5; ///< round the drawing, in line heights
constexpr qreal baseline = 0.32; ///< of a text below its middle
constexpr qreal markGapWidth = 0.25;
constexpr qreal titleInset = 0.4;

QString number(qreal value)
{
    return QString::number(qRound(value * svgUnit * 10) / 10.0);
}

QString stateClass(vpn::LegState state)
{
    switch (vpn::severityOf(state)) {
    case vpn::Severity::Good:
        return QStringLiteral("good");
    case vpn::Severity::Bad:
        return QStringLiteral("bad");
    case vpn::Severity::Warning:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("unknown");
    }
}

/// Not by colour alone: each state has a line of its own.
QString dashes(vpn::LegState state)
{
    switch (state) {
    case vpn::LegState::NotEstablished:
        return QStringLiteral(" stroke-dasharray=\"11 8\"");
    case vpn::LegState::Changing:
        return QStringLiteral(" stroke-dasharray=\"18 5 4 5\"");
    case vpn::LegState::Unknown:
        return QStringLiteral(" stroke-linecap=\"round\" stroke-dasharray=\"0.1 7\"");
    default:
        return {};
    }
}

/// Lines of a mark in a square of side 1.
QString markPath(vpn::LegState state)
{
    switch (vpn::severityOf(state)) {
    case vpn::Severity::Good:
        return QStringLiteral("M.2 .54L.42 .75 .8 .28");
    case vpn::Severity::Bad:
        return QStringLiteral("M.26 .26L.74 .74M.74 .26L.26 .74");
    case vpn::Severity::Warning:
        return QStringLiteral("M.5 .2L.85 .8 .15 .8Z");
    default:
        return QStringLiteral("M.24 .5L.76 .5");
    }
}

class SvgWriter
{
public:
    QString text;

    void line(const QPointF &from, const QPointF &to, const QString &attributes)
    {
        text += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" %5/>\n")
                    .arg(number(from.x()), number(from.y()), number(to.x()), number(to.y()), attributes);
    }
    void box(const DiagramBox &box);
    void segment(const DiagramSegment &segment);
    void joint(const QPointF &point)
    {
        text += QStringLiteral("<circle class=\"tg-joint\" cx=\"%1\" cy=\"%2\" r=\"4.2\"/>\n")
                    .arg(number(point.x()), number(point.y()));
    }
    void words(const QRectF &rect, const QString &words, const QString &classes, bool centred);
};

void SvgWriter::words(const QRectF &rect, const QString &words, const QString &classes, bool centred)
{
    if (words.isEmpty())
        return;
    const qreal wanted = textExtent(words) * svgFontSize / svgUnit * 1.12;
    const QString squeezed =
        wanted > rect.width()
            ? QStringLiteral(" textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\"").arg(number(rect.width()))
            : QString();
    text += QStringLiteral("<text class=\"%1\" x=\"%2\" y=\"%3\"%4%5>")
                .arg(classes, number(centred ? rect.center().x() : rect.left()),
                     number(rect.center().y() + baseline),
                     centred ? QStringLiteral(" text-anchor=\"middle\"") : QString(), squeezed) +
            xmlEscaped(words) + u"</text>\n";
}

void SvgWriter::box(const DiagramBox &box)
{
    const QRectF &rect = box.rect;
    text += QStringLiteral("<g><title>%1</title>\n<rect class=\"%2\" x=\"%3\" y=\"%4\" width=\"%5\" "
                           "height=\"%6\" rx=\"5.6\"/>\n")
                .arg(xmlEscaped(joinedList(box.full)),
                     box.gateway ? QStringLiteral("tg-gateway") : QStringLiteral("tg-network"),
                     number(rect.left()), number(rect.top()), number(rect.width()), number(rect.height()));
    const qreal step = DiagramLayout::boxLineStep;
    const qreal height = step * qreal(box.lines.size() + 1);
    const qreal inset = DiagramLayout::boxPadding;
    QRectF line(rect.left() + inset, rect.center().y() - height / 2, rect.width() - 2 * inset, step);
    words(line, box.title, QStringLiteral("tg-title"), true);
    for (const QString &each : box.lines) {
        line.translate(0, step);
        words(line, each, QStringLiteral("tg-text"), true);
    }
    text += u"</g>\n";
}

void SvgWriter::segment(const DiagramSegment &segment)
{
    const QString state = stateClass(segment.state);
    const bool off = segment.state == vpn::LegState::Off;
    const QString width = off             ? QStringLiteral("1")
                          : segment.minor ? QStringLiteral("1.8")
                                          : QStringLiteral("2.6");
    const QString stroke = QStringLiteral("class=\"tg-line tg-%1\" stroke-width=\"%2\"%3")
                               .arg(state, width, dashes(segment.state));
    const QRectF mark = segment.markRect;
    const qreal y = segment.from.y();
    if (mark.left() - markGapWidth > segment.from.x())
        line(segment.from, {mark.left() - markGapWidth, y}, stroke);
    if (mark.right() + markGapWidth < segment.to.x())
        line({mark.right() + markGapWidth, y}, segment.to, stroke);
    const qreal radius = mark.width() / 2;
    text += QStringLiteral("<circle class=\"tg-mark tg-%1\" cx=\"%2\" cy=\"%3\" r=\"%4\"/>\n")
                .arg(state, number(mark.center().x()), number(mark.center().y()), number(radius));
    text +=
        QStringLiteral("<path class=\"tg-sign tg-%1\" transform=\"translate(%2 %3) scale(%4)\" d=\"%5\"/>\n")
            .arg(state, number(mark.left() + mark.width() * 0.1), number(mark.top() + mark.height() * 0.1),
                 number(mark.width() * 0.8), markPath(segment.state));
    words(segment.labelRect, segment.label, QStringLiteral("tg-text"), true);
    words(segment.wordRect, segment.word, QStringLiteral("tg-word tg-%1").arg(state), true);
}

} // namespace

QString xmlEscaped(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const bool lineEnd = c == u'\n' || c == u'\t';
        if (isTreacherous(c.unicode()) && !lineEnd)
            plain += spelledOut(c.unicode());
        else if (c.unicode() == 0xFFFE || c.unicode() == 0xFFFF)
            plain += QChar(QChar::ReplacementCharacter);
        else
            plain += c;
    }
    return plain.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

QByteArray diagramStyle()
{
    return ".tg-text,.tg-title,.tg-word{font:12.5px \"DejaVu Sans\",\"Noto Sans\",\"Noto Sans CJK SC\","
           "\"Segoe UI\",\"Microsoft YaHei\",\"PingFang "
           "SC\",Helvetica,Arial,sans-serif;fill:var(--tg-ink,#1b1d21)}\n"
           ".tg-title{font-weight:bold}\n"
           ".tg-link{stroke:var(--tg-edge,#7a7f87);stroke-width:1.4;fill:none}\n"
           ".tg-network{fill:var(--tg-paper,#ffffff);stroke:var(--tg-edge,#7a7f87);stroke-width:1}\n"
           ".tg-gateway{fill:var(--tg-box,#f4f6f9);stroke:var(--tg-strong,#4a4f57);stroke-width:1.5}\n"
           ".tg-joint{fill:var(--tg-strong,#4a4f57);stroke:var(--tg-paper,#ffffff);stroke-width:2.9}\n"
           ".tg-line{fill:none}.tg-mark{fill:var(--tg-paper,#ffffff);stroke-width:1.4}\n"
           ".tg-sign{fill:none;stroke-width:.14;stroke-linecap:round;stroke-linejoin:round}\n"
           ".tg-line.tg-good,.tg-mark.tg-good,.tg-sign.tg-good{stroke:var(--tg-good,#1b7a3a)}\n"
           ".tg-line.tg-bad,.tg-mark.tg-bad,.tg-sign.tg-bad{stroke:var(--tg-bad,#b3261e)}\n"
           ".tg-line.tg-warning,.tg-mark.tg-warning,.tg-sign.tg-warning{stroke:var(--tg-warning,#8a5300)}\n"
           ".tg-line.tg-unknown,.tg-mark.tg-unknown,.tg-sign.tg-unknown{stroke:var(--tg-unknown,#5a5f66)}\n"
           ".tg-word.tg-good{fill:var(--tg-good,#1b7a3a)}.tg-word.tg-bad{fill:var(--tg-bad,#b3261e)}\n"
           ".tg-word.tg-warning{fill:var(--tg-warning,#8a5300)}.tg-word.tg-unknown{fill:var(--tg-unknown,#"
           "5a5f66)}\n";
}

namespace {

/// Viewers that are no browsers know no variables.
QByteArray paperStyle()
{
    QByteArray style = diagramStyle();
    for (qsizetype begin = style.indexOf("var("); begin >= 0; begin = style.indexOf("var(")) {
        const qsizetype comma = style.indexOf(',', begin);
        const qsizetype close = style.indexOf(')', begin);
        style.replace(begin, close + 1 - begin, style.mid(comma + 1, close - comma - 1));
    }
    return style;
}

} // namespace

QByteArray diagramSvg(const DiagramLayout &layout, const QString &title, SvgUse use)
{
    const QRectF all = layout.bounds.adjusted(-svgMargin, -svgMargin, svgMargin, svgMargin);
    const QString viewBox =
        QStringLiteral("%1 %2 %3 %4")
            .arg(number(all.left()), number(all.top()), number(all.width()), number(all.height()));
    SvgWriter writer;
    if (use == SvgUse::File)
        writer.text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writer.text += QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
                                  "viewBox=\"%3\" role=\"img\">\n<title>%4</title>\n<desc>%5</desc>\n")
                       .arg(QString::number(qCeil(all.width() * svgUnit)),
                            QString::number(qCeil(all.height() * svgUnit)), viewBox, xmlEscaped(title),
                            xmlEscaped(layout.description));
    if (use == SvgUse::File)
        writer.text +=
            u"<style>\n" + QString::fromLatin1(paperStyle()) +
            QStringLiteral(
                "</style>\n<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"#ffffff\"/>\n")
                .arg(number(all.left()), number(all.top()), number(all.width()), number(all.height()));
    for (const QLineF &link : layout.links)
        writer.line(link.p1(), link.p2(), QStringLiteral("class=\"tg-link\""));
    for (const DiagramBox &box : layout.boxes)
        writer.box(box);
    for (const DiagramSegment &segment : layout.segments)
        writer.segment(segment);
    for (qsizetype place = 1; place < layout.segments.size(); ++place) {
        if (layout.segments.at(place).from == layout.segments.at(place - 1).to)
            writer.joint(layout.segments.at(place).from);
    }
    for (qsizetype lane = 0; lane < layout.laneTitles.size(); ++lane)
        writer.words(layout.laneTitleRects.at(lane).adjusted(titleInset, 0, 0, 0), layout.laneTitles.at(lane),
                     QStringLiteral("tg-title"), false);
    writer.text += u"</svg>\n";
    return writer.text.toUtf8();
}

} // namespace tunnelglass::exporting
