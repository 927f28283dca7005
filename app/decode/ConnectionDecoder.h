// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "decode/Node.h"
#include "vpn/Connection.h"

#include <QList>

namespace tunnelglass::decode {

/// What a well-formed body turned out to be.
enum class BodyShape : quint8
{
    SingleConnection, ///< flat: DescribeVpnConnection as documented
    ConnectionList, ///< VpnConnections.VpnConnection[] (DescribeVpnConnections, the seed's samples, our list
                    ///< exports)
    ErrorBody,      ///< Code and Message, no data
    OtherResponse,  ///< any other response of the API
};

BodyShape bodyShape(const Node &root);

/// The connection objects of a body of either shape, in the order sent; empty for other bodies. Tolerates one
/// object where a list is documented, empty text for an empty list, bare arrays, a wrapper without its inner
/// key.
QList<Node> connectionNodes(const Node &root);

/// One connection object as values. Tolerates strings for numbers and booleans and the
/// reverse, missing or empty parts, unknown values verbatim. Never fails: what is not there stays not set.
vpn::Connection decodeConnection(const Node &connection);

/// The tunnel objects of a dual-tunnel connection in the order of decodeConnection()'s tunnels: by
/// TunnelIndex when they hang on a transit router, else master before slave. Empty for a single-tunnel
/// connection. Tolerates a bare array, one object instead of a list, and JSON text.
QList<Node> tunnelNodes(const Node &connection);

/// Paging facts of a list body; -1 where the body has none.
struct PageInfo
{
    int totalCount = -1;
    int pageNumber = -1;
    int pageSize = -1;
};
PageInfo pageInfo(const Node &root);

/// RequestId at the top of a body, whatever its case; empty when there is none.
QString requestId(const Node &root);

} // namespace tunnelglass::decode
