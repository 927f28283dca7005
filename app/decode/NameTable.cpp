// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/NameTable.h"

#include <QHashFunctions>

namespace tunnelglass::decode {

NameTable::NameTable()
    : m_slots(256)
    , m_followers(1)
    , m_mask(m_slots.size() - 1)
{}

std::size_t NameTable::hashOf(QByteArrayView text)
{
    // Seeded, so that nobody can make a body whose keys all collide.
    return qHashBits(text.data(), static_cast<std::size_t>(text.size()), QHashSeed::globalSeed());
}

quint32 NameTable::add()
{
    const auto number = static_cast<quint32>(m_followers.size());
    m_followers.push_back(0);
    if (m_followers.size() * 2 > m_slots.size())
        grow();
    place({m_hash, number});
    return follow(number);
}

void NameTable::place(const Slot &slot)
{
    std::size_t position = slot.hash & m_mask;
    while (m_slots[position].number != 0)
        position = (position + 1) & m_mask;
    m_slots[position] = slot;
}

void NameTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    m_mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.number != 0)
            place(slot);
    }
}

} // namespace tunnelglass::decode
