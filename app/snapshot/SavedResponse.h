// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "decode/ConnectionDecoder.h"
#include "snapshot/Snapshot.h"

#include <vector>

class QIODevice;

namespace tunnelglass::snapshot {

/// A response that was saved or pasted: of any tool, of either shape, or a file that Tunnelglass exported.
/// With 100,000 connections in it only the document is held; a connection is decoded when it is asked for.
struct SavedResponse
{
    decode::BodyShape shape = decode::BodyShape::OtherResponse;
    Snapshot about; ///< document and root node; for exported files also region, time, identity (object
                    ///< "Tunnelglass")
    std::vector<quint32> connections; ///< Node::index() of each connection object, in the order of the file

    /// Snapshot of connection `row`; shares the document.
    SnapshotPtr connection(std::size_t row) const;
    /// Snapshot of the whole body, for responses that hold no connection.
    SnapshotPtr whole() const;
};

/// Understands bytes. Errors: those of Document::parse, and ResponseIsError for an error body of the service
/// (with its code, request id and redacted message). `name` is the file's name for messages, or empty for
/// pasted text.
Result<SavedResponse> readSavedResponse(QByteArray bytes, const QString &name, Origin origin);

/// Opens and understands a file; errors of the file system as FileNotFound, FileNotReadable; more than the
/// limit of openFileLimits() is refused as ResponseTooLarge before it is read.
Result<SavedResponse> openSavedResponse(const QString &path);

} // namespace tunnelglass::snapshot
