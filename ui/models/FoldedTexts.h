// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace tunnelglass::ui {

/// One searchable text per row, case-folded, all in one buffer: looking for a word in every row is one pass
/// over memory. Immutable once filled; then shared between threads.
class FoldedTexts
{
public:
    /// A word or text as it is kept here: without regard to case, UTF-8.
    static QByteArray folded(const QString &text);

    void append(const QString &text);
    void append(const FoldedTexts &others);
    void squeeze();

    std::size_t size() const { return m_ends.size(); }
    QByteArrayView at(std::size_t row) const;
    bool contains(std::size_t row, QByteArrayView foldedWord) const;
    /// Adds 1 to hits[row] for every row that holds the word, which must be folded, not empty and without
    /// line breaks; `hits` has size() elements.
    void countRowsWith(QByteArrayView foldedWord, std::vector<quint16> &hits) const;

private:
    qsizetype startOf(std::size_t row) const { return row == 0 ? 0 : m_ends[row - 1] + 1; }

    QByteArray m_buffer;                      ///< the texts, each followed by a line feed that no word holds
    std::vector<qsizetype> m_ends;            ///< position of that line feed
    std::array<quint32, 256> m_frequencies{}; ///< how often each byte stands in the buffer
};

} // namespace tunnelglass::ui
