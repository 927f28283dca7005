// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

#include <functional>

namespace tunnelglass::exporting {

/// All of the bytes onto the device. Error: FileNotWritable.
Result<void> putBytes(QIODevice &device, const QByteArray &bytes);

/// Writes one connection after another, so that memory does not grow with their number; tells the progress
/// and gives up (Cancelled) when the options say so.
Result<void> writeEach(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                       const std::function<Result<void>(const snapshot::Snapshot &)> &write);

} // namespace tunnelglass::exporting
