// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/ConnectionDecoder.h"

#include "decode/FieldValue.h"

#include <algorithm>

namespace tunnelglass::decode {

namespace {

Node part(const Node &object, QByteArrayView name)
{
    return theOne(object.find(name));
}

QString textField(const Node &object, QByteArrayView name)
{
    return textOf(object.find(name));
}

vpn::IkeSettings ikeSettings(const Node &object)
{
    vpn::IkeSettings ike;
    ike.version = textField(object, "IkeVersion");
    ike.mode = textField(object, "IkeMode");
    ike.encryption = textField(object, "IkeEncAlg");
    ike.authentication = textField(object, "IkeAuthAlg");
    ike.dhGroup = textField(object, "IkePfs");
    ike.lifetimeSeconds = integerOf(object.find("IkeLifetime"));
    ike.localId = textField(object, "LocalId");
    ike.remoteId = textField(object, "RemoteId");
    ike.psk = secretOf(object.find("Psk"));
    return ike;
}

vpn::IpsecSettings ipsecSettings(const Node &object)
{
    vpn::IpsecSettings ipsec;
    ipsec.encryption = textField(object, "IpsecEncAlg");
    ipsec.authentication = textField(object, "IpsecAuthAlg");
    ipsec.pfsGroup = textField(object, "IpsecPfs");
    ipsec.lifetimeSeconds = integerOf(object.find("IpsecLifetime"));
    return ipsec;
}

vpn::BgpSettings bgpSettings(const Node &object, QByteArrayView statusName)
{
    vpn::BgpSettings bgp;
    bgp.enabled = booleanOf(object.find("EnableBgp"));
    bgp.status = textField(object, statusName);
    bgp.localAsn = asNumberOf(object.find("LocalAsn"));
    bgp.peerAsn = asNumberOf(object.find("PeerAsn"));
    bgp.localAddress = textField(object, "LocalBgpIp");
    bgp.peerAddress = textField(object, "PeerBgpIp");
    bgp.tunnelCidr = textField(object, "TunnelCidr");
    bgp.authKey = secretOf(object.find("AuthKey"));
    return bgp;
}

vpn::HealthCheck healthCheck(const Node &object)
{
    vpn::HealthCheck check;
    check.enabled = booleanOf(object.find("Enable"));
    check.status = textField(object, "Status");
    check.sourceAddress = textField(object, "Sip");
    check.destinationAddress = textField(object, "Dip");
    check.intervalSeconds = integerOf(object.find("Interval"));
    check.retries = integerOf(object.find("Retry"));
    check.policy = textField(object, "Policy");
    return check;
}

vpn::Tunnel dualTunnel(const Node &object)
{
    vpn::Tunnel tunnel;
    tunnel.id = textField(object, "TunnelId");
    tunnel.index = integerOf(object.find("TunnelIndex"));
    tunnel.role = textField(object, "Role");
    tunnel.state = textField(object, "State");
    tunnel.status = textField(object, "Status");
    tunnel.customerGatewayId = textField(object, "CustomerGatewayId");
    tunnel.internetIp = textField(object, "InternetIp");
    tunnel.zone = textField(object, "ZoneNo");
    tunnel.dpd = booleanOf(object.find("EnableDpd"));
    tunnel.natTraversal = booleanOf(object.find("EnableNatTraversal"));
    tunnel.remoteCaCertificate = textField(object, "RemoteCaCertificate");
    tunnel.ike = ikeSettings(part(object, "TunnelIkeConfig"));
    tunnel.ipsec = ipsecSettings(part(object, "TunnelIpsecConfig"));
    tunnel.bgp = bgpSettings(part(object, "TunnelBgpConfig"), "BgpStatus");
    return tunnel;
}

/// The one tunnel of a connection whose own fields are the tunnel's.
vpn::Tunnel singleTunnel(const Node &node, const vpn::Connection &connection)
{
    vpn::Tunnel tunnel;
    tunnel.state = connection.state;
    tunnel.status = connection.status;
    tunnel.customerGatewayId = connection.customerGatewayId;
    tunnel.internetIp = connection.internetIp;
    tunnel.zone = connection.zone;
    tunnel.dpd = booleanOf(node.find("EnableDpd"));
    tunnel.natTraversal = booleanOf(node.find("EnableNatTraversal"));
    tunnel.remoteCaCertificate = textField(node, "RemoteCaCertificate");
    tunnel.ike = ikeSettings(part(node, "IkeConfig"));
    tunnel.ipsec = ipsecSettings(part(node, "IpsecConfig"));
    tunnel.bgp = connection.bgp;
    return tunnel;
}

/// Tags.Tag[] of the detail, Tag.Tag[] of the list, Tags[] of the attachments.
QList<QPair<QString, QString>> tags(const Node &connection)
{
    Node outer = connection.find("Tags");
    if (!outer)
        outer = connection.find("Tag");
    const Node inner = outer.find("Tag");
    const Node list = inner ? inner : outer;
    QList<QPair<QString, QString>> pairs;
    const auto add = [&pairs](const Node &tag) {
        Node key = tag.find("Key");
        Node value = tag.find("Value");
        if (!key)
            key = tag.find("TagKey");
        if (!value)
            value = tag.find("TagValue");
        // A value that is secret stays behind its node, where it can be revealed: this one is plain text.
        if (key || value)
            pairs.append({textOf(key), value.isSecret() ? QString() : textOf(value)});
    };
    if (list.isObject())
        add(list);
    else
        std::for_each(list.begin(), list.end(), add);
    return pairs;
}

void readGateways(const Node &node, vpn::Connection &connection)
{
    connection.vpnGatewayId = textField(node, "VpnGatewayId");
    connection.customerGatewayId = textField(node, "CustomerGatewayId");
    connection.internetIp = textField(node, "InternetIp");
    connection.localSubnets = listOf(node.find("LocalSubnet"));
    connection.remoteSubnets = listOf(node.find("RemoteSubnet"));
    connection.attachType = textField(node, "AttachType");
    connection.attachInstanceId = textField(node, "AttachInstanceId");
    connection.transitRouterId = textField(node, "TransitRouterId");
    connection.transitRouterName = textField(node, "TransitRouterName");
    connection.networkType = textField(node, "NetworkType");
    connection.spec = textField(node, "Spec");
    connection.tunnelBandwidth = textField(node, "TunnelBandwidth");
    connection.zone = textField(node, "ZoneNo");
}

void readOwnFacts(const Node &node, vpn::Connection &connection)
{
    connection.id = textField(node, "VpnConnectionId");
    connection.name = textField(node, "Name");
    connection.createdAt = timeOf(node.find("CreateTime"));
    connection.state = textField(node, "State");
    connection.status = textField(node, "Status");
    connection.effectImmediately = booleanOf(node.find("EffectImmediately"));
    connection.crossAccountAuthorized = booleanOf(node.find("CrossAccountAuthorized"));
    connection.tunnelsBgp = booleanOf(node.find("EnableTunnelsBgp"));
    connection.resourceGroupId = textField(node, "ResourceGroupId");
    connection.healthCheck = healthCheck(part(node, "VcoHealthCheck"));
    connection.bgp = bgpSettings(part(node, "VpnBgpConfig"), "Status");
    connection.tags = tags(node);
}

int roleRank(const Node &tunnel)
{
    const QString role = textField(tunnel, "Role");
    if (role.compare(QLatin1StringView("master"), Qt::CaseInsensitive) == 0)
        return 0;
    return role.compare(QLatin1StringView("slave"), Qt::CaseInsensitive) == 0 ? 2 : 1;
}

void sortTunnels(const Node &connection, QList<Node> &tunnels)
{
    const auto hasIndex = [](const Node &tunnel) {
        return integerOf(tunnel.find("TunnelIndex")).has_value();
    };
    const bool indexed = std::all_of(tunnels.cbegin(), tunnels.cend(), hasIndex);
    const bool onGateway =
        textField(connection, "AttachType").compare(QLatin1StringView("VPNGW"), Qt::CaseInsensitive) == 0;
    const auto rank = [indexed, onGateway](const Node &tunnel) {
        const qint64 index = indexed ? *integerOf(tunnel.find("TunnelIndex")) : 0;
        const qint64 role = roleRank(tunnel);
        return indexed && !onGateway ? std::pair(index, role) : std::pair(role, index);
    };
    std::stable_sort(tunnels.begin(), tunnels.end(),
                     [&rank](const Node &left, const Node &right) { return rank(left) < rank(right); });
}

} // namespace

QList<Node> tunnelNodes(const Node &connection)
{
    QList<Node> tunnels;
    Node list = connection.find("TunnelOptionsSpecification");
    if (const Node inner = list.find("TunnelOptions"))
        list = inner;
    const auto add = [&tunnels](const Node &item) {
        if (item.isObject() && item.childCount() > 0)
            tunnels.append(item);
    };
    if (list.isArray())
        std::for_each(list.begin(), list.end(), add);
    else
        add(list);
    if (tunnels.size() > 1)
        sortTunnels(connection, tunnels);
    return tunnels;
}

vpn::Connection decodeConnection(const Node &connection)
{
    vpn::Connection decoded;
    readOwnFacts(connection, decoded);
    readGateways(connection, decoded);
    for (const Node &tunnel : tunnelNodes(connection))
        decoded.tunnels.append(dualTunnel(tunnel));
    decoded.dualTunnel = !decoded.tunnels.isEmpty();
    if (!decoded.dualTunnel)
        decoded.tunnels.append(singleTunnel(connection, decoded));
    return decoded;
}

} // namespace tunnelglass::decode
