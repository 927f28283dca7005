// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/SavedResponse.h"

#include <QList>
#include <QStringList>

namespace tunnelglass::test {

/// File names below tests/data/samples, sorted.
QStringList sampleNames();
/// Every connection of a sample, or the whole body when it holds none. Empty when it cannot be read.
QList<snapshot::SnapshotPtr> sampleSnapshots(const QString &name);
/// The same of a body; the test's own text.
QList<snapshot::SnapshotPtr> bodySnapshots(const QByteArray &body);
/// The only connection of the seed's JSON sample: Phase 1 is down.
snapshot::SnapshotPtr seedSnapshot();
/// A connection with two tunnels, the second with Phase 1 down, a failing health check and three networks a
/// side.
snapshot::SnapshotPtr dualSnapshot();
/// The clear texts of all secrets below the snapshot's node that are not empty.
QStringList secretTexts(const snapshot::Snapshot &snapshot);

} // namespace tunnelglass::test
