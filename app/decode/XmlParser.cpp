// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/XmlParser.h"

#include "decode/TextPosition.h"
#include "decode/TextUnpacker.h"
#include "decode/XmlName.h"

namespace tunnelglass::decode {

namespace {

constexpr QByteArrayView textMember("#text");

void appendUtf8(QByteArray &out, QStringView text)
{
    const qsizetype start = out.size();
    out.resize(start + text.size());
    char *to = out.data() + start;
    for (const QChar unit : text) {
        if (unit.unicode() >= 0x80) {
            out.resize(start);
            out.append(text.toUtf8());
            return;
        }
        *to++ = static_cast<char>(unit.unicode());
    }
}

bool isHtmlRoot(QStringView name)
{
    return name.compare(QLatin1StringView("html"), Qt::CaseInsensitive) == 0 ||
           name.compare(QLatin1StringView("head"), Qt::CaseInsensitive) == 0 ||
           name.compare(QLatin1StringView("body"), Qt::CaseInsensitive) == 0;
}

bool isUtf8Encoding(QStringView name)
{
    return name.isEmpty() || name.compare(QLatin1StringView("utf-8"), Qt::CaseInsensitive) == 0 ||
           name.compare(QLatin1StringView("utf8"), Qt::CaseInsensitive) == 0 ||
           name.compare(QLatin1StringView("us-ascii"), Qt::CaseInsensitive) == 0;
}

} // namespace

XmlParser::XmlParser(DocumentBuilder &builder)
    : m_builder(builder)
    , m_elements(1)
    , m_groups(1)
{
    m_reader.setNamespaceProcessing(false);
}

Failure XmlParser::fail(ErrorKind kind) const
{
    return failure(kind, {}, TextPosition::inWords(m_reader.lineNumber(), m_reader.columnNumber() + 1));
}

Result<void> XmlParser::parse(const QByteArray &body)
{
    m_reader.addData(body);
    m_elements.reserve(static_cast<std::size_t>(body.size()) / 24);
    while (!m_reader.atEnd()) {
        if (const Result<void> taken = token(m_reader.readNext()); !taken)
            return taken;
    }
    if (m_reader.hasError() || m_elements.size() < 2)
        return fail(ErrorKind::ResponseMalformed);
    if (!m_builder.begin(NodeKind::Object) || !emitMembers(1))
        return failure(m_builder.error().value_or(ErrorKind::ResponseMalformed));
    m_builder.end();
    return {};
}

Result<void> XmlParser::token(QXmlStreamReader::TokenType type)
{
    switch (type) {
    case QXmlStreamReader::StartDocument:
        if (!isUtf8Encoding(m_reader.documentEncoding()))
            return fail(ErrorKind::ResponseNotUtf8);
        break;
    case QXmlStreamReader::DTD:
        return fail(ErrorKind::ResponseHasDtd);
    case QXmlStreamReader::StartElement:
        return startElement();
    case QXmlStreamReader::Characters:
        addText();
        break;
    case QXmlStreamReader::EndElement:
        endElement();
        break;
    default:
        break;
    }
    return {};
}

Result<void> XmlParser::startElement()
{
    // One level more than of containers: the innermost elements are texts.
    if (m_depth > static_cast<std::size_t>(m_builder.maxDepth()))
        return fail(ErrorKind::ResponseTooDeep);
    if (m_depth == 0) {
        m_rootName = m_reader.qualifiedName().toString();
        if (isHtmlRoot(m_rootName))
            return fail(ErrorKind::ResponseNotApi);
    }
    const quint32 parent = m_depth == 0 ? 0 : m_open[m_depth - 1].element;
    const bool preserve = m_depth != 0 && m_open[m_depth - 1].preserveSpace;
    if (m_depth == m_open.size())
        m_open.emplace_back();
    Open &open = m_open[m_depth];
    ++m_depth;
    open.element = addChild(parent, nameNumber(m_reader.qualifiedName()));
    open.preserveSpace = preserve;
    open.text.resize(0);
    addAttributes(open);
    return {};
}

void XmlParser::addAttributes(Open &open)
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.qualifiedName() == QLatin1StringView("xml:space")) {
            open.preserveSpace = attribute.value() == QLatin1StringView("preserve");
            continue;
        }
        m_scratch.resize(0);
        appendUtf8(m_scratch, attribute.value());
        const QByteArray value = m_scratch;
        setText(addChild(open.element, nameNumber(attribute.qualifiedName(), "@")), value);
    }
}

