// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace tunnelglass::openapi {

/// One plain HTTP request, not signed. May hold secrets: never log or show it.
struct HttpCall
{
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
};

} // namespace tunnelglass::openapi
