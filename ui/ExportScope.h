// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Snapshot.h"

#include <QList>
#include <QString>

#include <functional>

namespace tunnelglass::ui {

/// Which connections are exported. Those of a big file are decoded only when they are asked for.
struct ExportScope
{
    enum class Kind : quint8
    {
        Shown,    ///< in the window
        Selected, ///< in the list
        Listed,   ///< all that the list shows
    };

    Kind kind = Kind::Shown;
    qsizetype count = 0;
    snapshot::SnapshotPtr first;                             ///< nullptr: there is none
    std::function<QList<snapshot::SnapshotPtr>()> snapshots; ///< for any thread; may take its time

    static ExportScope shown(const snapshot::SnapshotPtr &snapshot)
    {
        return {Kind::Shown, 1, snapshot, [snapshot] { return QList<snapshot::SnapshotPtr>{snapshot}; }};
    }
};

} // namespace tunnelglass::ui
