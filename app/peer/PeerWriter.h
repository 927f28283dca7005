// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "peer/Dialect.h"
#include "peer/PeerConfig.h"
#include "peer/PeerOptions.h"

namespace tunnelglass::peer {

/// The configuration of the on-premises gateway as a file: UTF-8, header and body. Errors: PeerConfigRefused
/// with the dialect's title as subject and all refusals as detail (never a secret); PeerTemplateUnusable for
/// a template that asks for what there is not.
Result<QByteArray> writePeerConfig(const PeerConfig &config, const Dialect &dialect,
                                   const PeerOptions &options);

} // namespace tunnelglass::peer
