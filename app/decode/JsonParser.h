// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/DocumentBuilder.h"

namespace tunnelglass::decode {

/// JSON (RFC 8259) into a DocumentBuilder, in place: escapes are undone where they stand and nothing is
/// copied. Numbers stay the digits that were sent. Comments, trailing commas, NaN and anything behind the
/// value are refused.
class JsonParser
{
public:
    explicit JsonParser(DocumentBuilder &builder)
        : m_builder(builder)
    {}

    /// Parses builder.bytes() from `offset`; a NUL stands behind the `length` bytes. False: see
    /// errorOffset(), and builder.error() when it was a limit.
    bool parse(quint32 offset, quint32 length);
    /// Where in builder.bytes() parsing stopped.
    qsizetype errorOffset() const { return m_errorOffset; }

    /// Whether `text`, with a NUL behind it, is well-formed JSON that has an object member in it somewhere
    /// and is not nested deeper than `maxDepth`. Changes nothing.
    static bool isContainerText(QByteArrayView text, int maxDepth);

private:
    DocumentBuilder &m_builder;
    qsizetype m_errorOffset = 0;
};

} // namespace tunnelglass::decode
