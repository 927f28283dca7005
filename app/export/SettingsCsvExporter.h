// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::exporting {

/// One row for each setting of each connection, with what it means: for searching and comparing. See CsvLine
/// for quoting. Without secrets the cells of their values are empty.
class SettingsCsvExporter : public Exporter
{
public:
    QString id() const override;
    QString title() const override;
    QString extension() const override;
    bool hasWords() const override { return true; }
    ExportGroup group() const override { return ExportGroup::Data; }
    bool mayHoldSecrets() const override { return true; }

protected:
    Result<void> writeContent(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                              QIODevice &device) const override;
};

} // namespace tunnelglass::exporting
