// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tunnelglass::test {

/// What a test case sets, in the API's words; the defaults are a plain IKEv1 tunnel.
struct TunnelSettings
{
    QString ikeVersion = QStringLiteral("ikev1");
    QString ikeMode = QStringLiteral("main");
    QString ikeEncryption = QStringLiteral("aes");
    QString ikeAuthentication = QStringLiteral("sha1");
    QString ikeGroup = QStringLiteral("group2");
    QString espEncryption = QStringLiteral("aes");
    QString espAuthentication = QStringLiteral("sha1");
    QString pfsGroup = QStringLiteral("group2");
    QString localId;  ///< empty: the cloud gateway's address
    QString remoteId; ///< empty: the customer gateway's address
    QString psk = QStringLiteral("pgw6dy7d1i8in7x5");
    QStringList localSubnets{QStringLiteral("198.51.100.0/24")};
    QStringList remoteSubnets{QStringLiteral("203.0.113.0/24")};
    bool dpd = true;
    bool natTraversal = true;
    bool dual = false;        ///< two tunnels, to two addresses of the cloud
    bool behindNat = false;   ///< the customer gateway sits behind a device that translates addresses
    bool isIpsecConf = false; ///< ipsec.conf and ipsec.secrets instead of swanctl.conf

    static QString cloudAddress(int tunnel) { return QStringLiteral("192.0.2.%1").arg(tunnel); }
    /// As the cloud sees it: DescribeCustomerGateway's IpAddress.
    static QString customerAddress() { return QStringLiteral("192.0.2.100"); }

    int tunnelCount() const { return dual ? 2 : 1; }
    QString cloudId(int tunnel) const { return localId.isEmpty() ? cloudAddress(tunnel) : localId; }
    QString customerId() const { return remoteId.isEmpty() ? customerAddress() : remoteId; }

    /// What DescribeVpnConnection answers about it.
    QByteArray response() const;

private:
    QJsonObject ikeConfig(int tunnel) const;
    QJsonObject ipsecConfig() const;
};

} // namespace tunnelglass::test
