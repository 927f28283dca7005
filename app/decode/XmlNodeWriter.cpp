// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/XmlNodeWriter.h"

#include "base/SecretBytes.h"
#include "decode/NodeText.h"
#include "decode/XmlName.h"

namespace tunnelglass::decode {

namespace {

constexpr QByteArrayView replacementCharacter("\xEF\xBF\xBD");

/// Whether U+FFFE or U+FFFF begins here: valid UTF-8, but no characters of XML 1.0.
bool isNonCharacter(QByteArrayView text, qsizetype position)
{
    return position + 2 < text.size() && text[position] == '\xEF' && text[position + 1] == '\xBF' &&
           (text[position + 2] == '\xBE' || text[position + 2] == '\xBF');
}

/// What stands for a byte in element text and attributes; empty when the byte stands for itself.
QByteArrayView escapeFor(char c, bool inAttribute)
{
    constexpr unsigned char firstPrintable = 0x20;
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return inAttribute ? QByteArrayView("&quot;") : QByteArrayView();
    case '\r': // a bare one would be read as a newline
        return "&#13;";
    case '\n':
        return inAttribute ? QByteArrayView("&#10;") : QByteArrayView();
    case '\t':
        return inAttribute ? QByteArrayView("&#9;") : QByteArrayView();
    default:
        return static_cast<unsigned char>(c) < firstPrintable ? replacementCharacter : QByteArrayView();
    }
}

void appendEscaped(OutputBuffer &out, QByteArrayView text, bool inAttribute)
{
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool nonCharacter = isNonCharacter(text, i);
        const QByteArrayView escape = nonCharacter ? replacementCharacter : escapeFor(text[i], inAttribute);
        if (escape.isEmpty())
            continue;
        out.append(text.sliced(written, i - written));
        out.append(escape);
        i += nonCharacter ? 2 : 0;
        written = i + 1;
    }
    out.append(text.sliced(written));
}

bool isXmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Attributes and the text beside child elements, as XmlParser names them.
bool isAttribute(const Node &node)
{
    return node.nameUtf8().size() > 1 && node.nameUtf8().startsWith('@') && !node.isContainer();
}

bool isOwnText(const Node &node)
{
    return node.nameUtf8() == QByteArrayView("#text") && !node.isContainer();
}

} // namespace

XmlNodeWriter::XmlNodeWriter(OutputBuffer &out, SecretHandling secrets)
    : m_out(out)
    , m_secrets(secrets)
{}

void XmlNodeWriter::declaration()
{
    m_out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
}

void XmlNodeWriter::indent()
{
    for (int i = 0; i < m_depth; ++i)
        m_out.append("  ");
}

void XmlNodeWriter::begin(QByteArrayView key, const Node &object)
{
    indent();
    m_out.append('<');
    m_out.append(xmlNameFromKey(key));
    attributes(object);
    m_out.append(">\n");
    ++m_depth;
}

void XmlNodeWriter::end(QByteArrayView key)
{
    --m_depth;
    indent();
    m_out.append("</");
    m_out.append(xmlNameFromKey(key));
    m_out.append(">\n");
}

void XmlNodeWriter::text(QByteArrayView key, QByteArrayView text)
{
    const QByteArray name = xmlNameFromKey(key);
    indent();
    m_out.append('<');
    m_out.append(name);
    if (text.isEmpty()) {
        m_out.append("/>\n");
        return;
    }
    if (isXmlSpace(text.front()) || isXmlSpace(text.back()))
        m_out.append(" xml:space=\"preserve\"");
    m_out.append('>');
    appendEscaped(m_out, text, false);
    m_out.append("</");
    m_out.append(name);
    m_out.append(">\n");
}

bool XmlNodeWriter::isLeftOut(const Node &node) const
{
    return m_secrets == SecretHandling::Omit && node.isSecret();
}

QByteArray XmlNodeWriter::scalarText(const Node &node) const
{
    if (node.isUnpackedText())
        return compactJsonText(node, m_secrets);
    const QByteArrayView text = node.textUtf8();
    if (node.isSecret() && m_secrets == SecretHandling::Mask && !text.isEmpty())
        return secretMask().toUtf8();
    return text.toByteArray();
}

void XmlNodeWriter::value(QByteArrayView key, const Node &node)
{
    if (node.isScalar() || node.isUnpackedText()) {
        text(key, scalarText(node));
    } else if (node.isArray()) {
        array(key, node);
    } else {
        begin(key, node);
        for (const Node &child : node)
            member(child);
        end(key);
    }
}

void XmlNodeWriter::array(QByteArrayView key, const Node &node)
{
    bool any = false;
    for (const Node &item : node) {
        if (isLeftOut(item))
            continue;
        any = true;
        if (!item.isArray() || item.isUnpackedText()) {
            value(key, item);
            continue;
        }
        // XML has no lists in lists: the inner one gets an element of its own.
        begin(key);
        array(key, item);
        end(key);
    }
    if (!any)
        text(key, {});
}

void XmlNodeWriter::attributes(const Node &object)
{
    for (const Node &child : object) {
        if (!isAttribute(child) || isLeftOut(child))
            continue;
        m_out.append(' ');
        m_out.append(xmlNameFromKey(child.nameUtf8().sliced(1)));
        m_out.append("=\"");
        appendEscaped(m_out, scalarText(child), true);
        m_out.append('"');
    }
}

void XmlNodeWriter::member(const Node &child)
{
    if (isAttribute(child) || isLeftOut(child))
        return;
    if (isOwnText(child)) {
        indent();
        appendEscaped(m_out, scalarText(child), false);
        m_out.append('\n');
    } else {
        value(child.nameUtf8(), child);
    }
}

} // namespace tunnelglass::decode
