// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::exporting {

/// How wide a line of text is, in line heights, without asking a font: an estimate for common user-interface
/// fonts that is a little too wide rather than too narrow.
qreal textExtent(const QString &text);

} // namespace tunnelglass::exporting
