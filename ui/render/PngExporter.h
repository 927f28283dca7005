// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::ui {

/// The tunnel diagram of one connection as a picture, two pixels for each of a usual screen. Needs a
/// QGuiApplication; works on any thread.
class PngExporter final : public exporting::Exporter
{
public:
    QString id() const override;
    QString title() const override;
    QString extension() const override;
    exporting::ExportGroup group() const override { return exporting::ExportGroup::Diagram; }
    bool isText() const override { return false; }
    bool takesMany() const override { return false; }
    /// Errors besides: ResponseWithoutConnection of what has no diagram, Usage of several connections.

protected:
    Result<void> writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                              const exporting::ExportOptions &options, QIODevice &device) const override;
};

} // namespace tunnelglass::ui
