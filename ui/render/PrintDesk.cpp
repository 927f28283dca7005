// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/PrintDesk.h"

#include "export/Report.h"
#include "ui/render/ReportBook.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace tunnelglass::ui {

namespace {

std::shared_ptr<QPrinter> makePrinter(const QList<snapshot::SnapshotPtr> &snapshots,
                                      const exporting::ExportOptions &options)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(exporting::reportTitle(snapshots));
    printer->setCreator(QStringLiteral("Tunnelglass ") + options.applicationVersion);
    // A printer knows what paper is in it; without one the usual paper is as good as any.
    if (!printer->isValid() || printer->outputFormat() == QPrinter::PdfFormat)
        printer->setPageSize(ReportBook::usualPaper(options.locale));
    return printer;
}

} // namespace

PrintDesk::PrintDesk(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

Result<void> PrintDesk::paint(const QList<snapshot::SnapshotPtr> &snapshots,
                              const exporting::ExportOptions &options, QPrinter &printer)
{
    // The pages have margins of their own.
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorKind::FileNotWritable,
                       printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName());
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const bool some = printer.printRange() == QPrinter::PageRange;
    return ReportBook(snapshots, options, paper)
        .paint(
            painter, printer.resolution(), [&printer] { return printer.newPage(); },
            some ? std::max(1, printer.fromPage()) : 1, some ? printer.toPage() : 0);
}

void PrintDesk::print(const QList<snapshot::SnapshotPtr> &snapshots, const exporting::ExportOptions &options)
{
    const auto printer = makePrinter(snapshots, options);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, snapshots, options] {
        if (const Result<void> done = paint(snapshots, options, *printer))
            Q_EMIT printed(printer->printerName());
        else
            Q_EMIT failed(done.error());
    });
    // The dialog uses the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PrintDesk::preview(const QList<snapshot::SnapshotPtr> &snapshots,
                        const exporting::ExportOptions &options)
{
    const auto printer = makePrinter(snapshots, options);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(m_window->size() * 9 / 10);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [snapshots, options](QPrinter *pages) { (void)paint(snapshots, options, *pages); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace tunnelglass::ui
