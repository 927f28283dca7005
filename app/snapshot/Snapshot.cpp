// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "snapshot/Snapshot.h"

#include "decode/ConnectionDecoder.h"

namespace tunnelglass::snapshot {

SnapshotPtr connectionSnapshot(const Snapshot &about, const decode::Node &connection)
{
    auto snapshot = std::make_shared<Snapshot>(about);
    snapshot->node = connection;
    snapshot->connection = decode::decodeConnection(connection);
    return snapshot;
}

} // namespace tunnelglass::snapshot
