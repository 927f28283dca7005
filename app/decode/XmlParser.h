// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/DocumentBuilder.h"

#include <QXmlStreamReader>

namespace tunnelglass::decode {

/// XML 1.0 into a DocumentBuilder. An element with only text is a string; an element with child elements an
/// object; siblings of one name an array, also when others stand between them. Attributes become members
/// "@name", text beside child elements the member "#text". White space around text is dropped unless
/// xml:space="preserve" asks to keep it. No document type declaration is taken.
class XmlParser
{
public:
    explicit XmlParser(DocumentBuilder &builder);

    /// The texts end up in builder.bytes().
    Result<void> parse(const QByteArray &body);
    QString rootName() const { return m_rootName; }

private:
    /// An element or attribute, before siblings of one name are brought together.
    struct Element
    {
        quint32 name = 0;
        quint32 textOffset = 0;
        quint32 textLength = 0;
        quint32 firstChild = 0; ///< 0: none
        quint32 lastChild = 0;
        quint32 nextSibling = 0;
        quint32 nextSame = 0; ///< the next sibling of the same name
    };
    struct Open
    {
        quint32 element = 0;
        bool preserveSpace = false;
        QByteArray text;
    };
    struct Group
    {
        quint64 parent = 0;
        quint32 last = 0;
    };

    Result<void> token(QXmlStreamReader::TokenType type);
    Result<void> startElement();
    void addAttributes(Open &open);
    void addText();
    void endElement();
    quint32 addChild(quint32 parent, quint32 name);
    void setText(quint32 element, QByteArrayView text);
    quint32 nameNumber(QStringView name, QByteArrayView prefix = {});
    bool emitElement(quint32 element);
    bool emitMembers(quint32 element);
    bool emitArray(quint32 first);
    Failure fail(ErrorKind kind) const;

    DocumentBuilder &m_builder;
    QXmlStreamReader m_reader;
    QString m_rootName;
    std::vector<Element> m_elements;
    std::vector<Open> m_open; ///< grows only: the buffers of closed elements are used again
    std::size_t m_depth = 0;
    std::vector<Group> m_groups; ///< by name
    quint64 m_parents = 0;
    QByteArray m_scratch;
};

} // namespace tunnelglass::decode
