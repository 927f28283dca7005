// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SecretMatcher.h"

#include "base/TextEscapes.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace tunnelglass {

namespace {

bool isBase64Character(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' ||
           c == u'/' || c == u'-' || c == u'_';
}

/// Appends where the bytes of a character may end when they are percent-encoded at `begin`: "%XX", "%25XX"
/// and so on.
void appendPercentEnds(QStringView text, qsizetype begin, const QByteArray &utf8,
                       std::vector<qsizetype> &ends)
{
    if (utf8 == "%") {
        // "%2525" may be one percent sign encoded twice, or one encoded once and the digits "25" behind it.
        constexpr int mostLevels = 6;
        qsizetype next = begin + 1;
        for (int level = 0; level < mostLevels && text.mid(next, 2) == QLatin1StringView("25"); ++level) {
            next += 2;
            ends.push_back(next);
        }
        return;
    }
    qsizetype end = begin;
    for (const char byte : utf8) {
        const PercentEscape escape = percentEscapeAt(text, end);
        if (escape.length == 0 || escape.byte != byte)
            return;
        end += escape.length;
    }
    ends.push_back(end);
}

} // namespace

SecretMatcher::SecretMatcher(const SecretBytes &secret)
{
    if (secret.isEmpty())
        return;
    addPlain(secret.reveal());
    addBase64(secret.reveal());
}

void SecretMatcher::addPlain(QByteArrayView secret)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(secret);
    Needle needle;
    if (decoder.hasError()) {
        for (const char byte : secret)
            needle.units.push_back({static_cast<unsigned char>(byte), QByteArray(1, byte), {}});
    } else {
        for (const uint code : text.toUcs4()) {
            const char32_t character = code;
            needle.units.push_back({character, QString::fromUcs4(&character, 1).toUtf8(),
                                    character == U' ' ? QChar(u'+') : QChar()});
        }
    }
    m_needles.push_back(std::move(needle));
}

std::vector<SecretMatcher::Unit> SecretMatcher::base64Units(QByteArrayView base64)
{
    std::vector<Unit> units;
    for (const char c : base64) {
        Unit unit{static_cast<unsigned char>(c), QByteArray(1, c), {}};
        if (c == '+')
            unit.alternative = u'-';
        else if (c == '/')
            unit.alternative = u'_';
        units.push_back(std::move(unit));
    }
    return units;
}

void SecretMatcher::addBase64(QByteArrayView secret)
{
    constexpr qsizetype shortestCore = 6;
    for (qsizetype shift = 0; shift < 3; ++shift) {
        QByteArray shifted(shift, '\0');
        shifted.append(secret);
        const QByteArray encoded = shifted.toBase64();
        // Characters that mix bits of the secret with bits of its neighbours differ from text to text.
        const qsizetype first = (shift * 8 + 5) / 6;
        const qsizetype last = (shift + secret.size()) * 8 / 6;
        if (last - first < shortestCore) {
            // Too short to look for in the middle of other text: only as a whole, with its padding.
            if (shift == 0)
                m_needles.push_back({base64Units(encoded), false, false});
            continue;
        }
        m_needles.push_back({base64Units(QByteArrayView(encoded).sliced(first, last - first)), shift > 0,
                             (shift + secret.size()) % 3 != 0});
    }
}

void SecretMatcher::unitEnds(QStringView text, qsizetype begin, const Unit &unit,
                             std::vector<qsizetype> &ends)
{
    if (begin >= text.size())
        return;
    const QChar first = text.at(begin);
    if (QChar::requiresSurrogates(unit.code)) {
        if (begin + 1 < text.size() && first == QChar::highSurrogate(unit.code) &&
            text.at(begin + 1) == QChar::lowSurrogate(unit.code))
            ends.push_back(begin + 2);
    } else if (first == QChar(char16_t(unit.code)) ||
               (!unit.alternative.isNull() && first == unit.alternative)) {
        ends.push_back(begin + 1);
    }
    if (first == u'%') {
        appendPercentEnds(text, begin, unit.utf8, ends);
    } else if (first == u'\\') {
        appendBackslashEnds(text, begin, unit.code, ends);
    } else if (first == u'&') {
        appendEntityEnds(text, begin, unit.code, ends);
    }
}

qsizetype SecretMatcher::matchEnd(QStringView text, qsizetype begin, const Needle &needle)
{
    // A character may be spelled in several ways at one place, so all readings are followed side by side.
    std::vector<qsizetype> positions{begin};
    std::vector<qsizetype> next;
    for (const Unit &unit : needle.units) {
        next.clear();
        for (const qsizetype position : positions)
            unitEnds(text, position, unit, next);
        if (next.empty())
            return -1;
        if (next.size() > 1) {
            std::sort(next.begin(), next.end());
            next.erase(std::unique(next.begin(), next.end()), next.end());
        }
        positions.swap(next);
    }
    return positions.back();
}

TextRanges SecretMatcher::find(QStringView text) const
{
    TextRanges ranges;
    for (const Needle &needle : m_needles) {
        for (qsizetype begin = 0; begin < text.size(); ++begin) {
            const qsizetype end = matchEnd(text, begin, needle);
            if (end < 0)
                continue;
            TextRange range{begin, end};
            if (needle.openLeft && begin > 0 && isBase64Character(text.at(begin - 1)))
                --range.begin;
            if (needle.openRight && end < text.size() && isBase64Character(text.at(end)))
                ++range.end;
            ranges.push_back(range);
        }
    }
    return ranges;
}

} // namespace tunnelglass
