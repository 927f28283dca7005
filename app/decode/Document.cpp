// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/Document.h"

#include "decode/DocumentEntry.h"
#include "decode/JsonParser.h"
#include "decode/TextPosition.h"
#include "decode/XmlParser.h"

#include <algorithm>

namespace tunnelglass::decode {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

qsizetype firstCharacter(QByteArrayView body)
{
    const auto *found = std::find_if_not(body.cbegin(), body.cend(), isSpace);
    return found - body.cbegin();
}

/// UTF-16 and UTF-32, with or without a mark, have a NUL among their first bytes or begin with FF or FE.
bool isWideText(QByteArrayView body)
{
    return body.first(std::min<qsizetype>(body.size(), 4)).contains('\0') || body.startsWith('\xFF') ||
           body.startsWith('\xFE');
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && qstrnicmp(text.data(), word.size(), word.data(), word.size()) == 0;
}

/// What stands behind white space, comments and processing instructions.
QByteArrayView behindProlog(QByteArrayView text)
{
    for (;;) {
        text = text.sliced(firstCharacter(text));
        const bool comment = text.startsWith("<!--");
        if (!comment && !text.startsWith("<?"))
            return text;
        const QByteArrayView closing(comment ? "-->" : "?>");
        const qsizetype end = text.indexOf(closing, comment ? 4 : 2);
        if (end < 0)
            return text;
        text = text.sliced(end + closing.size());
    }
}

/// Told before the parser sees it: a declaration is refused unread, and HTML is seldom well-formed.
std::optional<ErrorKind> refusedMarkup(QByteArrayView body)
{
    constexpr QByteArrayView declaration("<!doctype");
    const QByteArrayView text = behindProlog(body);
    if (startsWithWord(text, "<html"))
        return ErrorKind::ResponseNotApi;
    if (!startsWithWord(text, declaration))
        return std::nullopt;
    const QByteArrayView name = text.sliced(declaration.size());
    return startsWithWord(name.sliced(firstCharacter(name)), "html") ? ErrorKind::ResponseNotApi
                                                                     : ErrorKind::ResponseHasDtd;
}

std::optional<ErrorKind> refusedBody(QByteArrayView body, const Limits &limits)
{
    if (body.size() > limits.maxBytes)
        return ErrorKind::ResponseTooLarge;
    if (isWideText(body))
        return ErrorKind::ResponseNotUtf8;
    if (!body.isValidUtf8())
        return ErrorKind::ResponseNotUtf8;
    const qsizetype first = firstCharacter(body);
    if (first == body.size())
        return ErrorKind::ResponseEmpty;
    const char c = body[first];
    if (c != '{' && c != '[' && c != '<')
        return ErrorKind::ResponseNotApi;
    return c == '<' ? refusedMarkup(body) : std::nullopt;
}

} // namespace

Limits openFileLimits()
{
    Limits limits;
    limits.maxBytes = qsizetype(160) * 1024 * 1024;
    limits.maxNodes = 24'000'000;
    return limits;
}

Document::Document() = default;

Document::~Document()
{
    // All of it: secrets may have left traces where escapes were undone and where a later key won.
    if (m_bytes.isDetached())
        wipe(m_bytes.data(), m_bytes.size());
}

Result<std::shared_ptr<const Document>> Document::parse(QByteArray bytes, const Limits &limits)
{
    const qsizetype mark = bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const QByteArrayView body = QByteArrayView(bytes).sliced(mark);
    if (const std::optional<ErrorKind> refused = refusedBody(body, limits))
        return failure(*refused);
    const bool xml = body[firstCharacter(body)] == '<';

    // make_shared cannot reach the private constructor.
    const std::shared_ptr<Document> document(new Document);
    document->m_byteCount = bytes.size();
    document->m_format = xml ? WireFormat::Xml : WireFormat::Json;
    const Result<void> parsed = xml ? document->parseXml(std::move(bytes), mark, limits)
                                    : document->parseJson(std::move(bytes), mark, limits);
    if (!parsed)
        return Failure(parsed.error());
    return document;
}

Result<void> Document::parseJson(QByteArray bytes, qsizetype mark, const Limits &limits)
{
    const TextPosition position(QByteArrayView(bytes).sliced(mark));
    m_bytes = std::move(bytes);
    m_bytes.detach();
    m_entries.reserve(static_cast<std::size_t>(m_bytes.size()) / 16 + 16);
    DocumentBuilder builder(*this, limits);
    JsonParser parser(builder);
    if (parser.parse(static_cast<quint32>(mark), static_cast<quint32>(m_bytes.size() - mark)))
        return {};
    return failure(builder.error().value_or(ErrorKind::ResponseMalformed), {},
                   position.text(QByteArrayView(m_bytes).sliced(mark), parser.errorOffset() - mark));
}

Result<void> Document::parseXml(QByteArray bytes, qsizetype mark, const Limits &limits)
{
    m_bytes.reserve(bytes.size() / 2);
    m_entries.reserve(static_cast<std::size_t>(bytes.size()) / 24 + 16);
    Result<void> parsed;
    {
        DocumentBuilder builder(*this, limits);
        XmlParser parser(builder);
        parsed = parser.parse(mark == 0 ? bytes : bytes.sliced(mark));
        m_rootName = parser.rootName();
    }
    if (bytes.isDetached())
        wipe(bytes.data(), bytes.size());
    return parsed;
}

Node Document::root() const
{
    return m_entries.empty() ? Node() : Node(this, 0);
}

Node Document::nodeAt(quint32 index) const
{
    return index < m_entries.size() ? Node(this, index) : Node();
}

} // namespace tunnelglass::decode
