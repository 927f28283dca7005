// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/FieldValue.h"

#include "decode/NodeText.h"

namespace tunnelglass::decode {

namespace {

std::optional<qint64> wholeNumber(QByteArrayView text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool equalsWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() == word.size() && qstrnicmp(text.data(), text.size(), word.data(), word.size()) == 0;
}

std::optional<qint64> dottedAsNumber(QByteArrayView text)
{
    constexpr qint64 half = 65536;
    const qsizetype dot = text.indexOf('.');
    const std::optional<qint64> high = wholeNumber(text.first(dot));
    const std::optional<qint64> low = wholeNumber(text.sliced(dot + 1));
    if (!high || !low || *high < 0 || *high >= half || *low < 0 || *low >= half)
        return std::nullopt;
    return *high * half + *low;
}

} // namespace

Node theOne(const Node &node)
{
    if (!node.isContainer())
        return node;
    if (node.isArray() && node.childCount() == 1)
        return theOne(node.firstChild());
    if (node.isObject()) {
        if (const Node text = node.find("#text"))
            return text;
    }
    return node;
}

QString textOf(const Node &node)
{
    const Node one = theOne(node);
    if (!one.isContainer())
        return one.text();
    return one.isUnpackedText() ? QString::fromUtf8(compactJsonText(one, SecretHandling::Mask)) : QString();
}

SecretBytes secretOf(const Node &node)
{
    return theOne(node).secretBytes();
}

std::optional<bool> booleanOf(const Node &node)
{
    const QByteArrayView text = theOne(node).textUtf8().trimmed();
    if (equalsWord(text, "true") || text == QByteArrayView("1"))
        return true;
    if (equalsWord(text, "false") || text == QByteArrayView("0"))
        return false;
    return std::nullopt;
}

std::optional<qint64> integerOf(const Node &node)
{
    const QByteArrayView text = theOne(node).textUtf8().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (const std::optional<qint64> value = wholeNumber(text))
        return value;
    // Tools that keep numbers as doubles write 86400.0 or 8.64e4.
    constexpr double exactLimit = 9007199254740992.0;
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !(value > -exactLimit && value < exactLimit))
        return std::nullopt;
    const auto whole = static_cast<qint64>(value);
    return static_cast<double>(whole) == value ? std::optional(whole) : std::nullopt;
}

std::optional<qint64> asNumberOf(const Node &node)
{
    constexpr qint64 largest = 4294967295;
    const Node one = theOne(node);
    const QByteArrayView text = one.textUtf8().trimmed();
    // A number with a zero fraction is a plain number that went through a double; 123.456 is high and low
    // half.
    const std::optional<qint64> plain = one.isScalar() && one.kind() == NodeKind::String && text.contains('.')
                                            ? std::nullopt
                                            : integerOf(one);
    const std::optional<qint64> value = plain || !text.contains('.') ? plain : dottedAsNumber(text);
    return value && *value >= 0 && *value <= largest ? value : std::nullopt;
}

QStringList listOf(const Node &node)
{
    QStringList list;
    if (node.isArray()) {
        for (const Node &item : node)
            list += listOf(item);
        return list;
    }
    const QString text = textOf(node);
    for (const QStringView part : QStringView(text).split(u',')) {
        if (const QStringView trimmed = part.trimmed(); !trimmed.isEmpty())
            list.append(trimmed.toString());
    }
    return list;
}

QDateTime timeOf(const Node &node)
{
    if (const std::optional<qint64> milliseconds = integerOf(node))
        return QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC);
    return QDateTime::fromString(textOf(node).trimmed(), Qt::ISODateWithMs).toUTC();
}

} // namespace tunnelglass::decode
