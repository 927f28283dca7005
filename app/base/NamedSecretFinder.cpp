// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/NamedSecretFinder.h"

#include "base/SecretName.h"

#include <algorithm>

namespace tunnelglass {

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' ||
           c == u'-' || c == u'.';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

QString foldedName(QStringView name)
{
    QString folded;
    for (const QChar c : name) {
        if (c != u'_' && c != u'-')
            folded += c.toLower();
    }
    return folded;
}

} // namespace

NamedSecretFinder::NamedSecretFinder(QStringView text)
    : m_text(text)
{}

TextRanges NamedSecretFinder::find() const
{
    TextRanges ranges;
    for (qsizetype i = 0; i < m_text.size();) {
        if (!isNameCharacter(m_text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype end = nameEnd(i);
        const NameKind kind = kindOf(m_text.text().sliced(i, end - i));
        const Value value = kind == NameKind::Harmless ? Value{} : valueAfter(i, end, kind);
        i = std::max(end, value.end);
        if (value.begin < 0)
            continue;
        const qsizetype begin = value.begin + keptCharacters(value, kind);
        if (begin < value.end)
            ranges.push_back({m_text.sourceBegin(begin), m_text.sourceBegin(value.end)});
    }
    return ranges;
}

NamedSecretFinder::NameKind NamedSecretFinder::kindOf(QStringView name)
{
    // Of "IkeConfig.Psk" the last word counts; "InvalidSecurityToken.Expired: ..." is an error code, not a
    // token.
    const QStringView word = name.sliced(name.lastIndexOf(u'.') + 1);
    const QString folded = foldedName(word);
    if (folded.endsWith(QLatin1StringView("accesskeyid")))
        return NameKind::AccessKeyId;
    if (folded == QLatin1StringView("credential"))
        return NameKind::Credential;
    if (folded == QLatin1StringView("authorization") || folded == QLatin1StringView("proxyauthorization") ||
        folded == QLatin1StringView("cookie") || folded == QLatin1StringView("setcookie"))
        return NameKind::Authorization;
    return isSecretName(word.toUtf8()) ? NameKind::Secret : NameKind::Harmless;
}

qsizetype NamedSecretFinder::nameEnd(qsizetype begin) const
{
    qsizetype end = begin;
    while (end < m_text.size() && isNameCharacter(m_text.at(end)))
        ++end;
    return end;
}

qsizetype NamedSecretFinder::skipBlanks(qsizetype index) const
{
    while (index < m_text.size() && m_text.at(index).isSpace() && !isLineEnd(m_text.at(index)))
        ++index;
    return index;
}

bool NamedSecretFinder::startsLine(qsizetype index) const
{
    while (index > 0 && (m_text.at(index - 1) == u' ' || m_text.at(index - 1) == u'\t'))
        --index;
    return index == 0 || isLineEnd(m_text.at(index - 1));
}

bool NamedSecretFinder::isElement(qsizetype nameBegin) const
{
    // "<Psk" or, with a namespace prefix, "<x:Psk".
    qsizetype before = nameBegin - 1;
    if (before >= 0 && m_text.at(before) == u':') {
        --before;
        while (before >= 0 && isNameCharacter(m_text.at(before)))
            --before;
    }
    return before >= 0 && m_text.at(before) == u'<';
}

NamedSecretFinder::Value NamedSecretFinder::valueAfter(qsizetype nameBegin, qsizetype nameEnd,
                                                       NameKind kind) const
{
    if (isElement(nameBegin))
        return elementText(nameEnd);
    qsizetype next = nameEnd;
    const bool quotedName = next < m_text.size() && isQuote(m_text.at(next));
    next = skipBlanks(quotedName ? next + 1 : next);
    if (next >= m_text.size() || (m_text.at(next) != u'=' && m_text.at(next) != u':'))
        return {};
    const qsizetype separator = next;
    next = skipBlanks(separator + 1);
    if (quotedName) {
        while (next < m_text.size() && m_text.at(next).isSpace())
            ++next;
    }
    if (next >= m_text.size())
        return {};
    if (kind == NameKind::Authorization &&
        m_text.text().sliced(next).startsWith(QLatin1StringView("ACS3-HMAC-SHA256"), Qt::CaseInsensitive))
        return {}; // its parts carry names of their own, and the rest of it helps to find a fault
    if (isQuote(m_text.at(next)))
        return quotedText(next);
    if (m_text.at(next) == u'{' || m_text.at(next) == u'[')
        return bracketedText(next);
    const bool header = m_text.at(separator) == u':' && !quotedName && startsLine(nameBegin);
    if (kind == NameKind::Authorization || (header && kind != NameKind::AccessKeyId))
        return lineText(next);
    qsizetype end = next;
    while (end < m_text.size() && !endsWord(end, separator, quotedName, kind))
        ++end;
    return {next, end};
}

bool NamedSecretFinder::endsWord(qsizetype index, qsizetype separator, bool inJson, NameKind kind) const
{
    const QChar c = m_text.at(index);
    const bool identifier = kind == NameKind::AccessKeyId || kind == NameKind::Credential;
    if (identifier && (c == u',' || c == u';' || c == u'<' || c == u'&' || isQuote(c)))
        return true;
    if (inJson && (c == u',' || c == u'}' || c == u']'))
        return true;
    // A sign that is encoded deeper than the separator belongs to the value: "Psk=a%26b", "Psk%3Da%2526b".
    const bool asShallow = m_text.spelling(index).size() <= m_text.spelling(separator).size();
    return asShallow && (c == u'&' || c.isSpace());
}

NamedSecretFinder::Value NamedSecretFinder::elementText(qsizetype nameEnd) const
{
    const QStringView text = m_text.text();
    qsizetype tagEnd = nameEnd;
    while (tagEnd < text.size() && text.at(tagEnd) != u'>' && text.at(tagEnd) != u'<')
        ++tagEnd;
    if (tagEnd == text.size() || text.at(tagEnd) == u'<' || text.at(tagEnd - 1) == u'/')
        return {};
    // Only an end tag spelled as its start tag was: "</" inside the text is written with entities.
    const QStringView closing = m_text.spelling(tagEnd);
    for (qsizetype i = tagEnd + 1; i + 1 < text.size(); ++i) {
        if (text.at(i) == u'<' && text.at(i + 1) == u'/' && m_text.spelling(i).size() <= closing.size())
            return {tagEnd + 1, i};
    }
    return {tagEnd + 1, text.size()};
}

NamedSecretFinder::Value NamedSecretFinder::quotedText(qsizetype quote) const
{
    // The closing quote is spelled as the opening one; a quote inside the text has one more layer of escapes.
    const QStringView opening = m_text.spelling(quote);
    for (qsizetype i = quote + 1; i < m_text.size(); ++i) {
        if (m_text.at(i) == m_text.at(quote) && m_text.spelling(i) == opening)
            return {quote + 1, i};
    }
    return {quote + 1, m_text.size()};
}

NamedSecretFinder::Value NamedSecretFinder::bracketedText(qsizetype bracket) const
{
    int depth = 0;
    for (qsizetype i = bracket; i < m_text.size(); ++i) {
        const QChar c = m_text.at(i);
        if (isQuote(c)) {
            i = quotedText(i).end;
        } else if (c == u'{' || c == u'[') {
            ++depth;
        } else if (c == u'}' || c == u']') {
            --depth;
            if (depth == 0)
                return {bracket + 1, i};
        }
    }
    return {bracket + 1, m_text.size()};
}

NamedSecretFinder::Value NamedSecretFinder::lineText(qsizetype begin) const
{
    qsizetype end = begin;
    while (end < m_text.size() && !(isLineEnd(m_text.at(end)) && m_text.spelling(end).size() == 1))
        ++end;
    return {begin, end};
}

qsizetype NamedSecretFinder::keptCharacters(const Value &value, NameKind kind) const
{
    constexpr qsizetype kept = 4;
    const QStringView text = m_text.text().sliced(value.begin, value.end - value.begin);
    const bool knownPrefix =
        text.startsWith(QLatin1StringView("LTAI")) || text.startsWith(QLatin1StringView("STS."));
    const bool identifies = kind == NameKind::AccessKeyId || (kind == NameKind::Credential && knownPrefix);
    return identifies && text.size() > kept ? kept : 0;
}

} // namespace tunnelglass
