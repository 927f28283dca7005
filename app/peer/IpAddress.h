// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tunnelglass::peer {

/// An IPv4 or IPv6 address. Strict: four decimal numbers without leading zeros, or RFC 4291 section 2.2
/// (without a zone, without an IPv4 tail). What documentation masks ("47.21.XX.XX") is no address.
class IpAddress
{
public:
    static std::optional<IpAddress> parse(QStringView text);
    /// The first `prefixLength` bits set: a mask; 0..32 or 0..128.
    static IpAddress maskOf(int prefixLength, bool version4);

    bool isVersion4() const { return m_version4; }
    int bits() const { return m_version4 ? 32 : 128; }
    /// RFC 5952 for IPv6.
    QString toString() const;

    IpAddress operator&(const IpAddress &mask) const;
    IpAddress operator~() const;
    bool operator==(const IpAddress &) const = default;

private:
    static std::optional<IpAddress> parse4(QStringView text);
    static std::optional<IpAddress> parse6(QStringView text);
    QString toString6() const;
    quint16 group(int index) const;

    std::array<quint8, 16> m_bytes{}; ///< the first 4 of IPv4
    bool m_version4 = true;
};

/// A CIDR block.
struct IpNetwork
{
    IpAddress address; ///< without host bits
    int prefixLength = 0;

    /// "10.0.0.0/8"; an address alone is a network of one. Host bits are cleared.
    static std::optional<IpNetwork> parse(QStringView text);

    QString toString() const;
    IpAddress mask() const { return IpAddress::maskOf(prefixLength, address.isVersion4()); }

    bool operator==(const IpNetwork &) const = default;
};

/// Whether the text stands for an address or a name that documentation or a tool has masked: "47.21.XX.XX",
/// "139.196.32.xx", "47.21.*.*".
bool isMaskedAddress(QStringView text);

} // namespace tunnelglass::peer
