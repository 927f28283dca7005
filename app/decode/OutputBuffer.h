// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QIODevice;

namespace tunnelglass::decode {

/// Collects text for a device in large pieces, or keeps it when there is no device. Remembers a failed write,
/// so that writers need not check each step.
class OutputBuffer
{
public:
    explicit OutputBuffer(QIODevice *device = nullptr)
        : m_device(device)
    {}

    void append(QByteArrayView text)
    {
        m_text.append(text);
        if (m_device != nullptr && m_text.size() >= pieceSize)
            flush();
    }
    void append(char c) { m_text.append(c); }

    /// Hands the rest to the device. False when any write failed.
    bool finish();
    /// What was collected, without a device.
    QByteArray take() { return std::move(m_text); }

private:
    static constexpr qsizetype pieceSize = 256 * 1024;

    void flush();

    QIODevice *m_device;
    QByteArray m_text;
    bool m_failed = false;
};

} // namespace tunnelglass::decode
