// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/DocumentEntry.h"
#include "decode/NameTable.h"

#include <optional>

namespace tunnelglass::decode {

/// Fills a Document, called by the parsers in document order. Marks secrets, keeps the last of members with
/// the same key, and watches depth and number of nodes. Every call answers false when a limit is passed:
/// error() says which.
class DocumentBuilder
{
public:
    DocumentBuilder(Document &document, const Limits &limits);

    /// Texts are given as offset and length in these bytes; parsers write and parse in place here.
    QByteArray &bytes() { return m_document.m_bytes; }

    /// The number of a key text that already lies in bytes() at `offset`.
    quint32 nameAt(quint32 offset, quint32 length);
    /// The number of a key text from elsewhere; it is copied into bytes() the first time.
    quint32 nameOf(QByteArrayView text);

    /// Names the value that comes next; without it a value has no name.
    void setName(quint32 name) { m_name = name; }
    /// The container that comes next was JSON text inside a string.
    void setUnpacked() { m_unpacked = true; }

    bool begin(NodeKind container);
    void end();
    /// A scalar; strings go through addText() (TextUnpacker.h), which looks into them first.
    bool scalar(NodeKind kind, quint32 offset, quint32 length, bool secret = false);

    bool boolean(bool value) { return scalar(NodeKind::Boolean, value ? 1 : 0, 0); }

    /// Whether the value that comes next is a secret by its name or by what it stands in.
    bool nextIsSecret() const;
    int depth() const { return static_cast<int>(m_frames.size()); }
    int maxDepth() const { return m_limits.maxDepth; }
    std::optional<ErrorKind> error() const { return m_error; }

private:
    struct Frame
    {
        quint32 entry = 0;
        quint32 lastChild = 0;
        quint32 children = 0;
        bool object = false;
        bool secret = false;
    };
    /// Where a name was last met while the members of one object are compared.
    struct Sighting
    {
        quint64 object = 0;
        quint32 entry = 0;
    };

    quint32 addName(quint32 offset, quint32 length);
    QByteArrayView nameText(quint32 name) const;
    bool append(Document::Entry entry);
    void settleMembers(Frame &frame);
    void markTagValue(quint32 keyEntry, quint32 valueEntry);
    bool fail(ErrorKind kind);

    Document &m_document;
    Limits m_limits;
    NameTable m_table;
    std::vector<QByteArray> m_catalogueSecrets;
    std::vector<Frame> m_frames;
    std::vector<Sighting> m_sightings; ///< by name
    quint64 m_objects = 0;
    quint32 m_name = 0;
    bool m_unpacked = false;
    std::optional<ErrorKind> m_error;
};

} // namespace tunnelglass::decode
