// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/DecodedText.h"
#include "base/TextRange.h"

namespace tunnelglass {

/// Finds the values that stand behind secret-like names (isSecretName, Authorization, cookies, AccessKey IDs)
/// in query, percent-encoded, header, JSON and XML notation. Where an end cannot be told for certain it takes
/// too much rather than too little.
class NamedSecretFinder
{
public:
    /// `text` must outlive this object.
    explicit NamedSecretFinder(QStringView text);

    /// Positions in `text`, in order. Of an AccessKey ID the first four characters are left out.
    TextRanges find() const;

private:
    enum class NameKind : quint8
    {
        Harmless,
        Secret,
        AccessKeyId,
        Credential,    ///< of an Authorization header: usually an AccessKey ID
        Authorization, ///< the header: a scheme, and what opens
    };
    struct Value
    {
        qsizetype begin = -1; ///< positions in the decoded text; -1: no value follows
        qsizetype end = -1;
    };

    static NameKind kindOf(QStringView name);
    qsizetype nameEnd(qsizetype begin) const;
    qsizetype skipBlanks(qsizetype index) const;
    bool startsLine(qsizetype index) const;
    bool isElement(qsizetype nameBegin) const;
    bool endsWord(qsizetype index, qsizetype separator, bool inJson, NameKind kind) const;

    Value valueAfter(qsizetype nameBegin, qsizetype nameEnd, NameKind kind) const;
    Value elementText(qsizetype nameEnd) const;
    Value quotedText(qsizetype quote) const;
    Value bracketedText(qsizetype bracket) const;
    Value lineText(qsizetype begin) const;
    qsizetype keptCharacters(const Value &value, NameKind kind) const;

    DecodedText m_text;
};

} // namespace tunnelglass
