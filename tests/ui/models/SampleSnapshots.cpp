// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/SampleSnapshots.h"

#include <QDir>
#include <QFile>

namespace tunnelglass::test {

namespace {

QString sampleFolder()
{
    return QStringLiteral(TUNNELGLASS_TEST_DATA "/samples");
}

QList<snapshot::SnapshotPtr> allOf(const Result<snapshot::SavedResponse> &response)
{
    QList<snapshot::SnapshotPtr> snapshots;
    if (!response)
        return snapshots;
    for (std::size_t row = 0; row < response->connections.size(); ++row)
        snapshots.append(response->connection(row));
    if (snapshots.isEmpty())
        snapshots.append(response->whole());
    return snapshots;
}

void collectSecrets(const decode::Node &node, QStringList &texts)
{
    for (const decode::Node child : node)
        collectSecrets(child, texts);
    if (node.isScalar() && node.isSecret() && !node.textUtf8().isEmpty())
        texts.append(node.text());
}

} // namespace

QStringList sampleNames()
{
    return QDir(sampleFolder()).entryList(QDir::Files, QDir::Name);
}

QList<snapshot::SnapshotPtr> sampleSnapshots(const QString &name)
{
    return allOf(snapshot::openSavedResponse(sampleFolder() + QLatin1Char('/') + name));
}

QList<snapshot::SnapshotPtr> bodySnapshots(const QByteArray &body)
{
    return allOf(snapshot::readSavedResponse(body, QStringLiteral("test"), snapshot::Origin::Pasted));
}

snapshot::SnapshotPtr seedSnapshot()
{
    return sampleSnapshots(QStringLiteral("seed.json")).value(0);
}

snapshot::SnapshotPtr dualSnapshot()
{
    return bodySnapshots(R"({
        "VpnConnectionId": "vco-dual0000000000000001", "Name": "branch <east>", "VpnGatewayId": "vpn-bp1yfrjxn4d5t63t0001",
        "State": "active", "LocalSubnet": "10.0.0.0/8,172.16.0.0/12,192.168.10.0/24",
        "RemoteSubnet": "192.168.0.0/24,192.168.1.0/24,192.168.2.0/24", "Extra": {"Psk": "hidden-extra-key"},
        "VcoHealthCheck": {"Enable": "true", "Status": "failed", "Dip": "10.0.0.1", "Sip": "192.168.0.1"},
        "TunnelOptionsSpecification": {"TunnelOptions": [
            {"TunnelId": "tun-0000000000000001", "Role": "master", "State": "active", "Status": "ipsec_sa_established",
             "CustomerGatewayId": "cgw-bp1wl8dtz3auwlavw001", "InternetIp": "198.51.100.1",
             "TunnelBgpConfig": {"BgpStatus": "success", "LocalAsn": "65530", "PeerAsn": "65531",
                                 "AuthKey": "first-auth-key"},
             "TunnelIkeConfig": {"IkeVersion": "ikev2", "Psk": "first-shared-key", "LocalId": "198.51.100.1",
                                 "RemoteId": "203.0.113.1"},
             "TunnelIpsecConfig": {"IpsecEncAlg": "aes256", "IpsecPfs": "group14"}},
            {"TunnelId": "tun-0000000000000002", "Role": "slave", "State": "active", "Status": "ike_sa_not_established",
             "CustomerGatewayId": "cgw-bp1wl8dtz3auwlavw002", "InternetIp": "198.51.100.2",
             "TunnelIkeConfig": {"IkeVersion": "ikev2", "Psk": "second-shared-key", "LocalId": "198.51.100.2",
                                 "RemoteId": "203.0.113.2"},
             "TunnelIpsecConfig": {"IpsecEncAlg": "aes256", "IpsecPfs": "group14"}}]},
        "RequestId": "00000000-0000-0000-0000-000000000001"})")
        .value(0);
}

QStringList secretTexts(const snapshot::Snapshot &snapshot)
{
    QStringList texts;
    collectSecrets(snapshot.node, texts);
    return texts;
}

} // namespace tunnelglass::test
