// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/DecodedText.h"

#include <numeric>

namespace tunnelglass {

namespace {

/// The escape of any kind at `begin` that stands for an ASCII character.
CharacterEscape asciiEscapeAt(QStringView text, qsizetype begin)
{
    CharacterEscape escape;
    const QChar first = text.at(begin);
    if (first == u'%') {
        const PercentEscape percent = percentEscapeAt(text, begin);
        escape = {percent.length, static_cast<unsigned char>(percent.byte)};
    } else if (first == u'\\') {
        escape = backslashEscapeAt(text, begin);
    } else if (first == u'&') {
        escape = entityAt(text, begin);
    }
    constexpr char32_t asciiEnd = 0x80;
    return escape.code < asciiEnd ? escape : CharacterEscape{};
}

} // namespace

DecodedText::DecodedText(QStringView source)
    : m_source(source)
    , m_text(source.toString())
    , m_begins(std::size_t(source.size()) + 1)
{
    std::iota(m_begins.begin(), m_begins.end(), qsizetype(0));
    // Nobody nests deeper in earnest; the limit keeps hostile text from costing more than a few passes.
    constexpr int mostLayers = 8;
    for (int layer = 0; layer < mostLayers && decodeOneLayer(); ++layer) {
    }
}

bool DecodedText::isEndOfString(qsizetype index, const CharacterEscape &escape) const
{
    // A doubled backslash, decoded, and a bare quote: the string ends in a backslash.
    return escape.length == 2 && (escape.code == U'"' || escape.code == U'\'') &&
           spelling(index).size() > 1 && spelling(index + 1).size() == 1;
}

bool DecodedText::decodeOneLayer()
{
    QString text;
    text.reserve(m_text.size());
    std::vector<qsizetype> begins;
    begins.reserve(m_begins.size());
    bool changed = false;
    for (qsizetype i = 0; i < m_text.size();) {
        CharacterEscape escape = asciiEscapeAt(m_text, i);
        if (isEndOfString(i, escape))
            escape = {};
        begins.push_back(m_begins.at(std::size_t(i)));
        text += escape.length > 0 ? QChar(char16_t(escape.code)) : m_text.at(i);
        changed = changed || escape.length > 0;
        i += escape.length > 0 ? escape.length : 1;
    }
    begins.push_back(m_source.size());
    m_text = std::move(text);
    m_begins = std::move(begins);
    return changed;
}

} // namespace tunnelglass
