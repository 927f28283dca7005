// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/DiagramParts.h"

#include "base/Sentences.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunnelglass::ui {

namespace {

DiagramPart boxPart(const exporting::DiagramBox &box)
{
    const QStringList &words = box.full.isEmpty() ? box.lines : box.full;
    return {box.rect, box.target, joinedList(QStringList{box.title} + words),
            box.title % QLatin1Char('\n') % words.join(QLatin1Char('\n'))};
}

DiagramPart titlePart(const exporting::DiagramLayout &layout, qsizetype lane)
{
    const QString &title = layout.laneTitles.at(lane);
    return {layout.laneTitleRects.at(lane), {vpn::Section::Tunnel, static_cast<int>(lane)}, title, title};
}

DiagramPart segmentPart(const exporting::DiagramSegment &segment, const QString &laneTitle)
{
    QStringList words{laneTitle, segment.label, segment.word};
    words.removeAll(QString());
    const QString text = joinedClauses(words);
    return {segment.rect, segment.target, text, text};
}

/// The gap between two ranges; 0 when they touch or overlap.
qreal gap(qreal start, qreal end, qreal otherStart, qreal otherEnd)
{
    return std::max({0.0, otherStart - end, start - otherEnd});
}

/// How far `to` lies from `from` in the direction of an arrow key; infinite when it does not lie wholly
/// beyond it. Being aside counts more than being far; of two that lie alike the one whose middle is nearer
/// wins.
qreal keyDistance(const QRectF &from, const QRectF &to, int key)
{
    constexpr qreal rounding = 1e-6;
    constexpr qreal asideWeight = 4;
    constexpr qreal middleWeight = 0.1;
    const bool level = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal aside = level ? gap(from.top(), from.bottom(), to.top(), to.bottom())
                              : gap(from.left(), from.right(), to.left(), to.right());
    const QPointF middles = to.center() - from.center();
    qreal along = 0;
    if (key == Qt::Key_Left)
        along = from.left() - to.right();
    else if (key == Qt::Key_Right)
        along = to.left() - from.right();
    else if (key == Qt::Key_Up)
        along = from.top() - to.bottom();
    else
        along = to.top() - from.bottom();
    if (along < -rounding)
        return std::numeric_limits<qreal>::infinity();
    return along + asideWeight * aside + middleWeight * std::abs(level ? middles.y() : middles.x());
}

} // namespace

QList<DiagramPart> diagramParts(const exporting::DiagramLayout &layout)
{
    QList<DiagramPart> parts;
    qsizetype box = 0;
    // The VPC side has two boxes, whatever the other side has.
    for (; box < layout.boxes.size() && box < 2; ++box)
        parts.append(boxPart(layout.boxes.at(box)));
    int titled = -1;
    for (const exporting::DiagramSegment &segment : layout.segments) {
        const int tunnel = segment.target.tunnel;
        if (tunnel >= 0 && tunnel < layout.laneTitles.size() && tunnel != titled) {
            parts.append(titlePart(layout, tunnel));
            titled = tunnel;
        }
        parts.append(segmentPart(segment, layout.laneTitles.value(tunnel)));
    }
    for (; box < layout.boxes.size(); ++box)
        parts.append(boxPart(layout.boxes.at(box)));
    return parts;
}

int partBeside(const QList<DiagramPart> &parts, int part, int key)
{
    if (part < 0 || part >= static_cast<int>(parts.size()))
        return parts.isEmpty() ? -1 : 0;
    int nearest = part;
    qreal shortest = std::numeric_limits<qreal>::infinity();
    for (int candidate = 0; candidate < static_cast<int>(parts.size()); ++candidate) {
        const qreal distance = keyDistance(parts.at(part).rect, parts.at(candidate).rect, key);
        if (candidate != part && distance < shortest) {
            shortest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

int partAt(const QList<DiagramPart> &parts, const QPointF &place)
{
    const auto found = std::find_if(parts.cbegin(), parts.cend(),
                                    [&place](const DiagramPart &part) { return part.rect.contains(place); });
    return found == parts.cend() ? -1 : static_cast<int>(found - parts.cbegin());
}

int partFor(const QList<DiagramPart> &parts, const exporting::DiagramTarget &target)
{
    const auto found = std::find_if(parts.cbegin(), parts.cend(),
                                    [&target](const DiagramPart &part) { return part.target == target; });
    return found == parts.cend() ? -1 : static_cast<int>(found - parts.cbegin());
}

} // namespace tunnelglass::ui
