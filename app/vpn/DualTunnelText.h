// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/VerdictText.h"

namespace tunnelglass::vpn {

/// The sentence above the tree for a connection with two tunnels that is neither locked nor deleted.
QString dualTunnelSentence(const Verdict &verdict, const VerdictFacts &facts);

} // namespace tunnelglass::vpn
