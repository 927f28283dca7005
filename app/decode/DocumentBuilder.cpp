// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/DocumentBuilder.h"

#include "base/SecretName.h"
#include "vpn/FieldCatalogue.h"

#include <algorithm>

namespace tunnelglass::decode {

namespace {

bool sameName(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() &&
           qstrnicmp(left.data(), left.size(), right.data(), right.size()) == 0;
}

bool isOneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](QByteArrayView other) { return sameName(name, other); });
}

/// The last keys of the catalogue's secret paths. A key is taken for a secret wherever it stands: too many
/// masks harm less than one too few.
std::vector<QByteArray> catalogueSecretKeys()
{
    std::vector<QByteArray> keys;
    for (const vpn::Field *field : vpn::allFields()) {
        if (field->kind != vpn::FieldKind::Secret)
            continue;
        const QByteArrayView path(field->path);
        keys.push_back(path.sliced(path.lastIndexOf('.') + 1).toByteArray());
    }
    return keys;
}

} // namespace

DocumentBuilder::DocumentBuilder(Document &document, const Limits &limits)
    : m_document(document)
    , m_limits(limits)
    , m_catalogueSecrets(catalogueSecretKeys())
    , m_sightings(1)
{
    m_document.m_names.assign(1, {});
    m_frames.reserve(static_cast<std::size_t>(std::clamp(limits.maxDepth, 1, 256)));
}

QByteArrayView DocumentBuilder::nameText(quint32 name) const
{
    const Document::Name &entry = m_document.m_names[name];
    return QByteArrayView(m_document.m_bytes.constData() + entry.offset, entry.length);
}

quint32 DocumentBuilder::nameAt(quint32 offset, quint32 length)
{
    const QByteArrayView text(m_document.m_bytes.constData() + offset, length);
    const quint32 known = m_table.find(text, [this](quint32 number) { return nameText(number); });
    return known != 0 ? known : addName(offset, length);
}

quint32 DocumentBuilder::nameOf(QByteArrayView text)
{
    if (const quint32 known = m_table.find(text, [this](quint32 number) { return nameText(number); });
        known != 0)
        return known;
    const auto offset = static_cast<quint32>(m_document.m_bytes.size());
    m_document.m_bytes.append(text);
    return addName(offset, static_cast<quint32>(text.size()));
}

quint32 DocumentBuilder::addName(quint32 offset, quint32 length)
{
    const QByteArrayView text(m_document.m_bytes.constData() + offset, length);
    quint8 flags = 0;
    if (isSecretName(text) || std::any_of(m_catalogueSecrets.cbegin(), m_catalogueSecrets.cend(),
                                          [text](const QByteArray &key) { return sameName(text, key); }))
        flags |= Document::Name::Secret;
    if (isOneOf(text, {"Key", "TagKey", "Name", "ParameterKey"}))
        flags |= Document::Name::TagKey;
    if (isOneOf(text, {"Value", "TagValue", "ParameterValue"}))
        flags |= Document::Name::TagValue;
    m_document.m_names.push_back({offset, length, flags});
    m_sightings.emplace_back();
    return m_table.add();
}

bool DocumentBuilder::fail(ErrorKind kind)
{
    m_error = kind;
    return false;
}

bool DocumentBuilder::nextIsSecret() const
{
    return (m_document.m_names[m_name].flags & Document::Name::Secret) != 0 ||
           (!m_frames.empty() && m_frames.back().secret);
}

bool DocumentBuilder::append(Document::Entry entry)
{
    std::vector<Document::Entry> &entries = m_document.m_entries;
    if (static_cast<qsizetype>(entries.size()) >= m_limits.maxNodes)
        return fail(ErrorKind::ResponseTooLarge);
    entry.name = m_name;
    if (nextIsSecret())
        entry.flags |= Document::Entry::Secret;
    if (!m_frames.empty()) {
        Frame &parent = m_frames.back();
        parent.lastChild = static_cast<quint32>(entries.size());
        ++parent.children;
    } else {
        entry.flags |= Document::Entry::Last;
    }
    entries.push_back(entry);
    m_name = 0;
    return true;
}

bool DocumentBuilder::begin(NodeKind container)
{
    if (depth() >= m_limits.maxDepth)
        return fail(ErrorKind::ResponseTooDeep);
    Document::Entry entry;
    entry.kind = container;
    if (m_unpacked)
        entry.flags = Document::Entry::Unpacked;
    m_unpacked = false;
    if (!append(entry))
        return false;
    Frame frame;
    frame.entry = static_cast<quint32>(m_document.m_entries.size() - 1);
    frame.object = container == NodeKind::Object;
    frame.secret = m_document.m_entries.back().is(Document::Entry::Secret);
    m_frames.push_back(frame);
    return true;
}

bool DocumentBuilder::scalar(NodeKind kind, quint32 offset, quint32 length, bool secret)
{
    Document::Entry entry;
    entry.kind = kind;
    entry.start = offset;
    entry.extent = length;
    if (secret)
        entry.flags = Document::Entry::Secret;
    return append(entry);
}

void DocumentBuilder::end()
{
    Frame frame = m_frames.back();
    m_frames.pop_back();
    if (frame.children != 0)
        m_document.m_entries[frame.lastChild].flags |= Document::Entry::Last;
    Document::Entry &container = m_document.m_entries[frame.entry];
    container.extent = static_cast<quint32>(m_document.m_entries.size());
    if (frame.object)
        settleMembers(frame);
    container.start = frame.children;
}

void DocumentBuilder::settleMembers(Frame &frame)
{
    std::vector<Document::Entry> &entries = m_document.m_entries;
    ++m_objects;
    quint32 tagKey = 0;
    quint32 tagValue = 0;
    const auto end = static_cast<quint32>(entries.size());
    for (quint32 index = frame.entry + 1; index < end; index = entries[index].next(index)) {
        const quint32 name = entries[index].name;
        Sighting &sighting = m_sightings[name];
        if (sighting.object == m_objects) {
            entries[sighting.entry].flags |= Document::Entry::Hidden;
            --frame.children;
        }
        sighting = {m_objects, index};
        const quint8 flags = m_document.m_names[name].flags;
        if ((flags & Document::Name::TagKey) != 0)
            tagKey = index;
        if ((flags & Document::Name::TagValue) != 0)
            tagValue = index;
    }
    if (tagKey != 0 && tagValue != 0)
        markTagValue(tagKey, tagValue);
}

void DocumentBuilder::markTagValue(quint32 keyEntry, quint32 valueEntry)
{
    std::vector<Document::Entry> &entries = m_document.m_entries;
    const Document::Entry &key = entries[keyEntry];
    if (key.kind != NodeKind::String ||
        !isSecretName(QByteArrayView(m_document.m_bytes.constData() + key.start, key.extent)))
        return;
    const quint32 end = entries[valueEntry].next(valueEntry);
    for (quint32 index = valueEntry; index < end; ++index)
        entries[index].flags |= Document::Entry::Secret;
}

} // namespace tunnelglass::decode
