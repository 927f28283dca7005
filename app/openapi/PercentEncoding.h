// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tunnelglass::openapi {

/// RFC 3986 as the service wants it: UTF-8, unreserved characters (letters, digits, "-", "_", ".", "~") stay,
/// all others become %XX in upper case; a space is %20, never "+".
QByteArray percentEncoded(const QString &text);

/// "key=value" joined by "&", both encoded, sorted by key in code-unit order. An empty value gives "key=".
QByteArray encodedPairs(const QMap<QString, QString> &parameters);

} // namespace tunnelglass::openapi
