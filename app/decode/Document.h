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
    qsizetype maxNodes =
        4'000'000; ///< objects, arrays and scalars together: "[0,0,0..." must not eat the memory
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
    /// Errors: ResponseEmpty, -TooLarge, -TooDeep, -HasDtd, -NotUtf8, -NotApi (HTML, plain text), -Malformed
    /// with the line and column in `detail`. Never a byte of the body in an Error.
    static Result<std::shared_ptr<const Document>> parse(QByteArray bytes, const Limits &limits = {});

    Node root() const;
    WireFormat format() const { return m_format; }
    /// XML: the root element's name. JSON: empty.
    QString rootName() const { return m_rootName; }
    /// Size of the body in bytes, as it was handed in.
    qsizetype byteCount() const { return m_byteCount; }
    /// A node by its index(), for callers that keep indexes of many nodes.
    Node nodeAt(quint32 index) const;

private:
    Result<void> parseJson(QByteArray bytes, qsizetype mark, const Limits &limits);
    Result<void> parseXml(QByteArray bytes, qsizetype mark, const Limits &limits);

    friend class Node;
    friend class DocumentBuilder;
    Document();

    struct Entry;
    struct Name;
    QByteArray
        m_bytes; ///< every name and text: the body itself, parsed in place, or what was taken out of XML
    std::vector<Name> m_names;
    std::vector<Entry> m_entries;
    QString m_rootName;
    WireFormat m_format = WireFormat::Json;
    qsizetype m_byteCount = 0;
};

} // namespace tunnelglass::decode
