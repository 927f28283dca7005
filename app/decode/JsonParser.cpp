// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/JsonParser.h"

#include "decode/TextUnpacker.h"

#include <rapidjson/reader.h>

namespace tunnelglass::decode {

namespace {

/// UTF-8 that cannot be made invalid by an escaped surrogate that stands alone.
struct WholeUtf8 : rapidjson::UTF8<>
{
    template <typename OutputStream>
    static void Encode(OutputStream &stream, unsigned codepoint)
    {
        constexpr unsigned replacement = 0xFFFD;
        const bool surrogate = codepoint >= 0xD800 && codepoint <= 0xDFFF;
        rapidjson::UTF8<>::Encode(stream, surrogate ? replacement : codepoint);
    }
};

using JsonReader = rapidjson::GenericReader<WholeUtf8, WholeUtf8>;
using InPlaceStream = rapidjson::GenericInsituStringStream<WholeUtf8>;
using TextStream = rapidjson::GenericStringStream<WholeUtf8>;

// Iterative, so that nesting costs heap and never stack. The bytes were checked to be UTF-8 before.
constexpr unsigned jsonFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;

/// Hands RapidJSON's events to the builder.
class BuildingHandler : public rapidjson::BaseReaderHandler<WholeUtf8, BuildingHandler>
{
public:
    explicit BuildingHandler(DocumentBuilder &builder)
        : m_builder(builder)
        , m_base(builder.bytes().constData())
    {}

    bool Null() { return m_builder.scalar(NodeKind::Null, 0, 0); }
    bool Bool(bool value) { return m_builder.boolean(value); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        return m_builder.scalar(NodeKind::Number, offsetOf(text), length);
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return addText(m_builder, offsetOf(text), length);
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_builder.setName(m_builder.nameAt(offsetOf(text), length));
        return true;
    }
    bool StartObject() { return m_builder.begin(NodeKind::Object); }
    bool StartArray() { return m_builder.begin(NodeKind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    quint32 offsetOf(const char *text) const { return static_cast<quint32>(text - m_base); }
    bool close()
    {
        m_builder.end();
        return true;
    }

    DocumentBuilder &m_builder;
    const char *m_base;
};

/// Looks at JSON without keeping anything.
class CheckingHandler : public rapidjson::BaseReaderHandler<WholeUtf8, CheckingHandler>
{
public:
    explicit CheckingHandler(int maxDepth)
        : m_maxDepth(maxDepth)
    {}

    bool hasMember() const { return m_hasMember; }

    bool Default() { return true; }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return true; }
    bool Key(const char *, rapidjson::SizeType, bool)
    {
        m_hasMember = true;
        return true;
    }
    bool StartObject() { return ++m_depth <= m_maxDepth; }
    bool StartArray() { return ++m_depth <= m_maxDepth; }
    bool EndObject(rapidjson::SizeType) { return leave(); }
    bool EndArray(rapidjson::SizeType) { return leave(); }

private:
    bool leave()
    {
        --m_depth;
        return true;
    }

    int m_maxDepth;
    int m_depth = 0;
    bool m_hasMember = false;
};

} // namespace

bool JsonParser::parse(quint32 offset, quint32 length)
{
    JsonReader reader;
    InPlaceStream stream(m_builder.bytes().data() + offset);
    BuildingHandler handler(m_builder);
    const rapidjson::ParseResult result =
        reader.Parse<jsonFlags | rapidjson::kParseInsituFlag>(stream, handler);
    m_errorOffset = static_cast<qsizetype>(offset) +
                    static_cast<qsizetype>(result.IsError() ? result.Offset() : stream.Tell());
    // RapidJSON takes a NUL for the end: one before the end is a byte that JSON does not allow.
    return !result.IsError() && stream.Tell() == length;
}

bool JsonParser::isContainerText(QByteArrayView text, int maxDepth)
{
    JsonReader reader;
    TextStream stream(text.data());
    CheckingHandler handler(maxDepth);
    const rapidjson::ParseResult result = reader.Parse<jsonFlags>(stream, handler);
    return !result.IsError() && handler.hasMember() && stream.Tell() == static_cast<std::size_t>(text.size());
}

} // namespace tunnelglass::decode
