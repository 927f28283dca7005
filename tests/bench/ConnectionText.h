// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace tunnelglass::bench {

/// Made-up connections in the documented form with 28 fields each (the seed's own 22 and the health check's
/// 6), number `first` to `first + count - 1`, as the answer of DescribeVpnConnections.
QByteArray listAsJson(int first, int count, int totalCount);
QByteArray listAsXml(int first, int count, int totalCount);

} // namespace tunnelglass::bench
