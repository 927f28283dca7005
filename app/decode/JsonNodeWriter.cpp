// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/JsonNodeWriter.h"

#include "base/SecretBytes.h"

namespace tunnelglass::decode {

namespace {

constexpr unsigned char firstJsonPrintable = 0x20;

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < firstJsonPrintable || c == '"' || c == '\\';
}

void appendEscape(OutputBuffer &out, char c)
{
    constexpr QByteArrayView hexDigits("0123456789abcdef");
    constexpr QByteArrayView shortForms("\bb\ff\nn\rr\tt\"\"\\\\");
    out.append('\\');
    for (qsizetype i = 0; i < shortForms.size(); i += 2) {
        if (shortForms[i] == c) {
            out.append(shortForms[i + 1]);
            return;
        }
    }
    const auto code = static_cast<unsigned char>(c);
    out.append("u00");
    out.append(hexDigits[code >> 4U]);
    out.append(hexDigits[code & 0xFU]);
}

} // namespace

JsonNodeWriter::JsonNodeWriter(OutputBuffer &out, SecretHandling secrets, Layout layout)
    : m_out(out)
    , m_secrets(secrets)
    , m_layout(layout)
{}

void JsonNodeWriter::newLine()
{
    if (m_layout == Layout::Compact)
        return;
    m_out.append('\n');
    for (int i = 0; i < m_depth; ++i)
        m_out.append("  ");
}

void JsonNodeWriter::beginItem()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_out.append(',');
    m_first = false;
    if (m_depth > 0)
        newLine();
}

void JsonNodeWriter::begin(char bracket)
{
    beginItem();
    m_out.append(bracket);
    ++m_depth;
    m_first = true;
}

void JsonNodeWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_out.append(bracket);
    m_first = false;
}

void JsonNodeWriter::beginObject()
{
    begin('{');
}

void JsonNodeWriter::endObject()
{
    end('}');
}

void JsonNodeWriter::beginArray()
{
    begin('[');
}

void JsonNodeWriter::endArray()
{
    end(']');
}

void JsonNodeWriter::key(QByteArrayView name)
{
    string(name);
    m_out.append(m_layout == Layout::Compact ? QByteArrayView(":") : QByteArrayView(": "));
    m_afterKey = true;
}

void JsonNodeWriter::string(QByteArrayView text)
{
    beginItem();
    m_out.append('"');
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        m_out.append(text.sliced(written, i - written));
        appendEscape(m_out, text[i]);
        written = i + 1;
    }
    m_out.append(text.sliced(written));
    m_out.append('"');
}

void JsonNodeWriter::literal(QByteArrayView text)
{
    beginItem();
    m_out.append(text);
}

bool JsonNodeWriter::isLeftOut(const Node &node) const
{
    return m_secrets == SecretHandling::Omit && node.isSecret();
}

void JsonNodeWriter::value(const Node &node)
{
    // At the top of a compact text it is the text itself that is asked for.
    if (node.isUnpackedText() && (m_depth > 0 || m_layout == Layout::Pretty)) {
        OutputBuffer text;
        JsonNodeWriter(text, m_secrets, Layout::Compact).value(node);
        string(text.take());
    } else if (node.isObject()) {
        beginObject();
        for (const Node &child : node)
            member(child);
        endObject();
    } else if (node.isArray()) {
        beginArray();
        for (const Node &item : node) {
            if (!isLeftOut(item))
                value(item);
        }
        endArray();
    } else {
        scalar(node);
    }
}

void JsonNodeWriter::member(const Node &child)
{
    if (isLeftOut(child))
        return;
    key(child.nameUtf8());
    value(child);
}

void JsonNodeWriter::scalar(const Node &node)
{
    const QByteArrayView text = node.textUtf8();
    if (node.isSecret() && m_secrets == SecretHandling::Mask && !text.isEmpty())
        string(secretMask().toUtf8());
    else if (node.kind() == NodeKind::String)
        string(text);
    else if (node.kind() == NodeKind::Null)
        literal("null");
    else
        literal(text);
}

} // namespace tunnelglass::decode
