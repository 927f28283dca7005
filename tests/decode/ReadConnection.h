// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/ConnectionDecoder.h"
#include "decode/Document.h"

namespace tunnelglass::test {

/// Keeps the document alive beside the connection that was read from it.
struct Read
{
    std::shared_ptr<const decode::Document> document;
    vpn::Connection connection;
};

inline Read read(const QByteArray &body)
{
    Read result;
    const auto parsed = decode::Document::parse(body);
    if (!parsed)
        return result;
    result.document = *parsed;
    result.connection = decode::decodeConnection(result.document->root());
    return result;
}

inline QString tri(const std::optional<bool> &value)
{
    if (!value)
        return QStringLiteral("not set");
    return *value ? QStringLiteral("yes") : QStringLiteral("no");
}

inline QString text(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QStringLiteral("not set");
}

} // namespace tunnelglass::test
