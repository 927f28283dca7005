// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/fields/FieldTables.h"
#include "vpn/fields/StatusValues.h"

#include <QtGlobal>

namespace tunnelglass::vpn {

namespace {

constexpr Field connectionName{
    .path = "Name",
    .section = Section::Connection,
    .kind = FieldKind::Text,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Name"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The name that people gave the connection. It need not be "
                                            "unique: the connection ID tells two connections apart."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "If this is not the connection you meant, compare the connection ID with the one in the ticket."),
};

constexpr Field connectionId{
    .path = "VpnConnectionId",
    .section = Section::Connection,
    .kind = FieldKind::Identifier,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Connection ID"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The ID of the connection, unique in the service and fixed for its life. It begins with \"vco-\"."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue", "Use the ID, not the name, in tickets and commands."),
};

constexpr Field connectionStatus{
    .path = "Status",
    .section = Section::Connection,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Negotiation state"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "How far IKE has come with the connection. Phase 1 makes the IKE SA, the protected channel between "
        "the gateways; Phase 2 makes the IPsec SA that carries traffic. Of a connection with two tunnels it "
        "does not sum up both: look at each tunnel's own state."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "Phase 1 down: check that negotiation was started at all, that UDP 500 and 4500 pass, that the "
        "customer gateway has the peer's public address (behind NAT, the NAT's), then IKE version, "
        "pre-shared key, identifiers and algorithms. Phase 2 down: check that the networks mirror each "
        "other, then PFS, then the Phase 2 algorithms. Up without traffic: check routes, security groups, "
        "the peer's filters and NAT rules, and the MTU."),
    .values = negotiationValues,
};

constexpr KnownValue connectionStateValues[] = {
    {"active", QT_TRANSLATE_NOOP("FieldCatalogue", "active, on a VPN gateway"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "Bound to a VPN gateway. It says nothing about the tunnel being up."),
     Severity::None},
    {"attached", QT_TRANSLATE_NOOP("FieldCatalogue", "attached to a transit router"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "Bound to a transit router. It says nothing about the tunnel being up."),
     Severity::None},
    {"init", QT_TRANSLATE_NOOP("FieldCatalogue", "being set up"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "The connection is being made; the negotiation state may still be empty."),
     Severity::Warning},
    {"attaching", QT_TRANSLATE_NOOP("FieldCatalogue", "being attached"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "The connection is being bound to its resource. Wait until it is done."),
     Severity::Warning},
    {"detaching", QT_TRANSLATE_NOOP("FieldCatalogue", "being detached"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "The connection is being taken off its resource, and the tunnel goes down."),
     Severity::Warning},
    {"provisioning", QT_TRANSLATE_NOOP("FieldCatalogue", "being provisioned"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The service is preparing the resources. Wait until it is done."),
     Severity::Warning},
    {"updating", QT_TRANSLATE_NOOP("FieldCatalogue", "being updated"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "A change is being applied. The tunnel may be down until it is done."),
     Severity::Warning},
    {"Upgrading", QT_TRANSLATE_NOOP("FieldCatalogue", "being upgraded"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "The service is upgrading the connection. The tunnel may be down until it is done."),
     Severity::Warning},
    {"financialLocked", QT_TRANSLATE_NOOP("FieldCatalogue", "locked for an overdue payment"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The account has an overdue payment, and the connection is out of "
                                         "service until it is settled. The settings are not at fault."),
     Severity::Bad},
    {"deleted", QT_TRANSLATE_NOOP("FieldCatalogue", "deleted"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The connection has been deleted."), Severity::Bad},
};

constexpr Field connectionState{
    .path = "State",
    .section = Section::Connection,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Connection state"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "What the connection is bound to, and whether a change is under way. It is about the life of the "
        "resource, not about the tunnel: an active connection can be down. Older answers leave it out."),
    .advice =
        QT_TRANSLATE_NOOP("FieldCatalogue", "While a change is under way, wait and read again before looking "
                                            "for a fault. When locked, settle the account first."),
    .values = connectionStateValues,
};

constexpr Field connectionCreated{
    .path = "CreateTime",
    .section = Section::Connection,
    .kind = FieldKind::Timestamp,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Created"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "When the connection was made. The service sends Unix milliseconds; it is shown in local time."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "A connection that is younger than the trouble cannot be its cause; compare it with the change log."),
};

constexpr KnownValue connectionImmediateValues[] = {
    {"true", QT_TRANSLATE_NOOP("FieldCatalogue", "yes"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "Negotiation starts as soon as the configuration is complete or has changed."),
     Severity::None},
    {"false", QT_TRANSLATE_NOOP("FieldCatalogue", "no"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Negotiation starts only when traffic asks for the tunnel, so the "
                                         "first packets are lost and an idle tunnel looks down."),
     Severity::Information},
};

constexpr Field connectionImmediate{
    .path = "EffectImmediately",
    .section = Section::Connection,
    .kind = FieldKind::Boolean,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Takes effect immediately"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "Whether the service starts to negotiate as soon as the configuration "
                                     "is complete or changed, or waits for the first packet."),
    .advice =
        QT_TRANSLATE_NOOP("FieldCatalogue", "If Phase 1 is down and this is \"no\", send traffic from a "
                                            "protected network first: the tunnel may never have been tried."),
    .values = connectionImmediateValues,
};

constexpr Field connectionResourceGroup{
    .path = "ResourceGroupId",
    .section = Section::Connection,
    .kind = FieldKind::Identifier,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Resource group"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The resource group that the connection belongs to. Groups serve "
                                            "permissions and billing; they do not touch the tunnel."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "If you lack permission for this connection but not for others, compare their resource groups."),
};

constexpr Field connectionTags{
    .path = "Tags",
    .section = Section::Connection,
    .kind = FieldKind::Group,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tags"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "The tags that people put on the connection."),
    .advice = "",
};

constexpr Field connectionTag{
    .path = "Tags.Tag[]",
    .section = Section::Connection,
    .kind = FieldKind::Group,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tag"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "One tag: a key and a value."),
    .advice = "",
};

constexpr Field connectionTagKey{
    .path = "Tags.Tag[].Key",
    .section = Section::Connection,
    .kind = FieldKind::Text,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tag key"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The key of the tag. A key occurs once on a resource."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue", "Tags are labels only; they do not touch the tunnel."),
};

constexpr Field connectionTagValue{
    .path = "Tags.Tag[].Value",
    .section = Section::Connection,
    .kind = FieldKind::Text,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Tag value"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "The value of the tag. It may be empty."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue", "Tags are labels only; they do not touch the tunnel."),
};

constexpr Field connectionTable[] = {
    connectionName,    connectionId,        connectionStatus,        connectionState,
    connectionCreated, connectionImmediate, connectionResourceGroup, connectionTags,
    connectionTag,     connectionTagKey,    connectionTagValue,
};

} // namespace

std::span<const Field> connectionFields()
{
    return connectionTable;
}

} // namespace tunnelglass::vpn
