// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::exporting {

/// One line of JSON for each connection, in the flat reopenable form: for pipelines. Secrets are left out
/// unless the options say otherwise.
class NdjsonExporter : public Exporter
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
