// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Preferences.h"

#include <QPalette>
#include <QString>

namespace tunnelglass::ui {

/// Makes the whole program light or dark. What the system has is remembered when it is made, and given back;
/// where its selection cannot be read well (below 4.5:1, as in the palette that Qt has for desktops that name
/// none), or what is disabled or only a hint, those are made darker;
/// and a selection that the keyboard is not in is made to look quieter than the one it is in.
class SchemeSwitch final
{
public:
    /// There is a QApplication.
    SchemeSwitch();

    void use(ColorScheme scheme);

    /// The palette of a scheme other than the system's: every text has at least 4.5:1 on what is behind it.
    static QPalette palette(bool dark);

private:
    void useSystem();

    QString m_systemStyle;
    bool m_changed = false;
};

} // namespace tunnelglass::ui
