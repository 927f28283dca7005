// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/OneShotBody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tunnelglass::openapi {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, std::size_t(count));
    m_position += count;
    return count;
}

qint64 OneShotBody::writeData(const char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

} // namespace tunnelglass::openapi
