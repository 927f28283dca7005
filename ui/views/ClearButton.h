// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

class QLineEdit;

namespace tunnelglass::ui {

/// Gives a field the button that empties it, with a name for those who cannot see it: Qt's own has none.
void addClearButton(QLineEdit *field);

} // namespace tunnelglass::ui
