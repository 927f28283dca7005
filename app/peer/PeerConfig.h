// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"
#include "vpn/Connection.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tunnelglass::peer {

/// BGP as the on-premises side configures it.
struct PeerBgp
{
    qint64 localAsn = 0; ///< the on-premises side's
    qint64 remoteAsn = 0;
    QString localAddress; ///< the on-premises side's address within tunnelCidr; may be empty
    QString remoteAddress;
    QString tunnelCidr; ///< "169.254.10.0/30"
    SecretBytes authKey;

    bool operator==(const PeerBgp &) const = default;
};

/// One tunnel as the on-premises gateway sees it: "local" is the on-premises side, "remote" Alibaba Cloud.
/// Algorithms are the API's words, verbatim ("aes", "sha1", "group2"); each dialect has its own for them.
struct PeerTunnel
{
    QString name;     ///< letters, digits and "-" only, unique: the connection's id, "-1" and "-2" behind it
    int number = 1;   ///< 1 or 2
    QString role;     ///< "master", "slave" or empty
    QString tunnelId; ///< "tun-..." or empty
    QString localAddress;  ///< of the customer gateway; empty: not known
    QString remoteAddress; ///< of the tunnel, the connection or the VPN gateway; empty: not known
    QString localId;       ///< the API's RemoteId, else localAddress; may be empty
    QString remoteId;      ///< the API's LocalId, else remoteAddress; may be empty

    QString ikeVersion; ///< as sent, for what is neither "ikev1" nor "ikev2"
    QString ikeMode;    ///< as sent, for what is neither "main" nor "aggressive"
    bool ikev2 = false;
    bool aggressive = false; ///< with IKEv1 only
    QString ikeEncryption;
    QString ikeAuthentication;
    QString ikeGroup;
    qint64 ikeLifetimeSeconds = 86400;
    QString espEncryption;
    QString espAuthentication;
    QString pfsGroup;      ///< empty: without PFS
    bool pfsKnown = false; ///< whether the API said anything of PFS
    qint64 espLifetimeSeconds = 86400;
    SecretBytes psk;          ///< empty: not sent, or left out of a saved response
    bool certificate = false; ///< the other side is known by a certificate (RemoteCaCertificate), not a PSK
    std::optional<bool> dpd;
    std::optional<bool> natTraversal;
    std::optional<PeerBgp> bgp; ///< when it is switched on

    bool operator==(const PeerTunnel &) const = default;
};

/// A connection turned round: what the people at the other end have to configure. A plain value.
struct PeerConfig
{
    QString connectionId;
    QString connectionName;
    QString region;
    bool dualTunnel = false;
    QStringList localSubnets;  ///< the on-premises side's CIDR blocks: the API's RemoteSubnet
    QStringList remoteSubnets; ///< the VPC side's: the API's LocalSubnet
    QList<PeerTunnel> tunnels; ///< one or two

    /// Both sides are 0.0.0.0/0: routes decide what enters the tunnel, not its selectors.
    bool isRouteBased() const;

    bool operator==(const PeerConfig &) const = default;
};

/// `gatewayAddresses`: public addresses by the ids of VPN gateway and customer gateways, as far as they are
/// known.
PeerConfig peerConfigOf(const vpn::Connection &connection, const QString &region,
                        const QHash<QString, QString> &gatewayAddresses);

} // namespace tunnelglass::peer
