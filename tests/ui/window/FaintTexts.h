// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace tunnelglass::test {

/// What was looked at, and what of it is hard to read.
struct TextLook
{
    qsizetype lines = 0; ///< how many lines of text were on show
    QStringList faint;   ///< those below readableContrast, each with its colours
};

/// Draws `window`, which is on show, and compares the colour of every line of text with what is painted
/// behind it. Texts of what is disabled do not count, as in WCAG 2.1 (1.4.3).
TextLook lookAtTexts(QWidget &window);

} // namespace tunnelglass::test
