// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Snapshot.h"

namespace tunnelglass::snapshot {

/// The key of the one object that Tunnelglass adds to what it exports.
inline constexpr QByteArrayView provenanceKey("Tunnelglass");

/// Reads the object "Tunnelglass" of `holder` (Version, Region, ReadAt as ISO 8601 UTC, Identity, RequestId)
/// into `about`. What it does not say stays as it is; without such an object nothing changes.
void readProvenance(const decode::Node &holder, Snapshot &about);

} // namespace tunnelglass::snapshot
