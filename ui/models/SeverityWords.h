// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

#include <QString>

namespace tunnelglass::ui {

/// A severity as a screen reader says it: "good", "problem", "warning", "unknown", "information"; empty for
/// None.
QString severityWord(vpn::Severity severity);

/// Plain text as a tooltip that Qt never takes for HTML, however it looks: escaped, line breaks kept, long
/// lines wrapped. Empty stays empty.
QString plainToolTip(const QString &text);

} // namespace tunnelglass::ui
