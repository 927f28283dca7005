// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Options.h"
#include "cli/ResultWriter.h"
#include "cli/Surroundings.h"
#include "export/Exporter.h"

namespace tunnelglass::cli {

/// Writes connections in one format to where --output says.
class ExportTarget
{
public:
    /// All must outlive the target.
    ExportTarget(Surroundings &surroundings, const Options &options, const exporting::Exporter &exporter)
        : m_surroundings(surroundings)
        , m_options(options)
        , m_exporter(exporter)
    {}

    const exporting::Exporter &exporter() const { return m_exporter; }

    /// Before the work. Errors: FileExists; Usage for what no terminal can show.
    Result<void> check() const;
    /// Errors: those of the exporter and of ResultWriter; Usage for several connections in one
    /// file of a format of one; ExportIncomplete.
    Result<void> write(const QList<snapshot::SnapshotPtr> &snapshots) const;

private:
    bool isForTerminal() const;
    /// --output names a folder: one file for each connection.
    bool isForFolder() const;
    Result<void> writeEach(const QList<snapshot::SnapshotPtr> &snapshots) const;
    exporting::ExportOptions exportOptions() const;

    Surroundings &m_surroundings;
    const Options &m_options;
    const exporting::Exporter &m_exporter;
};

} // namespace tunnelglass::cli
