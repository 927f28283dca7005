// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/OutputBuffer.h"

#include <QIODevice>

namespace tunnelglass::decode {

bool OutputBuffer::finish()
{
    if (m_device != nullptr)
        flush();
    return !m_failed;
}

void OutputBuffer::flush()
{
    if (!m_failed && m_device->write(m_text) != m_text.size())
        m_failed = true;
    m_text.resize(0);
}

} // namespace tunnelglass::decode
