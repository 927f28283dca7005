// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Report.h"
#include "snapshot/Setting.h"

#include <vector>

namespace tunnelglass::exporting {

/// The settings and values that occur in a tree, each once, with what they mean, in the order met. Secrets
/// have the explanation of their setting and no value.
QList<GlossaryEntry> reportGlossary(const std::vector<snapshot::Setting> &tree);

} // namespace tunnelglass::exporting
