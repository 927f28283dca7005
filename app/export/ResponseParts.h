// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Snapshot.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace tunnelglass::exporting {

using NamedTexts = QList<QPair<QByteArray, QByteArray>>;

/// The members of the object "Tunnelglass" for one snapshot: Version, Region, ReadAt (ISO 8601, UTC),
/// Identity and RequestId, without those that are not known.
NamedTexts provenanceOf(const snapshot::Snapshot &snapshot, const QString &version);

/// What all of the snapshots have in common.
NamedTexts commonProvenance(const QList<snapshot::SnapshotPtr> &snapshots, const QString &version);

/// Whether a member of a response is one that the exporter writes itself.
bool isOwnMember(const decode::Node &member);

/// The snapshot's own RequestId when its node does not have one: a connection that was picked from a list.
QByteArray missingRequestId(const snapshot::Snapshot &snapshot);

/// The element name that holds the response in XML.
QByteArray rootName(const QList<snapshot::SnapshotPtr> &snapshots);

} // namespace tunnelglass::exporting
