// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "peer/Dialect.h"

namespace tunnelglass::peer {

/// Reads a dialect. `description` is the text of NAME.json; empty: none is there, the API's words are written
/// and secrets are plain. `grammar` is the text of NAME.mustache. Errors: PeerTemplateUnusable, with `id` as
/// subject, for JSON that is none, keys and values that are not documented, a template that cannot be parsed.
Result<Dialect> readDialect(const QString &id, const QByteArray &description, const QByteArray &grammar);

} // namespace tunnelglass::peer
