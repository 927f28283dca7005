// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"
#include "peer/Dialect.h"

namespace tunnelglass::exporting {

/// Writes the configuration of the on-premises gateway in one dialect.
class PeerExporter : public Exporter
{
public:
    explicit PeerExporter(peer::Dialect dialect);

    QString id() const override;
    QString title() const override;
    QString extension() const override;
    ExportGroup group() const override { return ExportGroup::PeerConfig; }
    bool hasWords() const override
    {
        return false;
    } ///< comments are in English, as devices and their notes are
    bool takesMany() const override { return m_dialect.many; }
    bool mayHoldSecrets() const override { return m_dialect.holdsSecrets(); }
    /// Refuses (PeerConfigRefused) what is no connection, and several connections when only one can be
    /// written. Of several, one that is refused stops the rest, and its id is in the error.

    const peer::Dialect &dialect() const { return m_dialect; }

protected:
    Result<void> writeContent(const QList<snapshot::SnapshotPtr> &snapshots, const ExportOptions &options,
                              QIODevice &device) const override;

private:
    Result<void> writeOne(const snapshot::Snapshot &snapshot, const ExportOptions &options,
                          QIODevice &device) const;

    peer::Dialect m_dialect;
};

/// Where a person keeps templates: "Tunnelglass/templates/peer" in the folder of configurations.
QString peerTemplateFolder();

/// One exporter for each dialect that can be used: the built-in ones, then a person's own out of
/// `templateFolder` (empty: none).
std::vector<std::unique_ptr<Exporter>> peerExporters(const QString &templateFolder);

/// Why templates of `templateFolder` are not among them, for whoever wrote them.
QList<Error> peerTemplateErrors(const QString &templateFolder);

} // namespace tunnelglass::exporting
