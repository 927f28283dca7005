// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/SavedResponse.h"
#include "ui/models/FoldedTexts.h"
#include "vpn/Verdict.h"

#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace tunnelglass::ui {

/// What the list needs of one connection; made on a worker for big files.
struct ConnectionRow
{
    QString name;
    QString id;
    QString state;    ///< Verdict::word
    QString gateways; ///< "vpn-... - cgw-..."
    vpn::Health health = vpn::Health::Unknown;
};

/// The connections of a region or of a file, immutable and shared between threads.
class ConnectionRows
{
public:
    /// What the rows can be sorted by.
    enum class Key : quint8
    {
        Name,  ///< without regard to case, numbers as numbers
        State, ///< what needs attention first
        Id,
        Gateways,
    };

    /// From a region's list: the snapshots are held.
    static std::shared_ptr<const ConnectionRows> fromSnapshots(const QList<snapshot::SnapshotPtr> &snapshots);
    /// From a saved response of any size; decodes each connection once, for its row only, on as many threads
    /// as the machine has. Returns when all is done: call it on a worker.
    static std::shared_ptr<const ConnectionRows>
    fromSavedResponse(std::shared_ptr<const snapshot::SavedResponse> response);

    /// The same connections, with the words of the language that holds now. Takes as long as making them did.
    std::shared_ptr<const ConnectionRows> madeAnew() const
    {
        return m_response ? fromSavedResponse(m_response) : fromSnapshots(m_snapshots);
    }

    std::size_t size() const { return m_rows.size(); }
    const ConnectionRow &row(std::size_t position) const { return m_rows.at(position); }
    snapshot::SnapshotPtr snapshot(std::size_t position) const;

    /// What the filter searches, by row: name, id, state, gateways, networks and addresses, tags; no secret.
    const FoldedTexts &texts() const { return m_texts; }
    /// A row's rank by a key, as in sortRanks().
    quint32 rank(Key key, std::size_t position) const { return m_ranks[std::size_t(key)][position]; }

private:
    /// Rows that stand together, made on one thread.
    struct Part
    {
        std::vector<ConnectionRow> rows;
        FoldedTexts texts;
        void append(const snapshot::Snapshot &snapshot);
    };

    void take(Part part);
    void rankRows();

    std::vector<ConnectionRow> m_rows;
    FoldedTexts m_texts;
    std::array<std::vector<quint32>, 4> m_ranks; ///< by Key
    QList<snapshot::SnapshotPtr> m_snapshots;
    std::shared_ptr<const snapshot::SavedResponse> m_response;
};

} // namespace tunnelglass::ui
