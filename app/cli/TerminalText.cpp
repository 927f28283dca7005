// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/TerminalText.h"

#include "base/TreacherousText.h"

#include <QList>

#include <algorithm>
#include <array>

namespace tunnelglass::cli {

namespace {

bool isLayout(char16_t c)
{
    return c == u'\n' || c == u'\t' || c == u'\r';
}

QString characterReference(char16_t c)
{
    return u"&#x" + QString::number(uint(c), 16) + u';';
}

template <typename Keeps, typename Spell>
QString spelledOutBut(const QString &text, Keeps keeps, Spell spell)
{
    const auto changes = [&keeps](QChar c) { return isTreacherous(c.unicode()) && !keeps(c.unicode()); };
    if (std::none_of(text.begin(), text.end(), changes))
        return text;
    QString result;
    result.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (changes(c))
            result += spell(c.unicode());
        else
            result += c;
    }
    return result;
}

struct CodeRange
{
    char32_t first;
    char32_t last;
};

// Unicode's East_Asian_Width W and F, in the large blocks that names are written in.
constexpr std::array wideRanges{
    CodeRange{0x1100, 0x115f},   CodeRange{0x2e80, 0x303e},   CodeRange{0x3041, 0xa4cf},
    CodeRange{0xac00, 0xd7a3},   CodeRange{0xf900, 0xfaff},   CodeRange{0xfe30, 0xfe6f},
    CodeRange{0xff00, 0xff60},   CodeRange{0xffe0, 0xffe6},   CodeRange{0x1f300, 0x1f64f},
    CodeRange{0x1f900, 0x1f9ff}, CodeRange{0x20000, 0x3fffd},
};

int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(), [c](const CodeRange &range) {
        return c >= range.first && c <= range.last;
    });
    return wide ? 2 : 1;
}

} // namespace

QString terminalText(const QString &text)
{
    return spelledOutBut(
        text, [](char16_t c) { return c == u'\n' || c == u'\t'; }, [](char16_t c) { return spelledOut(c); });
}

QString terminalLine(const QString &text)
{
    return spelledOut(text);
}

QByteArray terminalJson(const QByteArray &json)
{
    return spelledOutBut(QString::fromUtf8(json), isLayout, [](char16_t c) { return spelledOut(c); })
        .toUtf8();
}

QByteArray terminalXml(const QByteArray &xml)
{
    return spelledOutBut(QString::fromUtf8(xml), isLayout, characterReference).toUtf8();
}

int terminalWidth(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOf(c);
    return columns;
}

} // namespace tunnelglass::cli
