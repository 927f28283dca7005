// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>

namespace tunnelglass::test {

/// A request as it came over the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray target;                            ///< "/?Action=..."
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    qint64 atMs = 0; ///< since the server began to listen

    /// Empty when there is none.
    QByteArray header(const QByteArray &lowerCaseName) const;
    /// Query and form body, decoded.
    QMap<QString, QString> parameters() const;

    /// Reads head and body from the front of `bytes` and takes them out; false while they are not all there.
    static bool take(QByteArray &bytes, SeenRequest &request);
};

} // namespace tunnelglass::test
