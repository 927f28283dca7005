// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/PeerTemplateData.h"

#include "peer/IpAddress.h"
#include "peer/PeerText.h"

#include <QVariantList>

#include <algorithm>

namespace tunnelglass::peer {

namespace {

constexpr qint64 defaultLifetime = 86400;

/// A list item's place, for separators and numbers.
void setPlace(QVariantMap &item, qsizetype index, qsizetype count)
{
    item[QStringLiteral("n")] = index + 1;
    item[QStringLiteral("index0")] = index;
    item[QStringLiteral("first")] = index == 0;
    item[QStringLiteral("last")] = index == count - 1;
}

QVariantMap networkValues(const IpNetwork &network)
{
    return {{QStringLiteral("cidr"), network.toString()},
            {QStringLiteral("network"), network.address.toString()},
            {QStringLiteral("prefix_length"), network.prefixLength},
            {QStringLiteral("mask"), network.mask().toString()},
            {QStringLiteral("wildcard"), (~network.mask()).toString()},
            {QStringLiteral("version4"), network.address.isVersion4()},
            {QStringLiteral("any"), network.prefixLength == 0}};
}

QVariantList networkList(const QStringList &subnets)
{
    QList<IpNetwork> networks;
    for (const QString &subnet : subnets) {
        const auto network = IpNetwork::parse(subnet);
        if (network && !networks.contains(*network))
            networks.append(*network);
    }
    QVariantList list;
    for (const IpNetwork &network : std::as_const(networks)) {
        QVariantMap values = networkValues(network);
        setPlace(values, list.size(), networks.size());
        list.append(values);
    }
    return list;
}

/// Every network of the one side with every network of the other, within one IP version.
QVariantList pairList(const QVariantList &local, const QVariantList &remote)
{
    QVariantList pairs;
    const QString version4 = QStringLiteral("version4");
    for (const QVariant &one : local) {
        for (const QVariant &other : remote) {
            if (one.toMap().value(version4) == other.toMap().value(version4))
                pairs.append(QVariantMap{{QStringLiteral("local"), one}, {QStringLiteral("remote"), other}});
        }
    }
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        QVariantMap pair = pairs.at(i).toMap();
        setPlace(pair, i, pairs.size());
        pairs[i] = pair;
    }
    return pairs;
}

bool isAddress(const QString &text)
{
    return IpAddress::parse(text).has_value();
}

void setSides(QVariantMap &values, const PeerTunnel &tunnel, const Blanks &blanks)
{
    const bool localKnown = isAddress(tunnel.localAddress);
    const bool remoteKnown = isAddress(tunnel.remoteAddress);
    const QString local = localKnown ? tunnel.localAddress : blanks.localAddress;
    const QString remote = remoteKnown ? tunnel.remoteAddress : blanks.remoteAddress;
    const QString localId = tunnel.localId.isEmpty() ? local : tunnel.localId;
    const QString remoteId = tunnel.remoteId.isEmpty() ? remote : tunnel.remoteId;
    values.insert({{QStringLiteral("local_address"), local},
                   {QStringLiteral("remote_address"), remote},
                   {QStringLiteral("local_address_known"), localKnown},
                   {QStringLiteral("remote_address_known"), remoteKnown},
                   {QStringLiteral("local_id"), localId},
                   {QStringLiteral("remote_id"), remoteId},
                   // A blank stands for an address.
                   {QStringLiteral("local_id_is_address"), localId == local || isAddress(localId)},
                   {QStringLiteral("remote_id_is_address"), remoteId == remote || isAddress(remoteId)},
                   {QStringLiteral("local_id_given"), !tunnel.localId.isEmpty()},
                   {QStringLiteral("remote_id_given"), !tunnel.remoteId.isEmpty()}});
}

/// "14" of "group14".
QString groupNumber(const QString &group)
{
    const QString digits = group.mid(QLatin1StringView("group").size());
    return digits.toInt() > 0 ? QString::number(digits.toInt()) : QString();
}

void setPhases(QVariantMap &values, const PeerTunnel &tunnel, const Dialect &dialect)
{
    const auto word = [&](WordKind kind, const QString &apiWord) {
        return dialect.word(kind, tunnel.ikev2, apiWord).value_or(QString());
    };
    const Lifetime ike = ikeLifetime(tunnel.ikeLifetimeSeconds);
    const Lifetime esp = espLifetime(tunnel.espLifetimeSeconds);
    values.insert(
        {{QStringLiteral("ikev1"), !tunnel.ikev2},
         {QStringLiteral("ikev2"), tunnel.ikev2},
         {QStringLiteral("main"), !tunnel.ikev2 && !tunnel.aggressive},
         {QStringLiteral("aggressive"), tunnel.aggressive},
         {QStringLiteral("ike_encryption"), word(WordKind::IkeEncryption, tunnel.ikeEncryption)},
         {QStringLiteral("ike_authentication"), word(WordKind::IkeAuthentication, tunnel.ikeAuthentication)},
         {QStringLiteral("ike_prf"), word(WordKind::IkePrf, tunnel.ikeAuthentication)},
         {QStringLiteral("ike_group"), word(WordKind::IkeGroup, tunnel.ikeGroup)},
         {QStringLiteral("ike_group_number"), groupNumber(tunnel.ikeGroup)},
         {QStringLiteral("ike_lifetime"), ike.seconds},
         {QStringLiteral("ike_rekey_time"), ike.rekey},
         {QStringLiteral("ike_over_time"), ike.over},
         {QStringLiteral("esp_encryption"), word(WordKind::EspEncryption, tunnel.espEncryption)},
         {QStringLiteral("esp_authentication"), word(WordKind::EspAuthentication, tunnel.espAuthentication)},
         {QStringLiteral("pfs"), !tunnel.pfsGroup.isEmpty()},
         {QStringLiteral("pfs_group"),
          tunnel.pfsGroup.isEmpty() ? QString() : word(WordKind::PfsGroup, tunnel.pfsGroup)},
         {QStringLiteral("pfs_group_number"), groupNumber(tunnel.pfsGroup)},
         {QStringLiteral("esp_lifetime"), esp.seconds},
         {QStringLiteral("esp_rekey_time"), esp.rekey},
         {QStringLiteral("margin_time"), std::min(ike.over, esp.over)},
         {QStringLiteral("dpd"), tunnel.dpd.value_or(false)},
         {QStringLiteral("nat_traversal"), tunnel.natTraversal.value_or(false)}});
}

QVariant bgpValues(const PeerTunnel &tunnel, const Dialect &dialect, const PeerOptions &options,
                   const Blanks &blanks)
{
    if (!tunnel.bgp || !dialect.bgp)
        return false;
    const PeerBgp &bgp = *tunnel.bgp;
    QVariantMap values{{QStringLiteral("local_asn"), bgp.localAsn},
                       {QStringLiteral("remote_asn"), bgp.remoteAsn},
                       {QStringLiteral("local_address"), bgp.localAddress},
                       {QStringLiteral("remote_address"), bgp.remoteAddress},
                       {QStringLiteral("tunnel_cidr"), bgp.tunnelCidr}};
    if (const auto network = IpNetwork::parse(bgp.tunnelCidr))
        values.insert({{QStringLiteral("network"), network->address.toString()},
                       {QStringLiteral("prefix_length"), network->prefixLength},
                       {QStringLiteral("mask"), network->mask().toString()}});
    const bool known = options.includeSecrets && !bgp.authKey.isEmpty();
    values[QStringLiteral("has_auth_key")] = !bgp.authKey.isEmpty();
    values[QStringLiteral("auth_key")] =
        known ? dialect.bgpKey.written(bgp.authKey) : dialect.bgpKey.writtenBlank(blanks.bgpKey);
    return values;
}

/// "vco-hojx80nck-1": what fits into the 15 characters of an interface name.
QString shortName(const PeerConfig &config, const PeerTunnel &tunnel)
{
    constexpr qsizetype kept = 8;
    QString letters;
    for (const QChar c : config.connectionId) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            letters += c;
    }
    const QString suffix =
        config.tunnels.size() > 1 ? QLatin1Char('-') + QString::number(tunnel.number) : QString();
    return QStringLiteral("vco-") + letters.right(kept) + suffix;
}

