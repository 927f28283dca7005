// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/TextEscapes.h"

#include <QString>

#include <array>

namespace tunnelglass {

namespace {

/// How often a text is taken to be escaped at most: it bounds the work on hostile text.
constexpr int mostEscapeLevels = 6;

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c.unicode() - u'A' + 10;
    return -1;
}

/// The value of `count` hexadecimal digits at `begin`; -1 if they are not there.
int hexNumberAt(QStringView text, qsizetype begin, int count)
{
    if (begin + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = begin; i < begin + count; ++i) {
        const int digit = hexValue(text.at(i));
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

struct NamedEntity
{
    QLatin1StringView spelling;
    char32_t code;
};

constexpr std::array namedEntities{
    NamedEntity{QLatin1StringView("&amp;"), U'&'},   NamedEntity{QLatin1StringView("&lt;"), U'<'},
    NamedEntity{QLatin1StringView("&gt;"), U'>'},    NamedEntity{QLatin1StringView("&quot;"), U'"'},
    NamedEntity{QLatin1StringView("&apos;"), U'\''},
};

struct ShortEscape
{
    char16_t letter;
    char32_t code;
};

constexpr std::array shortEscapes{
    ShortEscape{u'"', U'"'},   ShortEscape{u'\\', U'\\'}, ShortEscape{u'/', U'/'},
    ShortEscape{u'\'', U'\''}, ShortEscape{u'b', U'\b'},  ShortEscape{u'f', U'\f'},
    ShortEscape{u'n', U'\n'},  ShortEscape{u'r', U'\r'},  ShortEscape{u't', U'\t'},
};

/// "&#65;" or "&#x41;".
CharacterEscape numericEntityAt(QStringView text, qsizetype begin)
{
    constexpr qsizetype longest = 12;
    if (begin + 3 >= text.size() || text.at(begin + 1) != u'#')
        return {};
    const qsizetype length = text.mid(begin, longest).indexOf(u';');
    if (length < 0)
        return {};
    QStringView digits = text.sliced(begin + 2, length - 2);
    const bool hexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    if (hexadecimal)
        digits = digits.sliced(1);
    bool numeric = false;
    const uint code = digits.toUInt(&numeric, hexadecimal ? 16 : 10);
    if (!numeric)
        return {};
    return {length + 1, code};
}

} // namespace

PercentEscape percentEscapeAt(QStringView text, qsizetype begin)
{
    if (begin >= text.size() || text.at(begin) != u'%')
        return {};
    qsizetype digits = begin + 1;
    const qsizetype deepest = digits + qsizetype(2) * mostEscapeLevels;
    while (digits < deepest && hexNumberAt(text, digits, 2) == '%' && hexNumberAt(text, digits + 2, 2) >= 0)
        digits += 2;
    const int value = hexNumberAt(text, digits, 2);
    if (value < 0)
        return {};
    return {digits + 2 - begin, static_cast<char>(value)};
}

CharacterEscape backslashEscapeAt(QStringView text, qsizetype begin)
{
    if (begin + 1 >= text.size() || text.at(begin) != u'\\')
        return {};
    const QChar letter = text.at(begin + 1);
    for (const ShortEscape &escape : shortEscapes) {
        if (letter == QChar(escape.letter))
            return {2, escape.code};
    }
    if (letter != u'u')
        return {};
    const int high = hexNumberAt(text, begin + 2, 4);
    if (high < 0)
        return {};
    if (QChar::isHighSurrogate(char32_t(high)) && text.mid(begin + 6).startsWith(QLatin1StringView("\\u"))) {
        const int low = hexNumberAt(text, begin + 8, 4);
        if (low >= 0 && QChar::isLowSurrogate(char32_t(low)))
            return {12, QChar::surrogateToUcs4(char16_t(high), char16_t(low))};
    }
    return {6, char32_t(high)};
}

CharacterEscape entityAt(QStringView text, qsizetype begin)
{
    if (begin >= text.size() || text.at(begin) != u'&')
        return {};
    const QStringView rest = text.sliced(begin);
    for (const NamedEntity &entity : namedEntities) {
        if (rest.startsWith(entity.spelling))
            return {entity.spelling.size(), entity.code};
    }
    return numericEntityAt(text, begin);
}

void appendBackslashEnds(QStringView text, qsizetype begin, char32_t code, std::vector<qsizetype> &ends)
{
    // Escaped twice, the backslash itself is doubled: a run of them stands before the last escape.
    qsizetype last = begin;
    const qsizetype deepest = begin + (qsizetype(1) << mostEscapeLevels);
    while (last + 1 < text.size() && last < deepest && text.at(last + 1) == u'\\')
        ++last;
    if (code == U'\\') {
        for (qsizetype length = 2; begin + length <= last + 1; length *= 2)
            ends.push_back(begin + length);
        const CharacterEscape escape = backslashEscapeAt(text, begin);
        if (escape.length > 2 && escape.code == code)
            ends.push_back(begin + escape.length);
        return;
    }
    const CharacterEscape escape = backslashEscapeAt(text, last);
    if (escape.length > 0 && escape.code == code)
        ends.push_back(last + escape.length);
}

void appendEntityEnds(QStringView text, qsizetype begin, char32_t code, std::vector<qsizetype> &ends)
{
    const CharacterEscape escape = entityAt(text, begin);
    if (escape.length == 0)
        return;
    if (escape.code == code)
        ends.push_back(begin + escape.length);
    if (escape.code != U'&')
        return;
    // Escaped twice: "&amp;lt;". The rest reads as an entity once the first sign is put back.
    const qsizetype rest = begin + escape.length;
    constexpr qsizetype longest = 12;
    const qsizetype length = text.mid(rest, longest).indexOf(u';') + 1;
    if (length == 0)
        return;
    const QString inner = u'&' + text.sliced(rest, length).toString();
    const CharacterEscape deeper = entityAt(inner, 0);
    if (deeper.length == inner.size() && deeper.code == code)
        ends.push_back(rest + length);
}

} // namespace tunnelglass
