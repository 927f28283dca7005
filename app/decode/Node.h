// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QByteArrayView>
#include <QString>

#include <iterator>
#include <limits>

namespace tunnelglass::decode {

class Document;

enum class NodeKind : quint8
{
    Object,
    Array, ///< a JSON array, or sibling elements of one name in XML; items are unnamed
    String,
    Number,  ///< kept as the digits that were sent: nothing is lost to a floating-point type
    Boolean, ///< text() is "true" or "false"
    Null,
};

/// A place in a Document: JSON and XML in one neutral form. A small handle, copied freely; valid while the
/// Document lives. A default-made Node is "absent": isValid() is false and every read gives an empty answer.
class Node
{
public:
    Node() = default;

    bool isValid() const { return m_document != nullptr; }
    explicit operator bool() const { return isValid(); }

    NodeKind kind() const;
    bool isObject() const { return isValid() && kind() == NodeKind::Object; }
    bool isArray() const { return isValid() && kind() == NodeKind::Array; }
    bool isContainer() const { return isObject() || isArray(); }
    bool isScalar() const { return isValid() && !isContainer(); }

    /// The key or element name, UTF-8; empty for the root and for array items.
    QByteArrayView nameUtf8() const;
    QString name() const { return QString::fromUtf8(nameUtf8()); }

    /// Marked when it was decoded: by the catalogue, and by name at any depth (isSecretName), also inside
    /// JSON text. Containers below a secret name have all their scalars marked.
    bool isSecret() const;

    /// The scalar in clear, decoded UTF-8; empty for containers and null. Callers that show it check
    /// isSecret() first.
    QString text() const { return QString::fromUtf8(textUtf8()); }
    QByteArrayView textUtf8() const;
    SecretBytes secretBytes() const { return SecretBytes(textUtf8()); }
    /// What may be shown by default: the mask for a secret that is not empty, else the text.
    QString maskedText() const { return isSecret() && !textUtf8().isEmpty() ? secretMask() : text(); }

    /// Whether this container was given as JSON text inside a string (IkeConfig of 2018), and was unpacked.
    bool isUnpackedText() const;

    qsizetype childCount() const;
    /// Children in the order sent. Of keys sent twice only the last is kept.
    Node firstChild() const;
    Node nextSibling() const;

    /// The child object member of this name, exact case first, then without regard to case; absent if none.
    Node find(QByteArrayView name) const;
    /// find() along a dotted path, "IkeConfig.IkeEncAlg".
    Node at(QByteArrayView path) const;

    friend bool operator==(const Node &left, const Node &right) = default;

    /// Document's own: position in its table.
    quint32 index() const { return m_index; }

    class Iterator;
    Iterator begin() const;
    Iterator end() const;

private:
    friend class Document;
    Node(const Document *document, quint32 index)
        : m_document(document)
        , m_index(index)
    {}

    const Document *m_document = nullptr;
    quint32 m_index = std::numeric_limits<quint32>::max();
};

class Node::Iterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Node;
    using difference_type = qsizetype;
    using pointer = const Node *;
    using reference = Node;

    explicit Iterator(Node node)
        : m_node(node)
    {}
    Node operator*() const { return m_node; }
    Iterator &operator++()
    {
        m_node = m_node.nextSibling();
        return *this;
    }
    Iterator operator++(int)
    {
        const Iterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Iterator &left, const Iterator &right) = default;

private:
    Node m_node;
};

inline Node::Iterator Node::begin() const
{
    return Iterator(firstChild());
}

inline Node::Iterator Node::end() const
{
    return Iterator(Node());
}

} // namespace tunnelglass::decode
