// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "cli/Options.h"
#include "snapshot/Snapshot.h"

class QIODevice;

namespace tunnelglass::cli {

/// A snapshot as people read it: the answer in one sentence when it is a connection, then its settings.
QString treeText(const snapshot::Snapshot &snapshot, const Options &options);

/// A response that holds no connections, as JSON or XML. Secrets are left out unless they were asked for.
Result<void> writeResponse(const snapshot::Snapshot &snapshot, const Options &options, QIODevice &device);

/// Connections as JSON or XML in the reopenable form.
Result<void> writeConnections(const QList<snapshot::SnapshotPtr> &connections, const Options &options,
                              QIODevice &device);

} // namespace tunnelglass::cli
