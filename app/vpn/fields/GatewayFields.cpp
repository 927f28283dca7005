// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/fields/FieldTables.h"
#include "vpn/fields/GatewayTexts.h"

#include <QtGlobal>

namespace tunnelglass::vpn {

namespace {

constexpr KnownValue gatewayAnyNetwork[] = {
    {"0.0.0.0/0", QT_TRANSLATE_NOOP("FieldCatalogue", "any network"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Any address. With 0.0.0.0/0 on both sides the tunnel is in "
                                         "destination-routing mode: routes alone decide what enters it."),
     Severity::None},
};

constexpr Field gatewayLocalSubnet{
    .path = "LocalSubnet",
    .section = Section::Gateways,
    .kind = FieldKind::CidrList,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Local networks (VPC side)"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The CIDR blocks on the Alibaba Cloud side that the tunnel protects, separated by commas. With the "
        "remote networks they are the traffic selectors of Phase 2. 0.0.0.0/0 on both sides means "
        "destination-routing mode; anything else means protected data flows."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "The peer must have the same blocks as its remote networks, not wider and not "
                          "narrower. IKEv1 carries one pair of blocks only: with more, use IKEv2. Blocks "
                          "must not overlap the remote ones, and both sides must be in the same mode."),
    .values = gatewayAnyNetwork,
};

constexpr Field gatewayRemoteSubnet{
    .path = "RemoteSubnet",
    .section = Section::Gateways,
    .kind = FieldKind::CidrList,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Remote networks (on-premises side)"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The CIDR blocks on the on-premises side that the tunnel protects, separated by commas. With the "
        "local networks they are the traffic selectors of Phase 2. 0.0.0.0/0 on both sides means "
        "destination-routing mode; anything else means protected data flows."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "The peer must have the same blocks as its local networks, not wider and not "
                          "narrower. IKEv1 carries one pair of blocks only: with more, use IKEv2. Blocks "
                          "must not overlap the local ones, 100.64.0.0/10, or those of other connections."),
    .values = gatewayAnyNetwork,
};

constexpr Field gatewayVpnGateway{
    .path = "VpnGatewayId",
    .section = Section::Gateways,
    .kind = FieldKind::Identifier,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "VPN gateway"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "The VPN gateway in the VPC that ends the tunnel on the Alibaba Cloud "
                                     "side. Empty when the connection is attached to a transit router."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "Check that the gateway is active and not locked, that its VPC has a route "
                                "to the remote networks through it, and that the gateway has one too."),
};

constexpr Field gatewayCustomerGateway{
    .path = "CustomerGatewayId",
    .section = Section::Gateways,
    .kind = FieldKind::Identifier,
    .label = customerGatewayLabel,
    .explanation = customerGatewayExplanation,
    .advice = customerGatewayAdvice,
};

constexpr Field gatewayInternetIp{
    .path = "InternetIp",
    .section = Section::Gateways,
    .kind = FieldKind::Address,
    .label = gatewayAddressLabel,
    .explanation = gatewayAddressExplanation,
    .advice = gatewayAddressAdvice,
};

