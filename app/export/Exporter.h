// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "snapshot/Snapshot.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;

namespace tunnelglass::exporting {

struct ExportOptions
{
    bool includeSecrets = false; ///< an explicit choice for this one export
    QString applicationVersion;  ///< for the object "Tunnelglass"
};

/// Writes snapshots in one format. Knows nothing of files: the device is the caller's, who writes atomically
/// and with mode 0600 when secrets are included (writeFileAtomically).
class Exporter
{
public:
    Exporter() = default;
    virtual ~Exporter() = default;
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;

    virtual QString id() const = 0;        ///< "json", "xml": the command line's --format
    virtual QString title() const = 0;     ///< translated, for the file dialog
    virtual QString extension() const = 0; ///< "tunnelglass.json"
    /// One snapshot: the flat shape; several: the list shape. Error: FileNotWritable when the device fails.
    virtual Result<void> write(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                               QIODevice &device) const = 0;
};

/// Every format there is, in the order they are offered.
const std::vector<std::unique_ptr<Exporter>> &exporters();
/// nullptr when there is none of that id.
const Exporter *exporterById(const QString &id);

/// A file name (without folder) made from name, id and time of the first snapshot: letters that a file system
/// may refuse are replaced.
QString suggestedFileName(const QList<snapshot::SnapshotPtr> &snapshots, const Exporter &exporter);

} // namespace tunnelglass::exporting
