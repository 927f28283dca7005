// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/ExportLoop.h"

#include <QIODevice>

namespace tunnelglass::exporting {

Result<void> putBytes(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorKind::FileNotWritable, {}, device.errorString());
}

Result<void> writeEach(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                       const std::function<Result<void>(const snapshot::Snapshot &)> &write)
{
    qsizetype written = 0;
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        if (options.isCancelled && options.isCancelled())
            return failure(ErrorKind::Cancelled);
        if (Result<void> done = write(*snapshot); !done)
            return done;
        if (options.progress)
            options.progress(++written);
    }
    return {};
}

} // namespace tunnelglass::exporting
