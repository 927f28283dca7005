// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/SavedResponse.h"
#include "vpn/Verdict.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace tunnelglass::ui {

/// What the list needs of one connection; made on a worker for big files.
struct ConnectionRow
{
    QString name;
    QString id;
    QString state;   ///< Verdict::word
    QString gateways; ///< "vpn-... - cgw-..."
    QString haystack; ///< case-folded name, id, state, gateways, networks: what the filter searches; no secret
    vpn::Health health = vpn::Health::Unknown;
};

/// The connections of a region or of a file, immutable and shared between threads.
class ConnectionRows
{
public:
    /// From a region's list: the snapshots are held.
    static std::shared_ptr<const ConnectionRows> fromSnapshots(const QList<snapshot::SnapshotPtr> &snapshots);
    /// From a saved response of any size; decodes each connection once, for its row only.
    static std::shared_ptr<const ConnectionRows> fromSavedResponse(
        std::shared_ptr<const snapshot::SavedResponse> response);

    std::size_t size() const { return m_rows.size(); }
    const ConnectionRow &row(std::size_t position) const { return m_rows.at(position); }
    snapshot::SnapshotPtr snapshot(std::size_t position) const;

private:
    std::vector<ConnectionRow> m_rows;
    QList<snapshot::SnapshotPtr> m_snapshots;
    std::shared_ptr<const snapshot::SavedResponse> m_response;
};

} // namespace tunnelglass::ui
