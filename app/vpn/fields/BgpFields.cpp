// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/fields/FieldTables.h"
#include "vpn/fields/StatusValues.h"

#include <QtGlobal>

namespace tunnelglass::vpn {

namespace {

constexpr KnownValue connectionTunnelsBgpValues[] = {
    {"true", QT_TRANSLATE_NOOP("FieldCatalogue", "yes"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "The tunnels exchange routes over BGP. Each tunnel reports its own session."),
     Severity::None},
    {"false", QT_TRANSLATE_NOOP("FieldCatalogue", "no"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "No BGP: routes are set by hand."), Severity::None},
};

constexpr Field connectionTunnelsBgp{
    .path = "EnableTunnelsBgp",
    .section = Section::Bgp,
    .kind = FieldKind::Boolean,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "BGP on the tunnels"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "Whether BGP runs over the tunnels of a connection with two "
                                            "tunnels. The settings of each session are with its tunnel."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue", "With BGP on, each tunnel needs its own session at the "
                                                  "peer. With BGP off, both sides need static routes."),
    .values = connectionTunnelsBgpValues,
};

constexpr Condition bgpOff{.sibling = "EnableBgp",
                           .wire = "true",
                           .whenAbsent = true,
                           .otherwise = QT_TRANSLATE_NOOP("FieldCatalogue", "Without effect: BGP is off.")};

constexpr Field bgpGroup{
    .path = "VpnBgpConfig",
    .section = Section::Bgp,
    .kind = FieldKind::Group,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "BGP settings"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "The BGP session inside the tunnel, over which the "
                                                       "two sides tell each other their routes (RFC 4271)."),
    .advice = "",
};

constexpr KnownValue bgpEnableValues[] = {
    {"true", QT_TRANSLATE_NOOP("FieldCatalogue", "yes"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The two sides exchange routes over BGP."), Severity::None},
    {"false", QT_TRANSLATE_NOOP("FieldCatalogue", "no"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "No BGP: routes are set by hand."), Severity::None},
};

constexpr Field bgpEnable{
    .path = "VpnBgpConfig.EnableBgp",
    .section = Section::Bgp,
    .kind = FieldKind::Boolean,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Enabled"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "Whether BGP runs over the tunnel."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "With BGP on, both sides need matching AS numbers and addresses, and a "
                                "route-based tunnel. With BGP off, both sides need static routes."),
    .values = bgpEnableValues,
};

constexpr Field bgpStatus{
    .path = "VpnBgpConfig.Status",
    .section = Section::Bgp,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Session state"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "Whether the BGP session is up. It cannot be while the tunnel is down. Answers "
                          "spell the two states in more than one way, or leave them empty."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "If the tunnel is up and BGP is not: compare AS numbers, peer addresses and "
                                "the authentication key, and let TCP 179 pass inside the tunnel. Some peers "
                                "reserve blocks of 169.254.0.0/16 for themselves."),
    .values = bgpStatusValues,
    .condition = &bgpOff,
};

constexpr Field bgpLocalAsn{
    .path = "VpnBgpConfig.LocalAsn",
    .section = Section::Bgp,
    .kind = FieldKind::AsNumber,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Local AS number"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "The AS number of the Alibaba Cloud side, from 1 to 4294967295; 45104 "
                                     "by default. The API also takes it in two halves, as in 123.456."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The peer must have it as its neighbour's AS number. The two sides need different numbers."),
    .condition = &bgpOff,
};

constexpr Field bgpPeerAsn{
    .path = "VpnBgpConfig.PeerAsn",
    .section = Section::Bgp,
    .kind = FieldKind::AsNumber,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Peer AS number"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The AS number that the peer must have. On a connection it belongs to the customer gateway."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue", "It must be the AS number that the peer really uses; a BGP "
                                                  "session with another one is refused at once."),
    .condition = &bgpOff,
};

constexpr Field bgpLocalIp{
    .path = "VpnBgpConfig.LocalBgpIp",
    .section = Section::Bgp,
    .kind = FieldKind::Address,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Local BGP address"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "The address inside the tunnel that the Alibaba Cloud side speaks BGP from."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "It must lie in the tunnel network, and the peer must have it as its neighbour's address."),
    .condition = &bgpOff,
};

constexpr Field bgpPeerIp{
    .path = "VpnBgpConfig.PeerBgpIp",
    .section = Section::Bgp,
    .kind = FieldKind::Address,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Peer BGP address"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The address inside the tunnel that the peer speaks BGP from."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "It must be the other usable address of the tunnel network, set on the peer's tunnel interface."),
    .condition = &bgpOff,
};

constexpr Field bgpCidr{
    .path = "VpnBgpConfig.TunnelCidr",
    .section = Section::Bgp,
    .kind = FieldKind::CidrList,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tunnel network"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The small network inside the tunnel that holds both BGP addresses: a /30 within 169.254.0.0/16."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Each tunnel needs one of its own. The service refuses 169.254.0.0/30, 169.254.1.0/30 and so on up "
        "to 169.254.6.0/30, and 169.254.169.252/30; the peer may reserve further blocks."),
    .condition = &bgpOff,
};

constexpr Field bgpAuthKey{
    .path = "VpnBgpConfig.AuthKey",
    .section = Section::Bgp,
    .kind = FieldKind::Secret,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Authentication key"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "The key with which the two sides authenticate the BGP session, usually "
                                     "as TCP MD5 (RFC 2385). It protects the session, not the traffic."),
    .advice =
        QT_TRANSLATE_NOOP("FieldCatalogue", "Both sides must have the same key, or both none. With keys that "
                                            "differ the session never comes up, and neither side says why."),
    .condition = &bgpOff,
};

constexpr Field bgpTable[] = {
    connectionTunnelsBgp,
    bgpGroup,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig", bgpGroup),
    bgpEnable,
    bgpStatus,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.BgpStatus", bgpStatus),
    bgpLocalAsn,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.LocalAsn", bgpLocalAsn),
    bgpPeerAsn,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.PeerAsn", bgpPeerAsn),
    bgpLocalIp,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.LocalBgpIp", bgpLocalIp),
    bgpPeerIp,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.PeerBgpIp", bgpPeerIp),
    bgpCidr,
    fieldAt("TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.TunnelCidr", bgpCidr),
    bgpAuthKey,
};

} // namespace

std::span<const Field> bgpFields()
{
    return bgpTable;
}

} // namespace tunnelglass::vpn
