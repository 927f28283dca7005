// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/TextEscapes.h"

#include <QString>

#include <vector>

namespace tunnelglass {

/// Text with every layer of percent-encoding, JSON escapes and XML entities taken off, that still knows how
/// each of its characters was spelled in the source. Only ASCII characters are decoded: the signs that
/// structure text.
class DecodedText
{
public:
    /// `source` must outlive this object.
    explicit DecodedText(QStringView source);

    qsizetype size() const { return m_text.size(); }
    QStringView text() const { return m_text; }
    QChar at(qsizetype index) const { return m_text.at(index); }

    /// Where the character at `index` begins in the source; the source's end for index == size().
    qsizetype sourceBegin(qsizetype index) const { return m_begins.at(std::size_t(index)); }
    QStringView spelling(qsizetype index) const
    {
        return m_source.sliced(sourceBegin(index), sourceBegin(index + 1) - sourceBegin(index));
    }

private:
    bool decodeOneLayer();
    bool isEndOfString(qsizetype index, const CharacterEscape &escape) const;

    QStringView m_source;
    QString m_text;
    std::vector<qsizetype> m_begins;
};

} // namespace tunnelglass
