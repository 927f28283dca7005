// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <vector>

namespace tunnelglass::decode {

/// Finds the number of a key text while a document is built. It holds numbers and hashes only; the texts stay
/// where the document has them. Lists repeat the same keys in the same order, so the name that followed last
/// time is tried before anything is hashed.
class NameTable
{
public:
    NameTable();

    /// The number of `text`, or 0 when it is new. `textOf(number)` gives the text of a number.
    template <typename TextOf>
    quint32 find(QByteArrayView text, TextOf textOf)
    {
        const quint32 guess = m_followers[m_previous];
        if (guess != 0 && textOf(guess) == text)
            return m_previous = guess;
        m_hash = hashOf(text);
        for (std::size_t slot = m_hash & m_mask; m_slots[slot].number != 0; slot = (slot + 1) & m_mask) {
            const Slot &candidate = m_slots[slot];
            if (candidate.hash == m_hash && textOf(candidate.number) == text)
                return follow(candidate.number);
        }
        return 0;
    }

    /// Enters the text that find() has just not found, under the next number: 1, 2, 3 ...
    quint32 add();

private:
    struct Slot
    {
        std::size_t hash = 0;
        quint32 number = 0; ///< 0: free
    };

    static std::size_t hashOf(QByteArrayView text);
    quint32 follow(quint32 number)
    {
        m_followers[m_previous] = number;
        return m_previous = number;
    }
    void place(const Slot &slot);
    void grow();

    std::vector<Slot> m_slots;
    std::vector<quint32> m_followers; ///< by number: the name that came after it last time
    std::size_t m_mask = 0;
    std::size_t m_hash = 0; ///< of the text that find() was last asked for
    quint32 m_previous = 0;
};

} // namespace tunnelglass::decode
