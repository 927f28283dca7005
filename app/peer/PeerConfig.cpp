// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/PeerConfig.h"

#include "peer/IpAddress.h"

namespace tunnelglass::peer {

namespace {

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

/// The first of the texts that is an address; empty when none is.
QString firstAddress(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (IpAddress::parse(text.trimmed()))
            return text.trimmed();
    }
    return {};
}

/// Of an identity that documentation has masked nothing is known.
QString knownIdentity(const QString &identity)
{
    return isMaskedAddress(identity) ? QString() : identity.trimmed();
}

/// What a configuration file may call the connection.
QString plainName(const vpn::Connection &connection)
{
    QString name;
    for (const QChar c : connection.id.isEmpty() ? connection.name : connection.id) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('-')))
            name += c;
    }
    if (name.isEmpty())
        return QStringLiteral("vpn");
    return name.front().isLetter() ? name : QStringLiteral("vpn-") + name;
}

/// Which of the settings BGP has. The switch stands in one of three places; where none is given, a peer means
/// that it is on.
std::optional<PeerBgp> bgpOf(const vpn::Tunnel &tunnel, const vpn::Connection &connection)
{
    const vpn::BgpSettings &bgp = tunnel.bgp.isSet() ? tunnel.bgp : connection.bgp;
    std::optional<bool> enabled = bgp.enabled;
    if (!enabled && connection.dualTunnel)
        enabled = connection.tunnelsBgp;
    if (!enabled)
        enabled = connection.bgp.enabled;
    if (!enabled.value_or(bgp.peerAsn || !bgp.peerAddress.isEmpty()))
        return std::nullopt;
    PeerBgp peer;
    peer.localAsn = bgp.peerAsn.value_or(0);
    peer.remoteAsn = bgp.localAsn.value_or(0);
    peer.localAddress = bgp.peerAddress.trimmed();
    peer.remoteAddress = bgp.localAddress.trimmed();
    peer.tunnelCidr = bgp.tunnelCidr.trimmed();
    peer.authKey = bgp.authKey;
    return peer;
}

void readPhases(const vpn::Tunnel &from, PeerTunnel &to)
{
    to.ikeVersion = from.ike.version.trimmed();
    to.ikeMode = from.ike.mode.trimmed();
    to.ikev2 = isWord(from.ike.version, QLatin1StringView("ikev2"));
    to.aggressive = !to.ikev2 && isWord(from.ike.mode, QLatin1StringView("aggressive"));
    to.ikeEncryption = from.ike.encryption.trimmed();
    to.ikeAuthentication = from.ike.authentication.trimmed();
    to.ikeGroup = from.ike.dhGroup.trimmed();
    to.ikeLifetimeSeconds = from.ike.lifetimeSeconds.value_or(to.ikeLifetimeSeconds);
    to.psk = from.ike.psk;
    to.certificate = !from.remoteCaCertificate.trimmed().isEmpty();
    to.espEncryption = from.ipsec.encryption.trimmed();
    to.espAuthentication = from.ipsec.authentication.trimmed();
    to.pfsKnown = !from.ipsec.pfsGroup.trimmed().isEmpty();
    if (!isWord(from.ipsec.pfsGroup, QLatin1StringView("disabled")))
        to.pfsGroup = from.ipsec.pfsGroup.trimmed();
    to.espLifetimeSeconds = from.ipsec.lifetimeSeconds.value_or(to.espLifetimeSeconds);
}

} // namespace

bool PeerConfig::isRouteBased() const
{
    const QStringList everything{QStringLiteral("0.0.0.0/0")};
    return localSubnets == everything && remoteSubnets == everything;
}

PeerConfig peerConfigOf(const vpn::Connection &connection, const QString &region,
                        const QHash<QString, QString> &gatewayAddresses)
{
    PeerConfig config;
    config.connectionId = connection.id;
    config.connectionName = connection.name;
    config.region = region;
    config.dualTunnel = connection.dualTunnel;
    config.localSubnets = connection.remoteSubnets;
    config.remoteSubnets = connection.localSubnets;
    const QString name = plainName(connection);
    for (const vpn::Tunnel &from : connection.tunnels) {
        PeerTunnel to;
        to.number = int(config.tunnels.size()) + 1;
        to.name =
            connection.tunnels.size() == 1 ? name : name + QLatin1Char('-') + QString::number(to.number);
        to.role = from.role.trimmed().toLower();
        to.tunnelId = from.id;
        const QString customerGateway =
            from.customerGatewayId.isEmpty() ? connection.customerGatewayId : from.customerGatewayId;
        to.localAddress = firstAddress({gatewayAddresses.value(customerGateway)});
        to.remoteAddress = firstAddress({from.internetIp});
        // A second tunnel ends at an address of its own: the gateway's would be wrong for it.
        if (to.remoteAddress.isEmpty() && to.number == 1)
            to.remoteAddress =
                firstAddress({connection.internetIp, gatewayAddresses.value(connection.vpnGatewayId)});
        readPhases(from, to);
        // Each side's own identity is what the other side is told to expect.
        to.localId = knownIdentity(from.ike.remoteId);
        if (to.localId.isEmpty())
            to.localId = to.localAddress;
        to.remoteId = knownIdentity(from.ike.localId);
        if (to.remoteId.isEmpty())
            to.remoteId = to.remoteAddress;
        to.dpd = from.dpd;
        to.natTraversal = from.natTraversal;
        to.bgp = bgpOf(from, connection);
        config.tunnels.append(to);
    }
    return config;
}

} // namespace tunnelglass::peer
