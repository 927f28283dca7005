// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::exporting {

/// The tunnel diagram of one connection as an SVG file. Holds no secret.
class SvgExporter : public Exporter
{
public:
    QString id() const override;
    QString title() const override;
    QString extension() const override;
    ExportGroup group() const override { return ExportGroup::Diagram; }
    bool takesMany() const override { return false; }
    bool usesGatewayAddresses() const override { return false; }
    /// ResponseWithoutConnection for responses that have nothing to draw.

protected:
    Result<void> writeContent(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                              QIODevice &device) const override;
};

} // namespace tunnelglass::exporting
