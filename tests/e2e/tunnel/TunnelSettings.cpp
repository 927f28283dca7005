// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "TunnelSettings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tunnelglass::test {

QJsonObject TunnelSettings::ikeConfig(int tunnel) const
{
    return {{QStringLiteral("IkeVersion"), ikeVersion},
            {QStringLiteral("IkeMode"), ikeMode},
            {QStringLiteral("IkeEncAlg"), ikeEncryption},
            {QStringLiteral("IkeAuthAlg"), ikeAuthentication},
            {QStringLiteral("IkePfs"), ikeGroup},
            {QStringLiteral("IkeLifetime"), 86400},
            {QStringLiteral("LocalId"), cloudId(tunnel)},
            {QStringLiteral("RemoteId"), customerId()},
            {QStringLiteral("Psk"), psk}};
}

QJsonObject TunnelSettings::ipsecConfig() const
{
    return {{QStringLiteral("IpsecEncAlg"), espEncryption},
            {QStringLiteral("IpsecAuthAlg"), espAuthentication},
            {QStringLiteral("IpsecPfs"), pfsGroup},
            {QStringLiteral("IpsecLifetime"), 86400}};
}

QByteArray TunnelSettings::response() const
{
    QJsonObject body{{QStringLiteral("RequestId"), QStringLiteral("7D598A10-26EF-4E9C-8A6A-4F1F2E4A2C11")},
                     {QStringLiteral("VpnConnectionId"), QStringLiteral("vco-bp1t5e8lab")},
                     {QStringLiteral("Name"), QStringLiteral("lab")},
                     {QStringLiteral("LocalSubnet"), localSubnets.join(QLatin1Char(','))},
                     {QStringLiteral("RemoteSubnet"), remoteSubnets.join(QLatin1Char(','))},
                     {QStringLiteral("EnableDpd"), dpd},
                     {QStringLiteral("EnableNatTraversal"), natTraversal}};
    if (!dual) {
        body.insert(QStringLiteral("InternetIp"), cloudAddress(1));
        body.insert(QStringLiteral("IkeConfig"), ikeConfig(1));
        body.insert(QStringLiteral("IpsecConfig"), ipsecConfig());
        return QJsonDocument(body).toJson();
    }
    QJsonArray tunnels;
    for (int tunnel = 1; tunnel <= tunnelCount(); ++tunnel)
        tunnels.append(QJsonObject{
            {QStringLiteral("TunnelId"), QStringLiteral("tun-lab%1").arg(tunnel)},
            {QStringLiteral("Role"), tunnel == 1 ? QStringLiteral("master") : QStringLiteral("slave")},
            {QStringLiteral("State"), QStringLiteral("active")},
            {QStringLiteral("InternetIp"), cloudAddress(tunnel)},
            {QStringLiteral("EnableDpd"), dpd},
            {QStringLiteral("EnableNatTraversal"), natTraversal},
            {QStringLiteral("TunnelIkeConfig"), ikeConfig(tunnel)},
            {QStringLiteral("TunnelIpsecConfig"), ipsecConfig()}});
    body.insert(QStringLiteral("TunnelOptionsSpecification"),
                QJsonObject{{QStringLiteral("TunnelOptions"), tunnels}});
    return QJsonDocument(body).toJson();
}

} // namespace tunnelglass::test
