// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/Dialect.h"
#include "peer/PeerConfig.h"
#include "peer/PeerOptions.h"

namespace tunnelglass::peer {

/// The comment above a configuration: what it is for, of which connection, written when and with what, how
/// far the dialect is proved, what has to be filled in, and what to know before it is loaded. Ends with an
/// empty line; empty for formats without comments. `body` is what stands below: blanks that are in it are
/// explained.
QString peerHeader(const PeerConfig &config, const Dialect &dialect, const PeerOptions &options,
                   const QString &body);

/// How far it is proved that devices take what the dialect writes: one sentence, translated.
QString proofText(const Dialect &dialect);

} // namespace tunnelglass::peer
