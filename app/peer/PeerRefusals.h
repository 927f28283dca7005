// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/Dialect.h"
#include "peer/PeerConfig.h"
#include "peer/PeerOptions.h"

namespace tunnelglass::peer {

/// A setting that a dialect cannot say, and why.
struct PeerRefusal
{
    QString path;   ///< wire path, "IkeConfig.IkeEncAlg"; may be empty
    QString value;  ///< as sent; empty of secrets and of what was not sent
    QString reason; ///< one sentence without a full stop

    bool operator==(const PeerRefusal &) const = default;
};

/// All that keeps a dialect from writing the connection: what it has no words for, and what was not sent and
/// cannot be guessed. Empty: it can be written.
QList<PeerRefusal> peerRefusals(const PeerConfig &config, const Dialect &dialect, const PeerOptions &options);

/// One line: 'IkeConfig.IkeEncAlg "sm4": the dialect has no word for it. ...'
QString refusalText(const QList<PeerRefusal> &refusals);

} // namespace tunnelglass::peer
