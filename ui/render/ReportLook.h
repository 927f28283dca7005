// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace tunnelglass::ui {

/// Fonts and colours of what is printed: always dark on white. Sizes are in pixels of 1/96 inch.
struct ReportLook
{
    QFont title;
    QFont sentence;
    QFont heading;
    QFont subheading;
    QFont body;
    QFont strong;
    QFont small;
    QColor text;
    QColor quiet; ///< of meanings, column titles, header and footer
    QColor rule;
    QColor band; ///< behind column titles
    QPalette palette;

    /// In the program's own font, with families that have Chinese letters behind it. For any thread.
    static ReportLook make();
};

} // namespace tunnelglass::ui
