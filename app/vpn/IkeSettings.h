// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

#include <QString>

#include <optional>

namespace tunnelglass::vpn {

/// Phase 1 (IKE SA, RFC 7296 / RFC 2409): how the two gateways agree on the channel they negotiate in.
/// Texts are the wire's own values, kept verbatim; empty means "not set". Source: IkeConfig /
/// TunnelIkeConfig.
struct IkeSettings
{
    QString version;        ///< "ikev1", "ikev2"
    QString mode;           ///< "main", "aggressive"; only meaningful with ikev1
    QString encryption;     ///< "aes", "aes192", "aes256", "des", "3des", "sm4"
    QString authentication; ///< "md5", "sha1", "sha256", "sha384", "sha512", "sm3"
    QString dhGroup;        ///< "group1", "group2", "group5", "group14"; wire name IkePfs
    std::optional<qint64> lifetimeSeconds;
    QString localId;  ///< the Alibaba Cloud side's identity, IP or FQDN
    QString remoteId; ///< the on-premises side's identity
    SecretBytes psk;

    bool operator==(const IkeSettings &) const = default;
};

} // namespace tunnelglass::vpn
