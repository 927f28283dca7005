// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::exporting {

/// The reopenable form in JSON: names, nesting and digits as the API sent them.
class JsonExporter : public Exporter
{
public:
    QString id() const override;
    QString title() const override;
    QString extension() const override;
    ExportGroup group() const override { return ExportGroup::Data; }
    bool mayHoldSecrets() const override { return true; }

protected:
    Result<void> writeContent(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                              QIODevice &device) const override;
};

} // namespace tunnelglass::exporting