QVariantMap tunnelValues(const PeerConfig &config, const PeerTunnel &tunnel, const Dialect &dialect,
                         const PeerOptions &options)
{
    const Blanks blanks = blanksOf(config, tunnel);
    const bool pskKnown = options.includeSecrets && !tunnel.psk.isEmpty();
    QVariantMap values{{QStringLiteral("name"), tunnel.name},
                       {QStringLiteral("short_name"), shortName(config, tunnel)},
                       {QStringLiteral("number"), tunnel.number},
                       {QStringLiteral("role"), harmlessText(tunnel.role, dialect.asciiOnly)},
                       {QStringLiteral("master"), tunnel.role == QLatin1StringView("master")},
                       {QStringLiteral("slave"), tunnel.role == QLatin1StringView("slave")},
                       {QStringLiteral("tunnel_id"), harmlessText(tunnel.tunnelId, dialect.asciiOnly)},
                       {QStringLiteral("has_psk"), pskKnown},
                       {QStringLiteral("psk"),
                        pskKnown ? dialect.psk.written(tunnel.psk) : dialect.psk.writtenBlank(blanks.psk)},
                       {QStringLiteral("bgp"), bgpValues(tunnel, dialect, options, blanks)}};
    setSides(values, tunnel, blanks);
    setPhases(values, tunnel, dialect);
    return values;
}

