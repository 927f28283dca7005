// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::exporting {

/// One row for each connection, its tunnels side by side: for spreadsheets and inventories. The columns stay
/// the same from version to version; new ones come at the end. See CsvLine for quoting. Without secrets the
/// columns of the keys are empty.
class CsvExporter : public Exporter
{
public:
    QString id() const override;
    QString title() const override;
    QString extension() const override;
    ExportGroup group() const override { return ExportGroup::Data; }
    bool mayHoldSecrets() const override { return true; }
    bool usesGatewayAddresses() const override { return true; }

protected:
    Result<void> writeContent(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                              QIODevice &device) const override;
};

} // namespace tunnelglass::exporting
