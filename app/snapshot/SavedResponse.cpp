// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "snapshot/SavedResponse.h"

#include "base/Redaction.h"
#include "decode/FieldValue.h"
#include "snapshot/Provenance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tunnelglass::snapshot {

namespace {

Failure serviceError(const decode::Node &root, const QString &name)
{
    decode::Node body = root;
    if (!body.find("Code")) {
        const decode::Node wrapped = body.find("body");
        body = wrapped ? wrapped : body.firstChild();
    }
    Error error;
    error.kind = ErrorKind::ResponseIsError;
    error.subject = name;
    error.serviceCode = redacted(decode::textOf(body.find("Code")));
    error.requestId = decode::requestId(root);
    error.detail = redacted(decode::textOf(body.find("Message"))).simplified();
    return Failure(error);
}

/// Reads until the end or until there is more than `limit`; a pipe has no size to ask for.
QByteArray readUpTo(QFile &file, qsizetype limit)
{
    constexpr qsizetype pieceSize = 64 * 1024;
    QByteArray bytes;
    bytes.reserve(std::min<qsizetype>(file.size(), limit) + pieceSize);
    for (;;) {
        const qsizetype filled = bytes.size();
        const qsizetype wanted = std::max<qsizetype>(file.size() - filled, pieceSize);
        const qsizetype room = std::min(limit + 1 - filled, wanted);
        bytes.resize(filled + room);
        const qsizetype got = file.read(bytes.data() + filled, room);
        bytes.resize(filled + std::max<qsizetype>(got, 0));
        if (got <= 0 || bytes.size() > limit)
            return bytes;
    }
}

} // namespace

SnapshotPtr SavedResponse::connection(std::size_t row) const
{
    const decode::Node node = about.document->nodeAt(connections.at(row));
    Snapshot own = about;
    readProvenance(node, own);
    return connectionSnapshot(own, node);
}

SnapshotPtr SavedResponse::whole() const
{
    return std::make_shared<Snapshot>(about);
}

Result<SavedResponse> readSavedResponse(QByteArray bytes, const QString &name, Origin origin)
{
    const auto parsed = decode::Document::parse(std::move(bytes), decode::openFileLimits());
    if (!parsed) {
        Error error = parsed.error();
        error.subject = name;
        return Failure(error);
    }
    SavedResponse response;
    const decode::Node root = (*parsed)->root();
    response.shape = decode::bodyShape(root);
    if (response.shape == decode::BodyShape::ErrorBody)
        return serviceError(root, name);
    response.about.document = *parsed;
    response.about.node = root;
    response.about.origin = origin;
    response.about.source = name;
    response.about.requestId = decode::requestId(root);
    readProvenance(root, response.about);
    const QList<decode::Node> nodes = decode::connectionNodes(root);
    response.connections.reserve(static_cast<std::size_t>(nodes.size()));
    for (const decode::Node &node : nodes)
        response.connections.push_back(node.index());
    return response;
}

Result<SavedResponse> openSavedResponse(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileNotFound, shown);
    if (info.isDir())
        return failure(ErrorKind::FileNotReadable, shown,
                       QCoreApplication::translate("ErrorText", "It is a folder."));
    const qsizetype limit = decode::openFileLimits().maxBytes;
    if (info.size() > limit)
        return failure(ErrorKind::ResponseTooLarge, shown);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::FileNotReadable, shown, file.errorString());
    QByteArray bytes = readUpTo(file, limit);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::FileNotReadable, shown, file.errorString());
    return readSavedResponse(std::move(bytes), shown, Origin::File);
}

} // namespace tunnelglass::snapshot
