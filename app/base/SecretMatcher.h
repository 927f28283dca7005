// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"
#include "base/TextRange.h"

#include <QStringView>

namespace tunnelglass {

/// Finds a secret that is known in text, however it is spelled there: plain; percent-encoded any number of
/// times, with digits of either case and any choice of encoded characters; with JSON escapes or XML entities;
/// as base64, in either alphabet, also as a part of longer base64 text (as in `user:password`).
class SecretMatcher
{
public:
    explicit SecretMatcher(const SecretBytes &secret);

    /// Where it stands; ranges may overlap.
    TextRanges find(QStringView text) const;

private:
    /// One character of a needle, and the bytes that stand for it when it is percent-encoded.
    struct Unit
    {
        char32_t code = 0;
        QByteArray utf8;
        QChar alternative; ///< another plain spelling: "+" for a space, the URL-safe alphabet's "-" and "_"
    };
    struct Needle
    {
        std::vector<Unit> units;
        bool openLeft = false;  ///< base64: the character before holds bits of the secret too
        bool openRight = false; ///< likewise the one after
    };

    void addPlain(QByteArrayView secret);
    void addBase64(QByteArrayView secret);
    static std::vector<Unit> base64Units(QByteArrayView base64);
    static qsizetype matchEnd(QStringView text, qsizetype begin, const Needle &needle);
    static void unitEnds(QStringView text, qsizetype begin, const Unit &unit, std::vector<qsizetype> &ends);

    std::vector<Needle> m_needles;
};

} // namespace tunnelglass