void XmlParser::addText()
{
    if (m_depth == 0)
        return;
    Open &open = m_open[m_depth - 1];
    if (open.text.isEmpty() && !open.preserveSpace && m_reader.isWhitespace() && !m_reader.isCDATA())
        return;
    appendUtf8(open.text, m_reader.text());
}

void XmlParser::endElement()
{
    --m_depth;
    const Open &open = m_open[m_depth];
    const QByteArrayView text(open.text);
    const QByteArrayView trimmed = text.trimmed();
    if (m_elements[open.element].firstChild == 0)
        setText(open.element, open.preserveSpace ? text : trimmed);
    else if (!trimmed.isEmpty())
        setText(addChild(open.element, m_builder.nameOf(textMember)), open.preserveSpace ? text : trimmed);
}

quint32 XmlParser::addChild(quint32 parent, quint32 name)
{
    const auto number = static_cast<quint32>(m_elements.size());
    Element element;
    element.name = name;
    m_elements.push_back(element);
    Element &holder = m_elements[parent];
    if (holder.firstChild == 0)
        holder.firstChild = number;
    else
        m_elements[holder.lastChild].nextSibling = number;
    holder.lastChild = number;
    return number;
}

void XmlParser::setText(quint32 element, QByteArrayView text)
{
    QByteArray &bytes = m_builder.bytes();
    m_elements[element].textOffset = static_cast<quint32>(bytes.size());
    m_elements[element].textLength = static_cast<quint32>(text.size());
    bytes.append(text);
    bytes.append('\0'); // JSON text inside is parsed where it stands
}

quint32 XmlParser::nameNumber(QStringView name, QByteArrayView prefix)
{
    m_scratch.resize(0);
    m_scratch.append(prefix);
    appendUtf8(m_scratch, name);
    if (m_scratch.contains('_') && m_scratch.contains("_x"))
        m_scratch = prefix.toByteArray() + keyFromXmlName(QByteArrayView(m_scratch).sliced(prefix.size()));
    const quint32 number = m_builder.nameOf(m_scratch);
    if (number >= m_groups.size())
        m_groups.resize(number + 1);
    return number;
}

bool XmlParser::emitElement(quint32 element)
{
    const Element &source = m_elements[element];
    if (source.firstChild == 0)
        return tunnelglass::decode::addText(m_builder, source.textOffset, source.textLength);
    if (!m_builder.begin(NodeKind::Object) || !emitMembers(element))
        return false;
    m_builder.end();
    return true;
}

bool XmlParser::emitMembers(quint32 element)
{
    // First chain the siblings of one name, then emit each chain where its first element stands.
    const quint64 parent = ++m_parents;
    quint32 previousHead = 0;
    const quint32 first = m_elements[element].firstChild;
    for (quint32 child = first; child != 0;) {
        const quint32 next = m_elements[child].nextSibling;
        Group &group = m_groups[m_elements[child].name];
        if (group.parent == parent) {
            m_elements[group.last].nextSame = child;
        } else {
            if (previousHead != 0)
                m_elements[previousHead].nextSibling = child;
            previousHead = child;
            group.parent = parent;
        }
        group.last = child;
        child = next;
    }
    if (previousHead != 0)
        m_elements[previousHead].nextSibling = 0;
    for (quint32 head = first; head != 0; head = m_elements[head].nextSibling) {
        m_builder.setName(m_elements[head].name);
        if (m_elements[head].nextSame == 0 ? !emitElement(head) : !emitArray(head))
            return false;
    }
    return true;
}

bool XmlParser::emitArray(quint32 first)
{
    if (!m_builder.begin(NodeKind::Array))
        return false;
    for (quint32 item = first; item != 0; item = m_elements[item].nextSame) {
        if (!emitElement(item))
            return false;
    }
    m_builder.end();
    return true;
}

} // namespace tunnelglass::decode
