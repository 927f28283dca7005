// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/DiagramParts.h"

namespace tunnelglass::ui {

namespace {

QString withCommas(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

DiagramPart boxPart(const exporting::DiagramBox &box)
{
    const QStringList &words = box.full.isEmpty() ? box.lines : box.full;
    return {box.rect, box.target, withCommas(QStringList{box.title} + words),
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
    const QString text = withCommas(words);
    return {segment.rect, segment.target, text, text};
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

} // namespace tunnelglass::ui
