// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

namespace tunnelglass::exporting {

/// The reopenable form's content and names as YAML that parsers of 1.1 and of 1.2 read alike: every text is
/// quoted, so that "no" stays a text. Secrets are left out unless the options say otherwise.
class YamlExporter : public Exporter
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
