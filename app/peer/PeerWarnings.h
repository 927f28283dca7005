// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/Dialect.h"
#include "peer/PeerConfig.h"

#include <QStringList>

namespace tunnelglass::peer {

/// What whoever loads the file should know before: weak settings and why (RFC 8247, RFC 8221, RFC 9395),
/// settings that work today and fail later, and what the file cannot hold. One paragraph each.
QStringList peerWarnings(const PeerConfig &config, const Dialect &dialect);

/// The part of it about the strength of one tunnel's settings.
QStringList weaknessWarnings(const PeerTunnel &tunnel);

} // namespace tunnelglass::peer
