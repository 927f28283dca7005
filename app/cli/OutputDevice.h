// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tunnelglass::cli {

class Interruption;

/// Standard output as a device to write data to: collects small writes, stops when the user interrupts, and
/// tells a reader that went away ("| head") from a failure.
class OutputDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// Both must outlive the device.
    OutputDevice(QIODevice &target, const Interruption &interruption);
    ~OutputDevice() override;

    bool isSequential() const override { return true; }
    /// Hands on what was collected. False when that failed; errorString() says why.
    bool flushAll();
    /// Whether the reader closed the pipe: nobody wants the rest.
    bool isReaderGone() const { return m_readerGone; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_target;
    const Interruption &m_interruption;
    QByteArray m_collected;
    bool m_readerGone = false;
};

} // namespace tunnelglass::cli
