// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

class QDialog;

namespace tunnelglass::ui {

/// Gives the dialog room for lines of so many letters, as far as its screen has it, and what its parts need
/// in any case. Once everything is in it.
void resizeToText(QDialog &dialog, int letters, int lines);

} // namespace tunnelglass::ui
