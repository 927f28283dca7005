// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/Node.h"
#include "decode/OutputBuffer.h"
#include "decode/SecretHandling.h"

namespace tunnelglass::decode {

/// Writes JSON piece by piece (UTF-8, RFC 8259). The caller keeps begin and end in balance.
class JsonNodeWriter
{
public:
    enum class Layout : quint8
    {
        Pretty, ///< two spaces a level
        Compact,
    };

    JsonNodeWriter(OutputBuffer &out, SecretHandling secrets, Layout layout = Layout::Pretty);

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// The key of the value that comes next.
    void key(QByteArrayView name);
    void string(QByteArrayView text);
    /// A number or word that is JSON already.
    void literal(QByteArrayView text);

    /// The node and all below it. JSON text that was unpacked is written as a string again.
    void value(const Node &node);
    /// Key and value of one child of an object; nothing for what SecretHandling::Omit leaves out.
    void member(const Node &child);

private:
    void beginItem();
    void begin(char bracket);
    void end(char bracket);
    void newLine();
    bool isLeftOut(const Node &node) const;
    void scalar(const Node &node);

    OutputBuffer &m_out;
    SecretHandling m_secrets;
    Layout m_layout;
    int m_depth = 0;
    bool m_first = true; ///< nothing written in the current container yet
    bool m_afterKey = false;
};

} // namespace tunnelglass::decode
