// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/Node.h"
#include "decode/OutputBuffer.h"
#include "decode/SecretHandling.h"

namespace tunnelglass::decode {

/// Writes XML 1.0 piece by piece (UTF-8, two spaces a level), so that XmlParser reads the same nodes again.
/// Keys that are no XML names are written by xmlNameFromKey(); characters that XML cannot hold become U+FFFD.
class XmlNodeWriter
{
public:
    XmlNodeWriter(OutputBuffer &out, SecretHandling secrets);

    void declaration();
    /// The start tag of an element with child elements, with the attributes that `object` has.
    void begin(QByteArrayView key, const Node &object = {});
    void end(QByteArrayView key);
    void text(QByteArrayView key, QByteArrayView text);

    /// The node as an element; an array as one element of its name per item.
    void value(QByteArrayView key, const Node &node);
    /// One child of an object as an element; nothing for attributes and what SecretHandling::Omit leaves out.
    void member(const Node &child);

private:
    bool isLeftOut(const Node &node) const;
    void indent();
    void attributes(const Node &object);
    void array(QByteArrayView key, const Node &node);
    QByteArray scalarText(const Node &node) const;

    OutputBuffer &m_out;
    SecretHandling m_secrets;
    int m_depth = 0;
};

} // namespace tunnelglass::decode
