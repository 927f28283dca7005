// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace tunnelglass::ui {

/// File > Print: the pages of the report, on paper or on the screen before that. Secrets are never printed.
class PrintDesk final : public QObject
{
    Q_OBJECT

public:
    /// The dialogs belong to `window`.
    explicit PrintDesk(QWidget *window);

    void print(const QList<snapshot::SnapshotPtr> &snapshots, const exporting::ExportOptions &options);
    void preview(const QList<snapshot::SnapshotPtr> &snapshots, const exporting::ExportOptions &options);

    /// Paints the pages that the printer was told to print.
    static Result<void> paint(const QList<snapshot::SnapshotPtr> &snapshots,
                              const exporting::ExportOptions &options, QPrinter &printer);

Q_SIGNALS:
    void printed(const QString &printerName);
    void failed(const tunnelglass::Error &error);

private:
    QWidget *m_window;
};

} // namespace tunnelglass::ui