constexpr KnownValue gatewayAttachTypes[] = {
    {"CEN", QT_TRANSLATE_NOOP("FieldCatalogue", "transit router"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Attached to a transit router of Cloud Enterprise Network (CEN)."),
     Severity::None},
    {"VPNGW", QT_TRANSLATE_NOOP("FieldCatalogue", "VPN gateway"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Attached to a VPN gateway."), Severity::None},
    {"NO_ASSOCIATED", QT_TRANSLATE_NOOP("FieldCatalogue", "nothing"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Attached to nothing: no traffic can reach the tunnel."),
     Severity::Warning},
};

constexpr Field gatewayAttachType{
    .path = "AttachType",
    .section = Section::Gateways,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Attached to"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The kind of resource that the connection is attached to: it decides where routes must be set."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Attached to nothing, the connection carries no traffic: attach it to a transit router. On a transit "
        "router, check its route tables rather than those of a VPN gateway."),
    .values = gatewayAttachTypes,
};

constexpr Field gatewayAttachInstance{
    .path = "AttachInstanceId",
    .section = Section::Gateways,
    .kind = FieldKind::Identifier,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Attached instance (CEN)"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The CEN instance that the transit router belongs to."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "If routes are missing, check that the VPC is attached to the same CEN instance."),
};

constexpr Field gatewayTransitRouter{
    .path = "TransitRouterId",
    .section = Section::Gateways,
    .kind = FieldKind::Identifier,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Transit router"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "The transit router that the connection is attached "
                                                       "to. Its route tables decide what enters the tunnel."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "Check that the tunnel is associated with a route table of the transit "
                                "router, and that the remote networks are learned or set there."),
};

constexpr Field gatewayTransitRouterName{
    .path = "TransitRouterName",
    .section = Section::Gateways,
    .kind = FieldKind::Text,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Transit router name"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "The name of the transit router."),
    .advice =
        QT_TRANSLATE_NOOP("FieldCatalogue", "Two transit routers may have the same name; compare the ID."),
};

constexpr KnownValue gatewayCrossAccount[] = {
    {"true", QT_TRANSLATE_NOOP("FieldCatalogue", "yes"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The transit router belongs to another Alibaba Cloud account."),
     Severity::Information},
    {"false", QT_TRANSLATE_NOOP("FieldCatalogue", "no"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The transit router belongs to the connection's own account."),
     Severity::None},
};

constexpr Field gatewayCrossAccountAuthorized{
    .path = "CrossAccountAuthorized",
    .section = Section::Gateways,
    .kind = FieldKind::Boolean,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Attached across accounts"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Whether the connection is attached to a transit router of another Alibaba Cloud account."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "If \"yes\", routes and permissions on the transit router are the other account's to set."),
    .values = gatewayCrossAccount,
};

constexpr KnownValue gatewayNetworkTypes[] = {
    {"public", QT_TRANSLATE_NOOP("FieldCatalogue", "public"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The tunnel runs between public addresses, over the Internet."),
     Severity::None},
    {"private", QT_TRANSLATE_NOOP("FieldCatalogue", "private"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "The tunnel runs between private addresses, over a private network."),
     Severity::Information},
};

constexpr Field gatewayNetworkType{
    .path = "NetworkType",
    .section = Section::Gateways,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Network type"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Whether the encrypted packets travel over the Internet or over a private network."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "On a public network the customer gateway needs a public address. On a "
                                "private one, check that the private line underneath is up."),
    .values = gatewayNetworkTypes,
};

constexpr KnownValue gatewaySpecValues[] = {
    {"", QT_TRANSLATE_NOOP("FieldCatalogue", "not reported"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The service reports no bandwidth for this connection."),
     Severity::None},
};

constexpr Field gatewaySpec{
    .path = "Spec",
    .section = Section::Gateways,
    .kind = FieldKind::Count,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Bandwidth"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The most that the connection carries, in Mbit/s. The service "
                                            "writes it with or without an M, or leaves it empty."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "If transfers stall at a fixed rate, compare it with this, and with the "
                                "bandwidth of the VPN gateway and of the Internet line."),
    .unit = QT_TRANSLATE_NOOP("FieldCatalogue", "Mbit/s"),
    .values = gatewaySpecValues,
};

constexpr KnownValue gatewayTunnelBandwidths[] = {
    {"Standard", QT_TRANSLATE_NOOP("FieldCatalogue", "1 Gbit/s per tunnel"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The usual bandwidth of a tunnel."), Severity::None},
    {"Large", QT_TRANSLATE_NOOP("FieldCatalogue", "3 Gbit/s per tunnel"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The larger bandwidth of a tunnel."), Severity::None},
};

constexpr Field gatewayTunnelBandwidth{
    .path = "TunnelBandwidth",
    .section = Section::Gateways,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tunnel bandwidth"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The bandwidth class of one tunnel of the connection."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "A single tunnel does not exceed it, however many tunnels share the load."),
    .values = gatewayTunnelBandwidths,
};

constexpr Field gatewayZone{
    .path = "ZoneNo",
    .section = Section::Gateways,
    .kind = FieldKind::Identifier,
    .label = gatewayZoneLabel,
    .explanation = gatewayZoneExplanation,
    .advice = gatewayZoneAdvice,
};

constexpr Field gatewayTable[] = {
    gatewayLocalSubnet,       gatewayRemoteSubnet,
    gatewayVpnGateway,        gatewayCustomerGateway,
    gatewayInternetIp,        gatewayAttachType,
    gatewayAttachInstance,    gatewayTransitRouter,
    gatewayTransitRouterName, gatewayCrossAccountAuthorized,
    gatewayNetworkType,       gatewaySpec,
    gatewayTunnelBandwidth,   gatewayZone,
};

} // namespace

std::span<const Field> gatewayFields()
{
    return gatewayTable;
}

} // namespace tunnelglass::vpn
