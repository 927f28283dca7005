// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/Document.h"
#include "vpn/Connection.h"

#include <QDateTime>
#include <QHash>

#include <memory>
#include <optional>

namespace tunnelglass::snapshot {

/// Where a snapshot was read.
enum class Origin : quint8
{
    Cloud,
    File,
    Pasted,
};

/// What was read, when, where and by whom. Immutable, shared; owns what its node points into.
struct Snapshot
{
    std::shared_ptr<const decode::Document> document;
    decode::Node node;                         ///< the connection's object; the root for other responses
    std::optional<vpn::Connection> connection; ///< none for other responses

    Origin origin = Origin::Cloud;
    QString region;   ///< empty when not known (a plain saved response)
    QDateTime readAt; ///< UTC, when the service answered; invalid when not known
    QString identity; ///< who asked: profile or ARN; never a secret; may be empty
    QString requestId;
    QString source; ///< host asked, or the file's path; may be empty
    /// Public addresses of VPN gateways and customer gateways by their ids, as far as they were asked for.
    QHash<QString, QString> gatewayAddresses;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// One connection of a document as a snapshot that shares it.
SnapshotPtr connectionSnapshot(const Snapshot &about, const decode::Node &connection);

} // namespace tunnelglass::snapshot