/// For separators between the tunnels that have BGP; whether one has.
bool markLastBgp(QVariantList &tunnels)
{
    bool found = false;
    for (qsizetype i = tunnels.size() - 1; i >= 0; --i) {
        QVariantMap values = tunnels.at(i).toMap();
        const bool has = values.value(QStringLiteral("bgp")).typeId() == QMetaType::QVariantMap;
        values[QStringLiteral("last_bgp")] = has && !found;
        found = found || has;
        tunnels[i] = values;
    }
    return found;
}

Lifetime lifetime(qint64 seconds, qint64 over, qint64 shortest)
{
    if (seconds <= 0)
        seconds = defaultLifetime;
    if (seconds < shortest)
        over = std::min(over, seconds / 10);
    // Never zero, which would mean never.
    const qint64 rekey = std::max(seconds - over, qint64(1));
    return {seconds, rekey, seconds - rekey};
}

} // namespace

Lifetime ikeLifetime(qint64 seconds)
{
    return lifetime(seconds, 1800, 3600);
}

Lifetime espLifetime(qint64 seconds)
{
    return lifetime(seconds, 900, 9000);
}

QVariantMap peerTemplateData(const PeerConfig &config, const Dialect &dialect, const PeerOptions &options)
{
    const QVariantList local = networkList(config.localSubnets);
    const QVariantList remote = networkList(config.remoteSubnets);
    const QVariantList pairs = pairList(local, remote);
    QVariantList tunnels;
    for (const PeerTunnel &tunnel : config.tunnels) {
        QVariantMap values = tunnelValues(config, tunnel, dialect, options);
        setPlace(values, tunnels.size(), config.tunnels.size());
        values[QStringLiteral("several_tunnels")] = config.tunnels.size() > 1;
        values[QStringLiteral("pairs")] = pairs;
        values[QStringLiteral("one_pair_per_child")] = !tunnel.ikev2 && pairs.size() > 1;
        tunnels.append(values);
    }
    const bool hasBgp = markLastBgp(tunnels);
    return {{QStringLiteral("connection_id"), harmlessText(config.connectionId, dialect.asciiOnly)},
            {QStringLiteral("connection_name"), harmlessText(config.connectionName, dialect.asciiOnly)},
            {QStringLiteral("region"), harmlessText(config.region, dialect.asciiOnly)},
            {QStringLiteral("route_based"), config.isRouteBased()},
            {QStringLiteral("several_tunnels"), config.tunnels.size() > 1},
            {QStringLiteral("has_bgp"), hasBgp},
            {QStringLiteral("local_subnets"), local},
            {QStringLiteral("remote_subnets"), remote},
            {QStringLiteral("tunnels"), tunnels}};
}

} // namespace tunnelglass::peer
