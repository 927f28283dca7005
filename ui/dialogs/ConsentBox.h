// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/SourceContext.h"

class QWidget;

namespace tunnelglass::ui {

/// Asks whether a profile's command may be run, or its address be asked, and names it in full. Waits for the
/// answer; "no" is the default.
bool askConsent(QWidget *parent, credentials::Question question, const QString &what);

} // namespace tunnelglass::ui
