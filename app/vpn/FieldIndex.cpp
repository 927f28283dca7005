// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/FieldIndex.h"

namespace tunnelglass::vpn {

namespace {

/// Reads a path character by character, in lower case and without its "[...]" parts. Returns 0 at the end.
class FoldedPath
{
public:
    explicit FoldedPath(QByteArrayView path)
        : m_path(path)
    {}

    char next()
    {
        while (m_position < m_path.size()) {
            const char c = m_path.at(m_position++);
            if (c == '[') {
                while (m_position < m_path.size() && m_path.at(m_position) != ']')
                    ++m_position;
                ++m_position;
                continue;
            }
            return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        }
        return 0;
    }

private:
    QByteArrayView m_path;
    qsizetype m_position = 0;
};

/// FNV-1a, 32 bits.
std::size_t foldedHash(QByteArrayView path)
{
    constexpr quint32 offsetBasis = 2166136261U;
    constexpr quint32 prime = 16777619U;
    quint32 hash = offsetBasis;
    FoldedPath folded(path);
    while (const char c = folded.next())
        hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    return hash;
}

bool foldedEqual(QByteArrayView left, QByteArrayView right)
{
    FoldedPath foldedLeft(left);
    FoldedPath foldedRight(right);
    while (true) {
        const char c = foldedLeft.next();
        if (c != foldedRight.next())
            return false;
        if (c == 0)
            return true;
    }
}

} // namespace

FieldIndex::FieldIndex(std::size_t count)
{
    std::size_t size = 64;
    while (size < 2 * count)
        size *= 2;
    m_slots.resize(size);
}

void FieldIndex::insert(const QByteArray &path, const Field *field)
{
    std::size_t slot = foldedHash(path) & (m_slots.size() - 1);
    while (m_slots.at(slot).field != nullptr)
        slot = (slot + 1) & (m_slots.size() - 1);
    m_slots.at(slot) = {path, field};
}

const Field *FieldIndex::find(QByteArrayView path) const
{
    std::size_t slot = foldedHash(path) & (m_slots.size() - 1);
    while (m_slots[slot].field != nullptr) {
        if (foldedEqual(m_slots[slot].path, path))
            return m_slots[slot].field;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return nullptr;
}

} // namespace tunnelglass::vpn
