// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace tunnelglass::cli {

/// Text from outside, fit for a terminal: control characters (a name could move the cursor or recolour the
/// screen) and marks that turn the direction of writing are spelled out as \uXXXX. Line ends and tabs stay.
QString terminalText(const QString &text);
/// The same for what must stay on one line: line ends and tabs are spelled out as well.
QString terminalLine(const QString &text);

/// JSON for a terminal: the same characters as JSON escapes, which mean the same.
QByteArray terminalJson(const QByteArray &json);
/// XML for a terminal: the same characters as character references, which mean the same.
QByteArray terminalXml(const QByteArray &xml);

/// Columns that the text takes on a terminal: two for the wide characters of East Asia, none for combining
/// marks.
int terminalWidth(const QString &text);

} // namespace tunnelglass::cli
