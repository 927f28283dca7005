// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tunnelglass::exporting {

/// A line of CSV (RFC 4180): UTF-8, every cell quoted, CRLF at the end.
///
/// A cell that a spreadsheet would take for a formula - it begins with =, +, -, @, a tab or a carriage
/// return, perhaps behind blanks or quotes - gets an apostrophe before it, which spreadsheets take for "this
/// is text". No value of the API begins with an apostrophe of its own and such a sign, so a reader can take
/// it off again.
QByteArray csvLine(const QStringList &cells);

/// The mark of UTF-8 that spreadsheets look for at the beginning of a file.
QByteArray csvBegin();

} // namespace tunnelglass::exporting
