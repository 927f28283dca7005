// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/OutputDevice.h"

#include "cli/Interruption.h"

#include <cerrno>

namespace tunnelglass::cli {

namespace {

constexpr qsizetype collectSize = 64 * 1024;

} // namespace

OutputDevice::OutputDevice(QIODevice &target, const Interruption &interruption)
    : m_target(target)
    , m_interruption(interruption)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

OutputDevice::~OutputDevice() = default;

bool OutputDevice::flushAll()
{
    qsizetype done = 0;
    while (done < m_collected.size()) {
        const qint64 written = m_target.write(m_collected.constData() + done, m_collected.size() - done);
        if (written <= 0) {
            // The system's own words are all that QIODevice keeps of the cause.
            m_readerGone = m_target.errorString() == qt_error_string(EPIPE);
            setErrorString(m_target.errorString());
            m_collected.clear();
            return false;
        }
        done += qsizetype(written);
    }
    m_collected.clear();
    return true;
}

qint64 OutputDevice::readData(char *, qint64)
{
    return -1;
}

qint64 OutputDevice::writeData(const char *data, qint64 size)
{
    if (m_interruption.isRaised()) {
        setErrorString(tr("Interrupted"));
        return -1;
    }
    m_collected.append(data, qsizetype(size));
    if (m_collected.size() >= collectSize && !flushAll())
        return -1;
    return size;
}

} // namespace tunnelglass::cli
