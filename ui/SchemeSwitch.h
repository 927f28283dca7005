// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Preferences.h"

#include <QPalette>
#include <QString>

namespace tunnelglass::ui {

/// Makes the whole program light or dark. What the system has is remembered when it is made, and given back.
class SchemeSwitch final
{
public:
    /// There is a QApplication.
    SchemeSwitch();

    void use(ColorScheme scheme);

    /// The palette of a scheme other than the system's: every text has at least 4.5:1 on what is behind it.
    static QPalette palette(bool dark);

private:
    QString m_systemStyle;
    bool m_changed = false;
};

} // namespace tunnelglass::ui
