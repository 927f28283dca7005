// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/ResponseInput.h"

#include "decode/Document.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace tunnelglass::cli {

namespace {

/// Reads to the end, or to one byte beyond the limit: more is refused in any case.
QByteArray readAllOf(QIODevice &input, qsizetype limit)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = input.read(std::min<qint64>(pieceSize, limit + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

} // namespace

Result<snapshot::SavedResponse> readResponse(Surroundings &surroundings, const QString &file)
{
    if (file != u"-")
        return snapshot::openSavedResponse(file);
    const QString name = QCoreApplication::translate("OpenCommand", "standard input");
    QByteArray bytes = readAllOf(surroundings.input, decode::openFileLimits().maxBytes);
    return snapshot::readSavedResponse(std::move(bytes), name, snapshot::Origin::Pasted);
}

} // namespace tunnelglass::cli
