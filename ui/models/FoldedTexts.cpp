// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/FoldedTexts.h"

#include <cstring>
#include <utility>

namespace tunnelglass::ui {

namespace {

/// Where a word stands in bytes. memchr, which looks at many bytes at a time, finds the rarest byte of the
/// word; only there the rest is compared. For words as short as people type this beats the searches that skip
/// by tables.
class WordFinder
{
public:
    WordFinder(QByteArrayView word, const std::array<quint32, 256> &frequencies)
        : m_word(word)
    {
        for (qsizetype position = 1; position < word.size(); ++position) {
            if (frequencies[byteAt(position)] < frequencies[byteAt(m_rarest)])
                m_rarest = position;
        }
    }

    /// The first place at or after `from`; -1: nowhere.
    qsizetype find(QByteArrayView bytes, qsizetype from) const
    {
        const char *const end = bytes.data() + bytes.size() - (m_word.size() - 1 - m_rarest);
        const char *place = bytes.data() + from + m_rarest;
        while (place < end) {
            const void *hit = std::memchr(place, byteAt(m_rarest), std::size_t(end - place));
            if (hit == nullptr)
                return -1;
            const char *start = static_cast<const char *>(hit) - m_rarest;
            if (std::memcmp(start, m_word.data(), std::size_t(m_word.size())) == 0)
                return start - bytes.data();
            place = static_cast<const char *>(hit) + 1;
        }
        return -1;
    }

private:
    unsigned char byteAt(qsizetype position) const { return static_cast<unsigned char>(m_word[position]); }

    QByteArrayView m_word;
    qsizetype m_rarest = 0;
};

} // namespace

QByteArray FoldedTexts::folded(const QString &text)
{
    // Qt folds character by character; only upper case spells a sharp s out, so that "strasse" finds it.
    return text.toUpper().toCaseFolded().toUtf8();
}

void FoldedTexts::append(const QString &text)
{
    QByteArray bytes = folded(text);
    bytes.replace('\n', ' ');
    for (const char byte : std::as_const(bytes))
        ++m_frequencies[static_cast<unsigned char>(byte)];
    m_buffer += bytes;
    m_ends.push_back(m_buffer.size());
    m_buffer += '\n';
}

void FoldedTexts::append(const FoldedTexts &others)
{
    const qsizetype before = m_buffer.size();
    m_buffer += others.m_buffer;
    m_ends.reserve(m_ends.size() + others.m_ends.size());
    for (const qsizetype end : others.m_ends)
        m_ends.push_back(before + end);
    for (std::size_t byte = 0; byte < m_frequencies.size(); ++byte)
        m_frequencies[byte] += others.m_frequencies[byte];
}

void FoldedTexts::squeeze()
{
    m_buffer.squeeze();
    m_ends.shrink_to_fit();
}

QByteArrayView FoldedTexts::at(std::size_t row) const
{
    const qsizetype start = startOf(row);
    return QByteArrayView(m_buffer).sliced(start, m_ends[row] - start);
}

bool FoldedTexts::contains(std::size_t row, QByteArrayView foldedWord) const
{
    return at(row).contains(foldedWord);
}

void FoldedTexts::countRowsWith(QByteArrayView foldedWord, std::vector<quint16> &hits) const
{
    const WordFinder finder(foldedWord, m_frequencies);
    const QByteArrayView buffer(m_buffer);
    std::size_t row = 0;
    for (qsizetype from = 0; from < buffer.size();) {
        const qsizetype hit = finder.find(buffer, from);
        if (hit < 0)
            return;
        while (m_ends[row] < hit)
            ++row;
        ++hits[row];
        from = m_ends[row] + 1; // one hit a row is enough
    }
}

} // namespace tunnelglass::ui
