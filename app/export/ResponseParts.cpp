// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/ResponseParts.h"

#include "snapshot/Provenance.h"

namespace tunnelglass::exporting {

NamedTexts provenanceOf(const snapshot::Snapshot &snapshot, const QString &version)
{
    const QString readAt =
        snapshot.readAt.isValid() ? snapshot.readAt.toUTC().toString(Qt::ISODateWithMs) : QString();
    NamedTexts texts{{"Version", version.toUtf8()},
                     {"Region", snapshot.region.toUtf8()},
                     {"ReadAt", readAt.toUtf8()},
                     {"Identity", snapshot.identity.toUtf8()},
                     {"RequestId", snapshot.requestId.toUtf8()}};
    texts.removeIf([](const QPair<QByteArray, QByteArray> &text) { return text.second.isEmpty(); });
    return texts;
}

NamedTexts commonProvenance(const QList<snapshot::SnapshotPtr> &snapshots, const QString &version)
{
    if (snapshots.isEmpty())
        return provenanceOf({}, version);
    NamedTexts common = provenanceOf(*snapshots.front(), version);
    for (const snapshot::SnapshotPtr &snapshot : snapshots) {
        const NamedTexts texts = provenanceOf(*snapshot, version);
        common.removeIf(
            [&texts](const QPair<QByteArray, QByteArray> &text) { return !texts.contains(text); });
    }
    return common;
}

bool isOwnMember(const decode::Node &member)
{
    return member.nameUtf8() == snapshot::provenanceKey;
}

QByteArray missingRequestId(const snapshot::Snapshot &snapshot)
{
    if (!snapshot.connection || snapshot.node.find("RequestId"))
        return {};
    return snapshot.requestId.toUtf8();
}

QByteArray rootName(const QList<snapshot::SnapshotPtr> &snapshots)
{
    if (snapshots.size() != 1)
        return "DescribeVpnConnectionsResponse";
    const snapshot::Snapshot &snapshot = *snapshots.front();
    if (snapshot.connection)
        return "DescribeVpnConnectionResponse";
    const QString name = snapshot.document ? snapshot.document->rootName() : QString();
    return name.isEmpty() ? QByteArray("Response") : name.toUtf8();
}

} // namespace tunnelglass::exporting
