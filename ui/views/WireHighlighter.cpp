// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/WireHighlighter.h"

#include <QColor>

namespace tunnelglass::ui {

namespace {

/// At least 4.5:1 on the text backgrounds of their scheme.
struct WireColours
{
    QRgb name;
    QRgb string;
    QRgb literal;
    QRgb mark;
};

constexpr WireColours lightWireColours{0xff0b57d0, 0xff1b7a3a, 0xff8a5300, 0xff5a5f66};
constexpr WireColours darkWireColours{0xff8ab4f8, 0xff6dd58c, 0xffffca6b, 0xffa8adb4};

bool isJsonMark(QChar character)
{
    return QStringLiteral("{}[],:").contains(character);
}

} // namespace

WireHighlighter::WireHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{}

void WireHighlighter::setDark(bool dark)
{
    const WireColours &colours = dark ? darkWireColours : lightWireColours;
    m_name.setForeground(QColor(colours.name));
    m_string.setForeground(QColor(colours.string));
    m_literal.setForeground(QColor(colours.literal));
    m_mark.setForeground(QColor(colours.mark));
    rehighlight();
}

void WireHighlighter::highlightBlock(const QString &text)
{
    if (m_language == Language::Json)
        highlightJson(text);
    else
        highlightXml(text);
}

void WireHighlighter::highlightJson(const QString &text)
{
    int position = 0;
    while (position < text.size()) {
        const QChar character = text.at(position);
        if (character == QLatin1Char('"')) {
            position = jsonString(text, position);
        } else if (character.isSpace()) {
            ++position;
        } else if (isJsonMark(character)) {
            setFormat(position++, 1, m_mark);
        } else {
            const int start = position;
            while (position < text.size() && !isJsonMark(text.at(position)) && !text.at(position).isSpace())
                ++position;
            setFormat(start, position - start, m_literal);
        }
    }
}

int WireHighlighter::jsonString(const QString &text, int from)
{
    int end = from + 1;
    while (end < text.size() && text.at(end) != QLatin1Char('"'))
        end += text.at(end) == QLatin1Char('\\') ? 2 : 1;
    end = qMin(end + 1, int(text.size()));
    int next = end;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    const bool isName = next < text.size() && text.at(next) == QLatin1Char(':');
    setFormat(from, end - from, isName ? m_name : m_string);
    return end;
}

void WireHighlighter::highlightXml(const QString &text)
{
    int position = 0;
    while (position < text.size()) {
        if (text.at(position) != QLatin1Char('<')) {
            const int tag = int(text.indexOf(QLatin1Char('<'), position));
            const int end = tag < 0 ? int(text.size()) : tag;
            setFormat(position, end - position, m_string);
            position = end;
            continue;
        }
        const int close = int(text.indexOf(QLatin1Char('>'), position));
        const int end = close < 0 ? int(text.size()) : close + 1;
        setFormat(position, end - position, m_mark);
        int name = position + 1;
        while (name < end && !text.at(name).isLetter())
            ++name;
        int nameEnd = name;
        while (nameEnd < end && !text.at(nameEnd).isSpace() &&
               !QStringLiteral("/>?").contains(text.at(nameEnd)))
            ++nameEnd;
        setFormat(name, nameEnd - name, m_name);
        position = end;
    }
}

} // namespace tunnelglass::ui
