// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/fields/FieldTables.h"
#include "vpn/fields/GatewayTexts.h"
#include "vpn/fields/StatusValues.h"

#include <QtGlobal>

namespace tunnelglass::vpn {

namespace {

constexpr Field tunnelSpecification{
    .path = "TunnelOptionsSpecification",
    .section = Section::Tunnel,
    .kind = FieldKind::Group,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tunnels"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The tunnels of a connection that has two, each with settings and states of its own. Where it is "
        "there, the settings of the connection itself do not describe the tunnels."),
    .advice = "",
};

constexpr Field tunnelOptions{
    .path = "TunnelOptionsSpecification.TunnelOptions[]",
    .section = Section::Tunnel,
    .kind = FieldKind::Group,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tunnel"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "One of the two tunnels, with its own Phase 1, Phase 2 and BGP."),
    .advice = "",
};

constexpr Field tunnelId{
    .path = "TunnelOptionsSpecification.TunnelOptions[].TunnelId",
    .section = Section::Tunnel,
    .kind = FieldKind::Identifier,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tunnel ID"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "The ID of the tunnel. It begins with \"tun-\"."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "Use it to ask for the logs and the diagnosis of this tunnel alone."),
};

constexpr KnownValue tunnelIndexValues[] = {
    {"1", QT_TRANSLATE_NOOP("FieldCatalogue", "Tunnel 1"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The first of the two tunnels."), Severity::None},
    {"2", QT_TRANSLATE_NOOP("FieldCatalogue", "Tunnel 2"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The second of the two tunnels."), Severity::None},
};

constexpr Field tunnelIndex{
    .path = "TunnelOptionsSpecification.TunnelOptions[].TunnelIndex",
    .section = Section::Tunnel,
    .kind = FieldKind::Count,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tunnel number"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "Which of the two tunnels it is, in the order in which they were made. It is sent "
                          "for connections on a transit router, where both tunnels carry traffic at once."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Make sure that the peer has both tunnels configured, and shares its traffic between them."),
    .values = tunnelIndexValues,
};

constexpr KnownValue tunnelRoles[] = {
    {"master", QT_TRANSLATE_NOOP("FieldCatalogue", "active"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The tunnel that carries traffic while it is up."), Severity::None},
    {"slave", QT_TRANSLATE_NOOP("FieldCatalogue", "standby"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The spare: it takes over when the active tunnel goes down."),
     Severity::None},
};

constexpr Field tunnelRole{
    .path = "TunnelOptionsSpecification.TunnelOptions[].Role",
    .section = Section::Tunnel,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Role"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "Whether the tunnel is the active or the standby one on a VPN gateway. "
                                     "On a transit router there are no roles: both tunnels are used."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "If traffic takes the standby tunnel, the active one is or was down. Check "
                                "that the peer prefers the same tunnel, or answers come back another way."),
    .values = tunnelRoles,
};

constexpr Field tunnelStatus{
    .path = "TunnelOptionsSpecification.TunnelOptions[].Status",
    .section = Section::Tunnel,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Negotiation state"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "How far IKE has come with this tunnel. Phase 1 makes the IKE SA, the protected "
                          "channel between the gateways; Phase 2 makes the IPsec SA that carries traffic. "
                          "The tunnel is up when Phase 2 is established and the tunnel state is active."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Phase 1 down: check that the peer has this tunnel configured at all, that UDP 500 and 4500 pass, "
        "that the customer gateway has the peer's public address, then IKE version, pre-shared key, "
        "identifiers and algorithms. Phase 2 down: check the networks, PFS and the Phase 2 algorithms. Some "
        "peers cannot hold two tunnels with the same networks at once."),
    .values = negotiationValues,
};

constexpr KnownValue tunnelStates[] = {
    {"active", QT_TRANSLATE_NOOP("FieldCatalogue", "in service"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "The tunnel is in service. It says nothing about the tunnel being up."),
     Severity::None},
    {"updating", QT_TRANSLATE_NOOP("FieldCatalogue", "being updated"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "A change is being applied. The tunnel may be down until it is done."),
     Severity::Warning},
    {"deleting", QT_TRANSLATE_NOOP("FieldCatalogue", "being deleted"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The tunnel is being deleted, and goes down."), Severity::Warning},
};

constexpr Field tunnelState{
    .path = "TunnelOptionsSpecification.TunnelOptions[].State",
    .section = Section::Tunnel,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tunnel state"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "Whether the tunnel is in service or a change is under way. It is about "
                                     "the life of the resource: an active tunnel can be down."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "While a change is under way, wait and read again before looking for a fault."),
    .values = tunnelStates,
};

constexpr Field tunnelCustomerGateway{
    .path = "TunnelOptionsSpecification.TunnelOptions[].CustomerGatewayId",
    .section = Section::Tunnel,
    .kind = FieldKind::Identifier,
    .label = customerGatewayLabel,
    .explanation = customerGatewayExplanation,
    .advice = customerGatewayAdvice,
};

constexpr Field tunnelInternetIp{
    .path = "TunnelOptionsSpecification.TunnelOptions[].InternetIp",
    .section = Section::Tunnel,
    .kind = FieldKind::Address,
    .label = gatewayAddressLabel,
    .explanation = gatewayAddressExplanation,
    .advice = gatewayAddressAdvice,
};

constexpr Field tunnelZone{
    .path = "TunnelOptionsSpecification.TunnelOptions[].ZoneNo",
    .section = Section::Tunnel,
    .kind = FieldKind::Identifier,
    .label = gatewayZoneLabel,
    .explanation = gatewayZoneExplanation,
    .advice = gatewayZoneAdvice,
};

constexpr Field tunnelTable[] = {
    tunnelSpecification, tunnelOptions,         tunnelId,         tunnelIndex, tunnelRole, tunnelStatus,
    tunnelState,         tunnelCustomerGateway, tunnelInternetIp, tunnelZone,
};

} // namespace

std::span<const Field> tunnelFields()
{
    return tunnelTable;
}

} // namespace tunnelglass::vpn
