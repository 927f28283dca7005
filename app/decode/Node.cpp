// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/Node.h"

#include "decode/DocumentEntry.h"

#include <cstring>

namespace tunnelglass::decode {

NodeKind Node::kind() const
{
    return isValid() ? m_document->m_entries[m_index].kind : NodeKind::Null;
}

QByteArrayView Node::nameUtf8() const
{
    if (!isValid())
        return {};
    const Document::Name &name = m_document->m_names[m_document->m_entries[m_index].name];
    return QByteArrayView(m_document->m_bytes.constData() + name.offset, name.length);
}

bool Node::isSecret() const
{
    return isValid() && m_document->m_entries[m_index].is(Document::Entry::Secret);
}

QByteArrayView Node::textUtf8() const
{
    if (!isValid())
        return {};
    const Document::Entry &entry = m_document->m_entries[m_index];
    switch (entry.kind) {
    case NodeKind::String:
    case NodeKind::Number:
        return QByteArrayView(m_document->m_bytes.constData() + entry.start, entry.extent);
    case NodeKind::Boolean:
        return entry.start != 0 ? QByteArrayView("true") : QByteArrayView("false");
    case NodeKind::Object:
    case NodeKind::Array:
    case NodeKind::Null:
        break;
    }
    return {};
}

bool Node::isUnpackedText() const
{
    return isValid() && m_document->m_entries[m_index].is(Document::Entry::Unpacked);
}

qsizetype Node::childCount() const
{
    return isContainer() ? m_document->m_entries[m_index].start : 0;
}

Node Node::firstChild() const
{
    if (childCount() == 0)
        return {};
    const auto &entries = m_document->m_entries;
    quint32 index = m_index + 1;
    while (entries[index].is(Document::Entry::Hidden))
        index = entries[index].next(index);
    return Node(m_document, index);
}

Node Node::nextSibling() const
{
    if (!isValid())
        return {};
    const auto &entries = m_document->m_entries;
    quint32 index = m_index;
    do {
        if (entries[index].is(Document::Entry::Last))
            return {};
        index = entries[index].next(index);
    } while (entries[index].is(Document::Entry::Hidden));
    return Node(m_document, index);
}

Node Node::find(QByteArrayView name) const
{
    if (!isObject() || childCount() == 0)
        return {};
    // Straight over the table: this is what decoding a connection spends its time on.
    const Document::Entry *entries = m_document->m_entries.data();
    const Document::Name *names = m_document->m_names.data();
    const char *bytes = m_document->m_bytes.constData();
    const auto length = static_cast<quint32>(name.size());
    Node similar;
    for (quint32 index = m_index + 1;; index = entries[index].next(index)) {
        const Document::Entry &entry = entries[index];
        const Document::Name &key = names[entry.name];
        if (key.length == length && !entry.is(Document::Entry::Hidden)) {
            if (std::memcmp(bytes + key.offset, name.data(), length) == 0)
                return Node(m_document, index);
            if (qstrnicmp(bytes + key.offset, length, name.data(), length) == 0)
                similar = Node(m_document, index);
        }
        if (entry.is(Document::Entry::Last))
            return similar;
    }
}

Node Node::at(QByteArrayView path) const
{
    Node node = *this;
    while (node && !path.isEmpty()) {
        const qsizetype dot = path.indexOf('.');
        node = node.find(dot < 0 ? path : path.first(dot));
        path = dot < 0 ? QByteArrayView() : path.sliced(dot + 1);
    }
    return node;
}

} // namespace tunnelglass::decode
