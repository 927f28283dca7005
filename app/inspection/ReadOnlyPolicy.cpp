// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/ReadOnlyPolicy.h"

namespace tunnelglass::inspection {

QString readOnlyPolicy()
{
    return QStringLiteral(R"({
  "Version": "1",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "vpc:DescribeRegions",
        "vpc:DescribeVpnConnections",
        "vpc:DescribeVpnConnection",
        "vpc:DescribeVpnGateway",
        "vpc:DescribeCustomerGateway"
      ],
      "Resource": "*"
    }
  ]
}
)");
}

} // namespace tunnelglass::inspection
