// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/RequestRecord.h"
#include "inspection/ConnectionListJob.h"
#include "snapshot/Snapshot.h"
#include "ui/FailureDesk.h"
#include "ui/models/ConnectionRows.h"

#include <QList>

#include <memory>
#include <optional>

namespace tunnelglass::ui {

/// Why what is shown may be out of date.
enum class StaleReason : quint8
{
    None,
    OtherChoice, ///< another account or region has been chosen since
    ReadFailed,
};

/// What an InspectionFlow shows, without a word of any language: enough for another window to go on with.
struct FlowState
{
    QString accountId;
    QString regionId;
    QString connectionId; ///< what is being asked for, or was last; empty: nothing

    bool listIsLocal = false; ///< the list came from a file or was pasted
    QString openedPath;       ///< of the list that is shown; empty when it is a region's or was pasted
    QString listName;         ///< the region's, the file's
    QList<inspection::PageFailure> pageFailures;
    std::shared_ptr<const ConnectionRows> rows; ///< nullptr: there is no list
    bool listIsWanted = false;                  ///< it was being asked for

    snapshot::SnapshotPtr shown; ///< nullptr: nothing
    std::optional<RequestRecord> request;
    StaleReason stale = StaleReason::None;
    bool isInspecting = false; ///< `connectionId` was being asked for

    std::optional<FailureDesk::Shown> failure; ///< what the panel tells of; nothing: there is none
};

} // namespace tunnelglass::ui
