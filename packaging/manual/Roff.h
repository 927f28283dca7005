// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::manual {

/// A manual page as it is written, for man(7).
class Roff
{
public:
    /// `date`: "2026-11-01".
    Roff(const QString &name, const QString &version, const QString &date, const QString &title);

    void section(const QString &title);
    void subsection(const QString &title);
    /// Text that fills lines; an empty line begins a paragraph.
    void text(const QString &text);
    /// Lines that stay as they are.
    void lines(const QString &text);
    void item(const QString &term, const QString &text);

    QByteArray page() const { return m_page.toUtf8(); }

private:
    static QString filled(QString text);
    static QString escaped(const QString &text);

    QString m_page;
};

} // namespace tunnelglass::manual
