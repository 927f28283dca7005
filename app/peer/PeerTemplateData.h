// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/Dialect.h"
#include "peer/PeerConfig.h"
#include "peer/PeerOptions.h"

#include <QVariantMap>

namespace tunnelglass::peer {

/// The variables of a template as resources/peer/TEMPLATES.md lists them, in the dialect's words. Of a
/// configuration that the dialect does not refuse (peerRefusals()); nothing in the values can end a line, a
/// comment or a quoted string.
QVariantMap peerTemplateData(const PeerConfig &config, const Dialect &dialect, const PeerOptions &options);

/// How long an SA lives before its replacement is negotiated, and how long it may outlive that: what is
/// left of the lifetime. IKE: half an hour, of lifetimes below one hour a tenth. Lifetimes that are not
/// positive are taken for the API's default, 86400.
struct Lifetime
{
    qint64 seconds = 0;
    qint64 rekey = 0;
    qint64 over = 0;
};
Lifetime ikeLifetime(qint64 seconds);
/// ESP: a quarter of an hour, of lifetimes below 9000 seconds a tenth.
Lifetime espLifetime(qint64 seconds);

} // namespace tunnelglass::peer
