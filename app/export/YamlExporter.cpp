// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/YamlExporter.h"

#include "decode/NodeText.h"
#include "export/ExportLoop.h"
#include "export/ResponseParts.h"
#include "snapshot/Provenance.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

namespace tunnelglass::exporting {

namespace {

/// Names like those of the API, but for the words that YAML 1.1 takes for booleans and nothing.
bool isPlainKey(QByteArrayView key)
{
    for (const QByteArrayView word : {"y", "yes", "n", "no", "true", "false", "on", "off", "null"}) {
        if (key.compare(word, Qt::CaseInsensitive) == 0)
            return false;
    }
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return !key.isEmpty() && isLetter(key.front()) &&
           std::all_of(key.begin(), key.end(),
                       [&isLetter](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

/// The library leaves DEL as it is, which parsers refuse; letters of any language stay readable.
bool needsEscapes(QByteArrayView text)
{
    return text.contains('\x7f');
}

class YamlWriter
{
public:
    explicit YamlWriter(decode::SecretHandling secrets)
        : m_secrets(secrets)
    {}

    void text(QByteArrayView text)
    {
        if (needsEscapes(text))
            m_emitter << YAML::EscapeNonAscii;
        m_emitter << YAML::DoubleQuoted << std::string(text.data(), std::size_t(text.size()));
    }
    void key(QByteArrayView name)
    {
        m_emitter << YAML::Key;
        if (isPlainKey(name))
            m_emitter << std::string(name.data(), std::size_t(name.size()));
        else
            text(name);
        m_emitter << YAML::Value;
    }
    void value(const decode::Node &node);
    enum class Place : quint8
    {
        Alone,
        InList,
    };
    /// Without provenance there is no object "Tunnelglass".
    void connection(const snapshot::Snapshot &snapshot, const NamedTexts &provenance, Place place);
    /// A map of nothing but the object "Tunnelglass".
    void originAlone(const NamedTexts &provenance);

    /// The block so far, every line with `first` or `others` before it.
    QByteArray block(QByteArrayView first, QByteArrayView others) const;

private:
    bool isLeftOut(const decode::Node &node) const
    {
        return m_secrets == decode::SecretHandling::Omit && node.isSecret();
    }
    void scalar(const decode::Node &node);
    void origin(const NamedTexts &provenance);

    decode::SecretHandling m_secrets;
    YAML::Emitter m_emitter;
};

void YamlWriter::scalar(const decode::Node &node)
{
    const QByteArrayView words = node.textUtf8();
    if (node.kind() == decode::NodeKind::String)
        return text(words);
    // Numbers and booleans with the very digits that were sent.
    if (node.kind() == decode::NodeKind::Null)
        m_emitter << YAML::Null;
    else
        m_emitter << std::string(words.data(), std::size_t(words.size()));
}

void YamlWriter::value(const decode::Node &node)
{
    if (node.isUnpackedText())
        return text(decode::compactJsonText(node, m_secrets));
    if (node.isScalar())
        return scalar(node);
    if (node.childCount() == 0) {
        m_emitter << YAML::Flow << (node.isArray() ? YAML::BeginSeq : YAML::BeginMap)
                  << (node.isArray() ? YAML::EndSeq : YAML::EndMap);
        return;
    }
    m_emitter << (node.isArray() ? YAML::BeginSeq : YAML::BeginMap);
    for (const decode::Node &child : node) {
        if (isLeftOut(child))
            continue;
        if (node.isObject())
            key(child.nameUtf8());
        value(child);
    }
    m_emitter << (node.isArray() ? YAML::EndSeq : YAML::EndMap);
}

void YamlWriter::connection(const snapshot::Snapshot &snapshot, const NamedTexts &provenance, Place place)
{
    if (!snapshot.node.isObject())
        return value(snapshot.node);
    m_emitter << YAML::BeginMap;
    for (const decode::Node &member : snapshot.node) {
        if (isOwnMember(member) || isLeftOut(member))
            continue;
        key(member.nameUtf8());
        value(member);
    }
    if (const QByteArray id = missingRequestId(snapshot); place == Place::Alone && !id.isEmpty()) {
        key("RequestId");
        text(id);
    }
    if (!provenance.isEmpty())
        origin(provenance);
    m_emitter << YAML::EndMap;
}

void YamlWriter::origin(const NamedTexts &provenance)
{
    key(snapshot::provenanceKey);
    m_emitter << YAML::BeginMap;
    for (const auto &[name, words] : provenance) {
        key(name);
        text(words);
    }
    m_emitter << YAML::EndMap;
}

void YamlWriter::originAlone(const NamedTexts &provenance)
{
    m_emitter << YAML::BeginMap;
    origin(provenance);
    m_emitter << YAML::EndMap;
}

QByteArray YamlWriter::block(QByteArrayView first, QByteArrayView others) const
{
    const QByteArray lines = QByteArray::fromRawData(m_emitter.c_str(), qsizetype(m_emitter.size()));
    QByteArray result;
    result.reserve(lines.size() * 5 / 4);
    bool isFirst = true;
    for (qsizetype begin = 0; begin < lines.size();) {
        const qsizetype found = lines.indexOf('\n', begin);
        const qsizetype end = found < 0 ? lines.size() : found;
        result += isFirst ? first : others;
        result += QByteArrayView(lines).sliced(begin, end - begin);
        result += '\n';
        isFirst = false;
        begin = end + 1;
    }
    return result;
}

QByteArray listHead(qsizetype count)
{
    const QByteArray number = QByteArray::number(count);
    return "PageNumber: 1\nPageSize: " + number + "\nTotalCount: " + number +
           "\nVpnConnections:\n  VpnConnection:" + (count == 0 ? " []\n" : "\n");
}

} // namespace

QString YamlExporter::id() const
{
    return QStringLiteral("yaml");
}

QString YamlExporter::title() const
{
    return QCoreApplication::translate("Exporter", "YAML, as the API sends it");
}

QString YamlExporter::extension() const
{
    return QStringLiteral("tunnelglass.yaml");
}

Result<void> YamlExporter::writeContent(const QList<snapshot::SnapshotPtr> &snapshots,
                                        const ExportOptions &options, QIODevice &device) const
{
    const auto secrets =
        options.includeSecrets ? decode::SecretHandling::Reveal : decode::SecretHandling::Omit;
    if (snapshots.size() == 1) {
        YamlWriter writer(secrets);
        writer.connection(*snapshots.front(), provenanceOf(*snapshots.front(), options.applicationVersion),
                          YamlWriter::Place::Alone);
        return writeEach(snapshots, options,
                         [&](const snapshot::Snapshot &) { return putBytes(device, writer.block({}, {})); });
    }
    if (Result<void> begun = putBytes(device, listHead(snapshots.size())); !begun)
        return begun;
    const NamedTexts common = commonProvenance(snapshots, options.applicationVersion);
    const Result<void> written = writeEach(snapshots, options, [&](const snapshot::Snapshot &snapshot) {
        // Only where they differ: one file may hold connections of several regions.
        const NamedTexts own = provenanceOf(snapshot, options.applicationVersion);
        YamlWriter writer(secrets);
        writer.connection(snapshot, own == common ? NamedTexts() : own, YamlWriter::Place::InList);
        return putBytes(device, writer.block("    - ", "      "));
    });
    if (!written)
        return written;
    YamlWriter end(secrets);
    end.originAlone(common);
    return putBytes(device, end.block({}, {}));
}

} // namespace tunnelglass::exporting
