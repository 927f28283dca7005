// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "peer/Dialect.h"

#include <vector>

namespace tunnelglass::peer {

/// The dialects that Tunnelglass comes with, in the order they are offered: read from the resources on first
/// use.
const std::vector<Dialect> &builtInDialects();

/// A person's own templates: every NAME.mustache of a folder, by name, with NAME.json beside it or without.
/// One that cannot be used, or that has the name of a built-in dialect, is its Error (PeerTemplateUnusable,
/// with the file as subject) in its place. A folder that does not exist has none.
std::vector<Result<Dialect>> ownDialects(const QString &folder);

} // namespace tunnelglass::peer
