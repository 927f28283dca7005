// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

#include <QImage>

namespace tunnelglass::ui {

/// The report as a PDF: paged, numbered, its text selectable, the drawing as lines. Needs a QGuiApplication;
/// works on any thread.
class PdfExporter final : public exporting::Exporter
{
public:
    QString id() const override;
    QString title() const override;
    QString extension() const override;
    exporting::ExportGroup group() const override { return exporting::ExportGroup::Report; }
    bool isText() const override { return false; }
    bool mayHoldSecrets() const override { return true; }

    /// What the first page looks like, `scale` times the size of a screen of 96 dots per inch.
    static QImage firstPage(const QList<snapshot::SnapshotPtr> &snapshots,
                            const exporting::ExportOptions &options, qreal scale);

protected:
    Result<void> writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                              const exporting::ExportOptions &options, QIODevice &device) const override;
};

} // namespace tunnelglass::ui
