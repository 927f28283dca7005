// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace tunnelglass::vpn {

/// Wire paths to fields: a hash table without regard to case and to list positions.
class FieldIndex
{
public:
    /// Makes room for `count` paths.
    explicit FieldIndex(std::size_t count);

    /// `path` must not be there yet.
    void insert(const QByteArray &path, const Field *field);
    const Field *find(QByteArrayView path) const;

private:
    struct Slot
    {
        QByteArray path;
        const Field *field = nullptr;
    };

    std::vector<Slot>
        m_slots; ///< open addressing; the size is a power of two and at least twice the number of paths
};

} // namespace tunnelglass::vpn
