// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/SecretForm.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::peer {

namespace {

QString because(const char *reason)
{
    return QCoreApplication::translate("PeerConfig", reason);
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// "?" or, of what cannot be seen, "U+0020".
QString nameOf(QChar c)
{
    if (c.isPrint() && !c.isSpace())
        return QString(c);
    return QStringLiteral("U+") +
           QString::number(c.unicode(), 16).toUpper().rightJustified(4, QLatin1Char('0'));
}

QString doubleQuoted(const QString &text, const QString &escapes)
{
    QString quoted(QLatin1Char('"'));
    for (const QChar c : text) {
        if (escapes.contains(c))
            quoted += QLatin1Char('\\');
        quoted += c;
    }
    return quoted + QLatin1Char('"');
}

} // namespace

QString SecretForm::refusal(const SecretBytes &secret) const
{
    if (kind == Kind::Base64)
        return {};
    const QString text = secret.revealText();
    if (SecretBytes::fromUtf8Text(text) != secret)
        return because(QT_TRANSLATE_NOOP("PeerConfig", "it is no text in UTF-8"));
    QString refused = refuses;
    if (kind == Kind::SingleQuoted)
        refused += QLatin1Char('\'');
    for (const QChar c : text) {
        const bool breaksOff = isControl(c) || (kind == Kind::Plain && c.isSpace());
        if (refused.contains(c) || (breaksOff && kind != Kind::Json))
            return because(QT_TRANSLATE_NOOP("PeerConfig", "it holds the character %1")).arg(nameOf(c));
        if (asciiOnly && c.unicode() > 0x7e)
            return because(QT_TRANSLATE_NOOP("PeerConfig", "it holds characters that are not ASCII"));
    }
    for (const QString &beginning : refusesLeading) {
        if (text.startsWith(beginning, Qt::CaseInsensitive))
            return because(QT_TRANSLATE_NOOP("PeerConfig", "it begins with %1, which is read as a notation"))
                .arg(beginning);
    }
    if (maxLength > 0 && text.size() > maxLength)
        return because(QT_TRANSLATE_NOOP("PeerConfig", "it is longer than %1 characters")).arg(maxLength);
    if (text.size() < minLength)
        return because(QT_TRANSLATE_NOOP("PeerConfig", "it is shorter than %1 characters")).arg(minLength);
    return {};
}

QString SecretForm::written(const SecretBytes &secret) const
{
    switch (kind) {
    case Kind::Base64:
        return QStringLiteral("0s") + QString::fromLatin1(secret.reveal().toByteArray().toBase64());
    case Kind::DoubleQuoted:
        return doubleQuoted(secret.revealText(), escapes);
    case Kind::SingleQuoted:
        return QLatin1Char('\'') + secret.revealText() + QLatin1Char('\'');
    case Kind::Json:
        return jsonString(secret.revealText());
    case Kind::Plain:
        break;
    }
    return secret.revealText();
}

QString SecretForm::writtenBlank(const QString &blank) const
{
    return kind == Kind::Base64 ? blank : written(SecretBytes::fromUtf8Text(blank));
}

QString jsonString(const QString &text)
{
    QString quoted(QLatin1Char('"'));
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\');
        if (isControl(c))
            quoted += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return quoted + QLatin1Char('"');
}

} // namespace tunnelglass::peer
