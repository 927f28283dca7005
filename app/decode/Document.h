// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "decode/Node.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace tunnelglass::decode {

enum class WireFormat : quint8
{
    Json,
    Xml,
};

/// What a body may cost. The defaults are for an answer of the service; openFileLimits() for a saved file.
struct Limits
{
    qsizetype maxBytes = 16 * 1024 * 1024;
    int maxDepth = 64;
};

/// For files that people open: 160 MiB holds more than 100,000 connections.
Limits openFileLimits();

/// A parsed body: immutable, shared between threads, secrets marked. It owns its bytes; those of secrets are
/// overwritten when it is destroyed (best effort).
class Document
{
public:
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;
    ~Document();

    /// JSON or XML, told apart by the first character that is not white space; a UTF-8 BOM is skipped.
    /// Errors: ResponseEmpty, -TooLarge, -TooDeep, -HasDtd, -NotUtf8, -NotApi (HTML, plain text), -Malformed with the
    /// line and column in `detail`. Never a byte of the body in an Error.
    static Result<std::shared_ptr<const Document>> parse(QByteArray bytes, const Limits &limits = {});

    Node root() const;
    WireFormat format() const { return m_format; }
    /// XML: the root element's name. JSON: empty.
    QString rootName() const;
    /// Size of the body in bytes, as it was handed in.
    qsizetype byteCount() const { return m_byteCount; }
    /// A node by its index(), for callers that keep indexes of many nodes.
    Node nodeAt(quint32 index) const;

private:
    friend class Node;
    friend class DocumentBuilder;
    Document();

    struct Entry;
    QByteArray m_bytes;
    std::vector<Entry> m_entries;
    WireFormat m_format = WireFormat::Json;
    qsizetype m_byteCount = 0;
};

} // namespace tunnelglass::decode
