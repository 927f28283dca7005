// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/Document.h"

namespace tunnelglass::decode {

/// One node in a Document's flat table. The table is in pre-order: a container is followed by its whole
/// subtree, so that a document of millions of nodes is one block of memory, filled in one pass and released
/// at once.
struct Document::Entry
{
    enum Flag : quint8
    {
        Secret = 1,
        Unpacked = 2, ///< a container that was sent as JSON text inside a string
        Last = 4,     ///< no sibling comes after it
        Hidden = 8,   ///< an earlier one of two members with the same key: skipped by every reader
    };

    quint32 name = 0; ///< position in Document::m_names; 0 is the empty name
    /// Strings and numbers: offset in Document::m_bytes. Booleans: 0 or 1. Containers: number of visible
    /// children.
    quint32 start = 0;
    /// Strings and numbers: length. Containers: position in the table just past the subtree.
    quint32 extent = 0;
    NodeKind kind = NodeKind::Null;
    quint8 flags = 0;

    bool is(Flag flag) const { return (flags & flag) != 0; }
    bool isContainer() const { return kind == NodeKind::Object || kind == NodeKind::Array; }
    /// Position just past this node's subtree, given the node's own position.
    quint32 next(quint32 self) const { return isContainer() ? extent : self + 1; }
};

/// A key text; every key of a document is kept once.
struct Document::Name
{
    enum Flag : quint8
    {
        Secret = 1, ///< the value behind it is a secret
        TagKey =
            2, ///< its value names what the sibling TagValue holds: {"Key": "db-password", "Value": "..."}
        TagValue = 4,
    };

    quint32 offset = 0; ///< in Document::m_bytes
    quint32 length = 0;
    quint8 flags = 0;
};

} // namespace tunnelglass::decode
