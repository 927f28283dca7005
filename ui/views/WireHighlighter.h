// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace tunnelglass::ui {

/// Colours pretty-printed JSON and XML: names, strings, numbers and marks apart. Follows the palette's
/// scheme.
class WireHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Language : quint8
    {
        Json,
        Xml,
    };

    explicit WireHighlighter(QTextDocument *document);

    /// Before the text is set, so that it is coloured once.
    void setLanguage(Language language) { m_language = language; }
    /// Takes the colours of the scheme; colours anew what is there.
    void setDark(bool dark);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightJson(const QString &text);
    void highlightXml(const QString &text);
    int jsonString(const QString &text, int from);

    Language m_language = Language::Json;
    QTextCharFormat m_name;
    QTextCharFormat m_string;
    QTextCharFormat m_literal;
    QTextCharFormat m_mark;
};

} // namespace tunnelglass::ui
