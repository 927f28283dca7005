// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/IpAddress.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace tunnelglass::peer {

namespace {

constexpr int groupCount = 8; ///< of an IPv6 address

bool isDecimal(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

/// A decimal number of at most `highest`, or -1. Leading zeros are refused: some read them as octal.
int smallNumber(QStringView text, int highest)
{
    if (!isDecimal(text) || text.size() > 3 || (text.size() > 1 && text.front() == QLatin1Char('0')))
        return -1;
    const int number = text.toInt();
    return number <= highest ? number : -1;
}

std::optional<QList<quint16>> groupsOf(QStringView text)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    for (const QStringView part : text.split(QLatin1Char(':'))) {
        bool ok = false;
        const uint number = part.toUInt(&ok, 16);
        if (!ok || part.size() > 4 || part.front() == QLatin1Char('+') || groups.size() == groupCount)
            return std::nullopt;
        groups.append(static_cast<quint16>(number));
    }
    return groups;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    return text.contains(QLatin1Char(':')) ? parse6(text) : parse4(text);
}

std::optional<IpAddress> IpAddress::parse4(QStringView text)
{
    const QList<QStringView> parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    IpAddress address;
    for (std::size_t i = 0; i < 4; ++i) {
        const int number = smallNumber(parts.at(qsizetype(i)), 255);
        if (number < 0)
            return std::nullopt;
        address.m_bytes[i] = static_cast<quint8>(number);
    }
    return address;
}

std::optional<IpAddress> IpAddress::parse6(QStringView text)
{
    const qsizetype gap = text.indexOf(QLatin1StringView("::"));
    const auto head = groupsOf(gap < 0 ? text : text.first(gap));
    const auto tail = groupsOf(gap < 0 ? QStringView() : text.sliced(gap + 2));
    if (!head || !tail)
        return std::nullopt;
    const qsizetype count = head->size() + tail->size();
    if (gap < 0 ? count != groupCount : count >= groupCount)
        return std::nullopt;
    QList<quint16> groups = *head;
    groups.insert(groups.size(), groupCount - count, 0);
    groups += *tail;
    IpAddress address;
    address.m_version4 = false;
    for (std::size_t i = 0; i < groupCount; ++i) {
        const quint16 value = groups.at(qsizetype(i));
        address.m_bytes[2 * i] = static_cast<quint8>(value >> 8);
        address.m_bytes[2 * i + 1] = static_cast<quint8>(value & 0xff);
    }
    return address;
}

IpAddress IpAddress::maskOf(int prefixLength, bool version4)
{
    IpAddress mask;
    mask.m_version4 = version4;
    for (int bit = 0; bit < prefixLength; ++bit)
        mask.m_bytes[std::size_t(bit / 8)] |= static_cast<quint8>(0x80U >> (bit % 8));
    return mask;
}

IpAddress IpAddress::operator&(const IpAddress &mask) const
{
    IpAddress result = *this;
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        result.m_bytes[i] &= mask.m_bytes[i];
    return result;
}

IpAddress IpAddress::operator~() const
{
    IpAddress result = *this;
    for (std::size_t i = 0; i < std::size_t(bits() / 8); ++i)
        result.m_bytes[i] = static_cast<quint8>(~m_bytes[i]);
    return result;
}

quint16 IpAddress::group(int index) const
{
    const auto at = std::size_t(index) * 2;
    return static_cast<quint16>(m_bytes[at] << 8 | m_bytes[at + 1]);
}

QString IpAddress::toString6() const
{
    int gap = -1;
    int gapLength = 1; // one zero group alone is not shortened
    for (int begin = 0; begin < groupCount; ++begin) {
        int end = begin;
        while (end < groupCount && group(end) == 0)
            ++end;
        if (end - begin > gapLength) {
            gap = begin;
            gapLength = end - begin;
        }
    }
    QString text;
    for (int i = 0; i < groupCount; ++i) {
        if (i == gap) {
            text += QStringLiteral("::");
            i += gapLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(QLatin1Char(':')))
            text += QLatin1Char(':');
        text += QString::number(group(i), 16);
    }
    return text;
}

QString IpAddress::toString() const
{
    if (!m_version4)
        return toString6();
    QStringList parts;
    for (std::size_t i = 0; i < 4; ++i)
        parts << QString::number(m_bytes[i]);
    return parts.join(QLatin1Char('.'));
}

std::optional<IpNetwork> IpNetwork::parse(QStringView text)
{
    const QList<QStringView> parts = text.trimmed().split(QLatin1Char('/'));
    if (parts.size() > 2)
        return std::nullopt;
    const auto address = IpAddress::parse(parts.front());
    if (!address)
        return std::nullopt;
    IpNetwork network;
    network.prefixLength = parts.size() == 1 ? address->bits() : smallNumber(parts.back(), address->bits());
    if (network.prefixLength < 0)
        return std::nullopt;
    network.address = *address & IpAddress::maskOf(network.prefixLength, address->isVersion4());
    return network;
}

QString IpNetwork::toString() const
{
    return address.toString() + QLatin1Char('/') + QString::number(prefixLength);
}

bool isMaskedAddress(QStringView text)
{
    const QList<QStringView> parts = text.trimmed().split(QLatin1Char('.'));
    if (parts.size() != 4)
        return false;
    bool masked = false;
    for (const QStringView part : parts) {
        const bool hidden = !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return c.toLower() == QLatin1Char('x') || c == QLatin1Char('*');
        });
        if (!hidden && !isDecimal(part))
            return false;
        masked = masked || hidden;
    }
    return masked;
}

} // namespace tunnelglass::peer
