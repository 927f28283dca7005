// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/StoredSecretReader.h"

#include "base/SecretBytes.h"

#include <QChar>

namespace tunnelglass::credentials {

namespace {

void appendUtf8(QByteArray &out, char32_t code)
{
    const auto continuation = [code](int shift) { return char(0x80 | ((code >> shift) & 0x3f)); };
    if (code < 0x80) {
        out.append(char(code));
    } else if (code < 0x800) {
        out.append(char(0xc0 | (code >> 6))).append(continuation(0));
    } else if (code < 0x10000) {
        out.append(char(0xe0 | (code >> 12))).append(continuation(6)).append(continuation(0));
    } else {
        out.append(char(0xf0 | (code >> 18))).append(continuation(12));
        out.append(continuation(6)).append(continuation(0));
    }
}

} // namespace

StoredSecretReader::StoredSecretReader(QByteArrayView json)
    : m_json(json)
{
    // A decoded text is never longer than its JSON: these buffers never move, so no copy stays behind.
    m_name.reserve(json.size());
    m_text.reserve(json.size());
    m_broken = !json.isValidUtf8();
}

StoredSecretReader::~StoredSecretReader()
{
    forget();
}

StoredSecretReader::Step StoredSecretReader::next()
{
    forget();
    const Step step = m_broken ? Step::Broken : readMember();
    m_broken = step != Step::Member;
    return step;
}

StoredSecretReader::Step StoredSecretReader::readMember()
{
    const bool first = !m_began;
    m_began = true;
    if (first && !take('{'))
        return Step::Broken;
    if (take('}')) {
        skipSpace();
        return m_at == m_json.size() ? Step::End : Step::Broken;
    }
    if (!first && !take(','))
        return Step::Broken;
    if (!take('"') || !readText(m_name) || !take(':'))
        return Step::Broken;
    m_isText = take('"');
    return (m_isText ? readText(m_text) : readNumber()) ? Step::Member : Step::Broken;
}

/// Stands behind the opening quote.
bool StoredSecretReader::readText(QByteArray &out)
{
    while (m_at < m_json.size()) {
        const char c = m_json.at(m_at++);
        if (c == '"')
            return true;
        if (static_cast<unsigned char>(c) < 0x20)
            return false;
        if (c != '\\')
            out.append(c);
        else if (!readEscape(out))
            return false;
    }
    return false;
}

/// Stands behind the backslash.
bool StoredSecretReader::readEscape(QByteArray &out)
{
    if (m_at == m_json.size())
        return false;
    constexpr QByteArrayView letters("\"\\/bfnrt");
    constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
    const char letter = m_json.at(m_at++);
    if (const qsizetype index = letters.indexOf(letter); index >= 0) {
        out.append(meanings.at(index));
        return true;
    }
    char16_t high = 0;
    if (letter != 'u' || !readHex(high) || QChar::isLowSurrogate(high))
        return false;
    if (!QChar::isHighSurrogate(high)) {
        appendUtf8(out, high);
        return true;
    }
    char16_t low = 0;
    if (m_json.sliced(m_at).startsWith("\\u"))
        m_at += 2;
    else
        return false;
    if (!readHex(low) || !QChar::isLowSurrogate(low))
        return false;
    appendUtf8(out, QChar::surrogateToUcs4(high, low));
    return true;
}

bool StoredSecretReader::readHex(char16_t &unit)
{
    if (m_json.size() - m_at < 4)
        return false;
    const QByteArrayView digits = m_json.sliced(m_at, 4);
    m_at += 4;
    for (const char digit : digits) {
        const qsizetype value = QByteArrayView("0123456789abcdef").indexOf(char(digit | 0x20));
        if (value < 0)
            return false;
        unit = char16_t(unit * 16 + value);
    }
    return true;
}

bool StoredSecretReader::readNumber()
{
    constexpr qint64 most = 1'000'000'000;
    const qsizetype begin = m_at;
    while (m_at < m_json.size() && m_json.at(m_at) >= '0' && m_json.at(m_at) <= '9' && m_number < most)
        m_number = m_number * 10 + (m_json.at(m_at++) - '0');
    return m_at > begin && m_number < most;
}

/// Takes the next sign when it is the expected one; white space before it is skipped.
bool StoredSecretReader::take(char expected)
{
    skipSpace();
    if (m_at == m_json.size() || m_json.at(m_at) != expected)
        return false;
    ++m_at;
    return true;
}

void StoredSecretReader::skipSpace()
{
    while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at)))
        ++m_at;
}

void StoredSecretReader::forget()
{
    wipe(m_text.data(), m_text.size());
    m_name.resize(0);
    m_text.resize(0);
    m_number = 0;
}

} // namespace tunnelglass::credentials
