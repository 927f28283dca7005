// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/FoldedTexts.h"

#include <QByteArrayMatcher>

#include <cstring>

namespace tunnelglass::ui {

namespace {

/// Where a word stands in bytes, from a position on; -1: nowhere. Words of one byte, which the first
/// keystroke gives, are what memchr is made for.
class WordFinder
{
public:
    explicit WordFinder(QByteArrayView word)
        : m_word(word)
        , m_matcher(word)
    {}

    qsizetype find(QByteArrayView bytes, qsizetype from) const
    {
        if (m_word.size() > 1)
            return m_matcher.indexIn(bytes.data(), bytes.size(), from);
        const void *hit = std::memchr(bytes.data() + from, m_word.front(), std::size_t(bytes.size() - from));
        return hit == nullptr ? -1 : static_cast<const char *>(hit) - bytes.data();
    }

private:
    QByteArrayView m_word;
    QByteArrayMatcher m_matcher;
};

} // namespace

QByteArray FoldedTexts::folded(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

void FoldedTexts::append(const QString &text)
{
    QByteArray bytes = folded(text);
    bytes.replace('\n', ' ');
    m_buffer += bytes;
    m_ends.push_back(m_buffer.size());
    m_buffer += '\n';
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

void FoldedTexts::markRowsWith(QByteArrayView foldedWord, std::vector<char> &marks) const
{
    const WordFinder finder(foldedWord);
    const QByteArrayView buffer(m_buffer);
    std::size_t row = 0;
    for (qsizetype from = 0; from < buffer.size();) {
        const qsizetype hit = finder.find(buffer, from);
        if (hit < 0)
            return;
        while (m_ends[row] < hit)
            ++row;
        marks[row] = 1;
        from = m_ends[row] + 1; // one hit a row is enough
    }
}

} // namespace tunnelglass::ui
