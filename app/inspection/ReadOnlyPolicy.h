// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::inspection {

/// The RAM policy that allows what Tunnelglass asks and nothing else, as the JSON text that the RAM console
/// takes. Who holds it can read pre-shared keys: DescribeVpnConnection sends them.
QString readOnlyPolicy();

} // namespace tunnelglass::inspection
