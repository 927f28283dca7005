// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/PeerWarnings.h"

#include "peer/PeerText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::peer {

namespace {

QString severalNetworks(const PeerConfig &config, const PeerTunnel &tunnel)
{
    if (tunnel.ikev2 || (config.localSubnets.size() < 2 && config.remoteSubnets.size() < 2))
        return {};
    return QCoreApplication::translate(
        "PeerConfig",
        "IKEv1 with several networks: a Phase 2 SA carries one network of each side. Each pair is "
        "written on its own here; Alibaba Cloud asks for IKEv2 when there is more than one network.");
}

QString rekeying(const PeerTunnel &tunnel)
{
    if (!tunnel.ikev2)
        return {};
    return QCoreApplication::translate(
        "PeerConfig",
        "PFS must be the same on both sides. IKEv2 does not compare it when the tunnel comes up: a "
        "difference only shows when Phase 2 is renewed for the first time, and the tunnel fails then.");
}

QString lifetimes(const PeerTunnel &tunnel)
{
    if (tunnel.ikeLifetimeSeconds > 0 && tunnel.espLifetimeSeconds > 0)
        return {};
    return QCoreApplication::translate(
        "PeerConfig", "A lifetime of 0 is not documented: 86400 seconds, the default, are written.");
}

QString bgpElsewhere(const PeerTunnel &tunnel, const Dialect &dialect)
{
    if (!tunnel.bgp || dialect.bgp)
        return {};
    const PeerBgp &bgp = *tunnel.bgp;
    return QCoreApplication::translate(
               "PeerConfig", "BGP is on and is not part of this file. In the routing program: local AS "
                             "%1, address %2; neighbour %3, AS %4; network %5; %6.")
        .arg(QString::number(bgp.localAsn), harmlessText(bgp.localAddress, true),
             harmlessText(bgp.remoteAddress, true), QString::number(bgp.remoteAsn),
             harmlessText(bgp.tunnelCidr, true),
             bgp.authKey.isEmpty() ? QCoreApplication::translate("PeerConfig", "without a key")
                                   : QCoreApplication::translate("PeerConfig", "with a key (AuthKey)"));
}

QString unsaid(const PeerTunnel &tunnel, const Dialect &dialect)
{
    QStringList texts;
    if (tunnel.natTraversal.value_or(false) && !dialect.natTraversal)
        texts << QCoreApplication::translate(
            "PeerConfig", "NAT traversal is on at Alibaba Cloud; this file leaves it as the device has it.");
    if (tunnel.dpd.value_or(false) && !dialect.dpd)
        texts << QCoreApplication::translate(
            "PeerConfig",
            "Dead peer detection is on at Alibaba Cloud; this file leaves it as the device has it.");
    return texts.join(QLatin1Char(' '));
}

QStringList tunnelWarnings(const PeerConfig &config, const PeerTunnel &tunnel, const Dialect &dialect)
{
    QStringList warnings = weaknessWarnings(tunnel);
    warnings << severalNetworks(config, tunnel) << rekeying(tunnel) << lifetimes(tunnel)
             << bgpElsewhere(tunnel, dialect) << unsaid(tunnel, dialect);
    return warnings;
}

/// The dialect's own remarks, as far as the connection calls for them.
QStringList dialectNotes(const PeerConfig &config, const Dialect &dialect)
{
    const auto any = [&config](auto holds) {
        return std::any_of(config.tunnels.cbegin(), config.tunnels.cend(), holds);
    };
    QStringList notes = dialect.notes.value(QStringLiteral("always"));
    const auto add = [&](const char *key, bool calledFor) {
        if (calledFor)
            notes << dialect.notes.value(QString::fromLatin1(key));
    };
    add("aggressive", any([](const PeerTunnel &tunnel) { return tunnel.aggressive; }));
    add("ikev1", any([](const PeerTunnel &tunnel) { return !tunnel.ikev2; }));
    add("ikev2", any([](const PeerTunnel &tunnel) { return tunnel.ikev2; }));
    add("route_based", config.isRouteBased());
    add("policy_based", !config.isRouteBased());
    add("several_tunnels", config.tunnels.size() > 1);
    return notes;
}

} // namespace

QStringList peerWarnings(const PeerConfig &config, const Dialect &dialect)
{
    QStringList warnings;
    QList<QStringList> perTunnel;
    for (const PeerTunnel &tunnel : config.tunnels)
        perTunnel << tunnelWarnings(config, tunnel, dialect);
    for (const QStringList &texts : std::as_const(perTunnel)) {
        for (const QString &text : texts) {
            const bool shared =
                std::all_of(perTunnel.cbegin(), perTunnel.cend(),
                            [&text](const QStringList &other) { return other.contains(text); });
            const auto number = &texts - perTunnel.constData() + 1;
            const QString said =
                shared ? text
                       : QCoreApplication::translate("PeerConfig", "Tunnel %1: %2").arg(number).arg(text);
            if (!text.isEmpty() && !warnings.contains(said))
                warnings << said;
        }
    }
    warnings << dialectNotes(config, dialect);
    warnings.removeAll(QString());
    return warnings;
}

} // namespace tunnelglass::peer
