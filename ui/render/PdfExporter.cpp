// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/PdfExporter.h"

#include "base/Language.h"
#include "export/Report.h"
#include "ui/render/ReportBook.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace tunnelglass::ui {

QString PdfExporter::id() const
{
    return QStringLiteral("pdf");
}

QString PdfExporter::title() const
{
    return QCoreApplication::translate("Exporter", "Report as PDF");
}

QString PdfExporter::extension() const
{
    return QStringLiteral("pdf");
}

Result<void> PdfExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                       const exporting::ExportOptions &options, QIODevice &device) const
{
    // The writer does not say whether its device took the bytes.
    QBuffer bytes;
    if (!bytes.open(QIODevice::WriteOnly))
        return failure(ErrorKind::FileNotWritable, {}, bytes.errorString());
    const QPageSize paper = ReportBook::usualPaper(options.locale);
    {
        QPdfWriter writer(&bytes);
        writer.setTitle(exporting::reportTitle(snapshots));
        writer.setCreator(QStringLiteral("Tunnelglass ") + options.applicationVersion);
        writer.setPageSize(paper);
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        const ReportBook book(snapshots, options, paper.size(QPageSize::Point));
        const Result<void> painted =
            book.paint(painter, writer.resolution(), [&writer] { return writer.newPage(); });
        if (!painted)
            return painted;
    }
    if (device.write(bytes.data()) != bytes.size())
        return failure(ErrorKind::FileNotWritable, {}, device.errorString());
    return {};
}

QImage PdfExporter::firstPage(const QList<snapshot::SnapshotPtr> &snapshots,
                              const exporting::ExportOptions &options, qreal scale)
{
    constexpr qreal dotsPerInch = 96;
    const ScopedLanguage language(options.language);
    const QSizeF paper = ReportBook::usualPaper(options.locale).size(QPageSize::Point);
    QImage picture((paper * scale * dotsPerInch / 72).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ReportBook(snapshots, options, paper).paintFirst(painter, dotsPerInch * scale);
    return picture;
}

} // namespace tunnelglass::ui
