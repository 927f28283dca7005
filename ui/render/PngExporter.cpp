// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/PngExporter.h"

#include "ui/render/DiagramPicture.h"
#include "ui/render/ReportLook.h"

#include <QCoreApplication>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

namespace tunnelglass::ui {

namespace {

constexpr qreal pictureScale = 2;
constexpr qreal pictureWidth = 960; ///< that the drawing may have, in pixels before scaling
constexpr qreal pictureMargin = 16;

} // namespace

QString PngExporter::id() const
{
    return QStringLiteral("png");
}

QString PngExporter::title() const
{
    return QCoreApplication::translate("Exporter", "Tunnel diagram as PNG");
}

QString PngExporter::extension() const
{
    return QStringLiteral("png");
}

Result<void> PngExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                       const exporting::ExportOptions & /*options*/, QIODevice &device) const
{
    if (snapshots.size() != 1)
        return failure(ErrorKind::Usage, title(),
                       QCoreApplication::translate("Exporter", "It takes one connection."));
    const snapshot::Snapshot &shown = *snapshots.front();
    if (!shown.connection)
        return failure(ErrorKind::ResponseWithoutConnection, shown.source);

    const ReportLook look = ReportLook::make();
    const DiagramPicture picture(*shown.connection, look.body, pictureWidth);
    const QSizeF size = picture.size() + QSizeF(2 * pictureMargin, 2 * pictureMargin);
    QImage image((size * pictureScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    // What shows the picture can tell that it is meant to be half as large.
    constexpr qreal dotsPerMetre = 96 / 0.0254 * pictureScale;
    image.setDotsPerMeterX(qRound(dotsPerMetre));
    image.setDotsPerMeterY(qRound(dotsPerMetre));
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(pictureScale, pictureScale);
        picture.paint(painter, {pictureMargin, pictureMargin}, look.palette);
    }
    QImageWriter writer(&device, "png");
    if (!writer.write(image))
        return failure(ErrorKind::FileNotWritable, {}, writer.errorString());
    return {};
}

} // namespace tunnelglass::ui
