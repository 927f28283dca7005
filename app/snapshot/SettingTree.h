// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Setting.h"
#include "snapshot/Snapshot.h"

namespace tunnelglass::snapshot {

/// A snapshot as the tree that people read: the groups Connection, Gateways and networks, Phase 1, Phase 2,
/// Health check, BGP, Other fields; of a dual-tunnel connection the two tunnels first, each with its own
/// Phase 1, Phase 2 and BGP. Every leaf of the input is in it once, whether the catalogue knows it or not. A
/// response that is no connection becomes a plain tree of its keys. The window, the command line and the
/// exporters all read this.
std::vector<Setting> settingTree(const Snapshot &snapshot);

/// The value of a row that is no group; a secret in clear when `revealSecrets` says so, else its mask.
QString settingValue(const Setting &row, bool revealSecrets);

/// The tree as indented text, one setting a line ("  Encryption algorithm: AES-128-CBC (aes)"), for terminal
/// and tests. `revealSecrets` shows secrets in clear: only for an explicit --include-secrets.
QString settingTreeText(const std::vector<Setting> &tree, bool revealSecrets = false);

} // namespace tunnelglass::snapshot
