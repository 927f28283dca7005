// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "manual/Roff.h"

#include <QRegularExpression>
#include <QStringList>

namespace tunnelglass::manual {

Roff::Roff(const QString &name, const QString &version, const QString &date, const QString &title)
{
    m_page = QStringLiteral(".TH %1 1 %2 \"Tunnelglass %3\" \"%4\"\n")
                 .arg(name.toUpper(), date, version, escaped(title));
}

/// A hyphen that can be copied, no line that begins a request, no escape.
QString Roff::escaped(const QString &text)
{
    QString escaped;
    for (const QString &line : text.split(u'\n')) {
        QString safe = line;
        safe.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
        safe.replace(u'~', QStringLiteral("\\(ti")).replace(u'"', QStringLiteral("\\(dq"));
        if (safe.startsWith(u'.') || safe.startsWith(u'\''))
            safe.prepend(QStringLiteral("\\&"));
        escaped += (escaped.isEmpty() ? QString() : QStringLiteral("\n")) + safe;
    }
    return escaped;
}

/// A line's end is a space for roff; Chinese has none between its letters.
QString Roff::filled(QString text)
{
    static const QRegularExpression between(QStringLiteral(
        "(?<=[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}])\n(?=[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}])"));
    return escaped(text.remove(between));
}

void Roff::section(const QString &title)
{
    m_page += u".SH \"" + escaped(title) + u"\"\n";
}

void Roff::subsection(const QString &title)
{
    m_page += u".SS \"" + escaped(title) + u"\"\n";
}

void Roff::text(const QString &text)
{
    m_page += QStringList(filled(text).split(QStringLiteral("\n\n"))).join(QStringLiteral("\n.PP\n")) + u'\n';
}

void Roff::lines(const QString &text)
{
    m_page += u".PP\n.nf\n" + escaped(text) + u"\n.fi\n";
}

void Roff::item(const QString &term, const QString &text)
{
    m_page += u".TP\n\\fB" + escaped(term) + u"\\fR\n" + filled(text) + u'\n';
}

} // namespace tunnelglass::manual
