// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Setting.h"

#include <vector>

namespace tunnelglass::snapshot {

/// A response that is no connection: its own keys in its own order. Settings that the catalogue knows from a
/// connection (IkeConfig, IpsecConfig, Tags ...) are explained here too.
std::vector<Setting> plainTree(const decode::Node &root);

} // namespace tunnelglass::snapshot
