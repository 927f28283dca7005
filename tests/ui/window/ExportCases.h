// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ExportScope.h"

class QTemporaryDir;

namespace tunnelglass::test {

/// Of the name "branch", with the ids vco-0, vco-1 and so on, and the secret "Canary-7-Psk".
QList<snapshot::SnapshotPtr> connections(int count);
ui::ExportScope scopeOf(ui::ExportScope::Kind kind, const QList<snapshot::SnapshotPtr> &snapshots);
/// The first of them, as what the window shows.
ui::ExportScope exportOne();
/// A file that says "old"; empty when it cannot be written.
QString writeOld(const QTemporaryDir &folder, const char *name);

} // namespace tunnelglass::test
