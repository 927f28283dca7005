// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/AtomicFile.h"
#include "export/Exporter.h"

namespace tunnelglass::exporting {

/// Where one file for each connection goes.
struct FolderTarget
{
    QString folder; ///< there is such a folder
    bool replace = false;
    FileAccess access = FileAccess::Ordinary;
};

/// Writes each connection to a file of its own, with the name that suggestedFileName() makes; each file is
/// whole or not there. Returns how many were written: all. What the format refuses is passed over, and told
/// at the end (ExportIncomplete). Other errors end it: FileExists before anything is written; FileNotWritable
/// and Cancelled with the number of files that are there by then in Error::detail.
Result<qsizetype> exportEach(const QList<snapshot::SnapshotPtr> &snapshots, const Exporter &exporter,
                             const ExportOptions &options, const FolderTarget &target);

} // namespace tunnelglass::exporting
