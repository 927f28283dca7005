// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace tunnelglass {

/// "%41", and "%2541", "%252541": a byte that was percent-encoded once or more often.
struct PercentEscape
{
    qsizetype length = 0; ///< 0: there is none
    char byte = 0;
};
PercentEscape percentEscapeAt(QStringView text, qsizetype begin);

/// A character written as a JSON escape ("\"", "\\", "\/", "\n", "A") or as an XML entity ("&amp;", "&#65;").
struct CharacterEscape
{
    qsizetype length = 0; ///< 0: there is none
    char32_t code = 0;
};
CharacterEscape backslashEscapeAt(QStringView text, qsizetype begin);
CharacterEscape entityAt(QStringView text, qsizetype begin);

/// Appends where `code` may end when it is written at `begin` as a JSON escape, also escaped more than once.
void appendBackslashEnds(QStringView text, qsizetype begin, char32_t code, std::vector<qsizetype> &ends);
/// The same for XML entities.
void appendEntityEnds(QStringView text, qsizetype begin, char32_t code, std::vector<qsizetype> &ends);

} // namespace tunnelglass
