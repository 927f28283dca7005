// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/XmlName.h"

#include <QString>

#include <optional>

namespace tunnelglass::decode {

namespace {

constexpr int codeLength = 7; // _xHHHH_

bool isPlainLetter(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || unit == u'_';
}

bool isPlainNameUnit(char16_t unit)
{
    return isPlainLetter(unit) || (unit >= u'0' && unit <= u'9') || unit == u'-' || unit == u'.';
}

QByteArray codeOf(char16_t unit)
{
    return QByteArray("_x") + QByteArray::number(unit, 16).toUpper().rightJustified(4, '0') + '_';
}

/// The UTF-16 unit whose code begins at `position`, if one does.
std::optional<char16_t> unitAt(QByteArrayView name, qsizetype position)
{
    if (position + codeLength > name.size() || name[position + 1] != 'x' ||
        name[position + codeLength - 1] != '_')
        return std::nullopt;
    bool ok = false;
    const ushort unit = name.sliced(position + 2, 4).toByteArray().toUShort(&ok, 16);
    return ok ? std::optional<char16_t>(unit) : std::nullopt;
}

} // namespace

QByteArray xmlNameFromKey(QByteArrayView key)
{
    if (key.isEmpty())
        return QByteArray("_x_");
    const QString text = QString::fromUtf8(key);
    QByteArray name;
    name.reserve(key.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        // An underscore that would be read as the beginning of a code is written as one.
        const bool looksLikeCode = unit == u'_' && i + 1 < text.size() && text[i + 1] == u'x';
        if (!looksLikeCode && (i == 0 ? isPlainLetter(unit) : isPlainNameUnit(unit)))
            name.append(static_cast<char>(unit));
        else
            name.append(codeOf(unit));
    }
    return name;
}

QByteArray keyFromXmlName(QByteArrayView name)
{
    if (name == QByteArrayView("_x_"))
        return QByteArray("");
    if (!name.contains(QByteArrayView("_x")))
        return name.toByteArray();
    const QString text = QString::fromUtf8(name);
    const QByteArray units = text.toLatin1();
    QString key;
    for (qsizetype i = 0; i < text.size();) {
        const std::optional<char16_t> unit = text[i] == u'_' ? unitAt(units, i) : std::nullopt;
        key.append(unit ? QChar(*unit) : text[i]);
        i += unit ? codeLength : 1;
    }
    return key.toUtf8();
}

} // namespace tunnelglass::decode
