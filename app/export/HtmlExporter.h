// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::exporting {

/// The report as one HTML file: style and diagram within it, no script, no reference to anything outside, for
/// the screen (light and dark) and for paper.
class HtmlExporter : public Exporter
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

} // namespace tunnelglass::exporting
