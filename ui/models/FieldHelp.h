// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Setting.h"

#include <QString>

namespace tunnelglass::ui {

/// The text of "About this setting": what it is, what this value means, what the other values would mean,
/// what to check when it is wrong, the API's path for it. HTML for a QTextBrowser: structure only, no colours
/// or fonts; every value escaped; never a secret.
QString fieldHelpHtml(const snapshot::Setting &setting);

} // namespace tunnelglass::ui
