// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SecretBytes.h"

#include <QDebug>

#include <utility>

namespace tunnelglass {

SecretBytes::SecretBytes(QByteArrayView bytes)
    : m_bytes(bytes.toByteArray())
{}

SecretBytes SecretBytes::fromUtf8Text(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    SecretBytes secret{QByteArrayView(bytes)};
    wipe(bytes.data(), bytes.size());
    return secret;
}

SecretBytes::SecretBytes(const SecretBytes &other)
    : m_bytes(QByteArrayView(other.m_bytes).toByteArray())
{}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

SecretBytes &SecretBytes::operator=(SecretBytes other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretBytes::~SecretBytes()
{
    if (!m_bytes.isEmpty())
        wipe(m_bytes.data(), m_bytes.size());
}

bool operator==(const SecretBytes &left, const SecretBytes &right) noexcept
{
    if (left.m_bytes.size() != right.m_bytes.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < left.m_bytes.size(); ++i)
        difference |= static_cast<unsigned char>(left.m_bytes.at(i) ^ right.m_bytes.at(i));
    return difference == 0;
}

QString secretMask()
{
    return QString(8, QChar(0x2022));
}

void wipe(char *data, qsizetype size) noexcept
{
    volatile char *bytes = data;
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = 0;
}

QDebug operator<<(QDebug debug, const SecretBytes &secret)
{
    QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "SecretBytes(empty)" : "SecretBytes(masked)");
    return debug;
}

} // namespace tunnelglass
