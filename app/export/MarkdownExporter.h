// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::exporting {

/// The report as Markdown (GitHub's flavour, for its tables). Values are escaped so that none of them can be
/// markup or break its table.
class MarkdownExporter : public Exporter
{
public:
    QString id() const override;
    QString title() const override;
    QString extension() const override;
    ExportGroup group() const override { return ExportGroup::Report; }
    bool mayHoldSecrets() const override { return true; }

protected:
    Result<void> writeContent(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                              QIODevice &device) const override;
};

/// The text as Markdown that shows exactly it, on one line.
QString markdownText(const QString &text);

} // namespace tunnelglass::exporting
