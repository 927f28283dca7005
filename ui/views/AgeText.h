// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::ui {

/// "just now", "20 s ago", "3 min ago", "2 h ago", "4 days ago": in steps coarse enough not to flicker.
QString ageText(qint64 seconds);

} // namespace tunnelglass::ui
