// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass {

/// C0 and C1 controls, delete, and the invisible marks that reorder or break lines (Unicode Bidi_Control,
/// line and paragraph separator): what could make text from outside look like something that it is not.
bool isTreacherous(char16_t c);
/// Such a character as \uXXXX.
QString spelledOut(char16_t c);
/// Text with all of them spelled out, line ends and tabs too: what a person is to decide on.
QString spelledOut(const QString &text);

} // namespace tunnelglass
