// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/PercentEncoding.h"

namespace tunnelglass::openapi {

QByteArray percentEncoded(const QString &text)
{
    // QByteArray's default set of unreserved characters is RFC 3986's; QUrlQuery would leave "+" bare.
    return text.toUtf8().toPercentEncoding();
}

QByteArray encodedPairs(const QMap<QString, QString> &parameters)
{
    // QMap sorts QStrings by UTF-16 code unit, which is the order the service signs in.
    QByteArray text;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (!text.isEmpty())
            text += '&';
        text += percentEncoded(it.key()) + '=' + percentEncoded(it.value());
    }
    return text;
}

} // namespace tunnelglass::openapi
