// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/fields/FieldTables.h"

#include <QtGlobal>

namespace tunnelglass::vpn {

namespace {

constexpr Condition healthOff{
    .sibling = "Enable",
    .wire = "true",
    .whenAbsent = true,
    .otherwise = QT_TRANSLATE_NOOP("FieldCatalogue", "Without effect: the health check is off.")};

constexpr Condition healthStatusOff{
    .sibling = "Enable",
    .wire = "true",
    .whenAbsent = false,
    .otherwise = QT_TRANSLATE_NOOP("FieldCatalogue", "Says nothing: the health check is not on.")};

constexpr Field healthGroup{
    .path = "VcoHealthCheck",
    .section = Section::HealthCheck,
    .kind = FieldKind::Group,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Health check"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "The ICMP probe that the service sends through the tunnel to see whether it really passes packets."),
    .advice = "",
};

constexpr KnownValue healthEnableValues[] = {
    {"true", QT_TRANSLATE_NOOP("FieldCatalogue", "yes"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Probes are sent. When they fail, the service resets the tunnel."),
     Severity::None},
    {"false", QT_TRANSLATE_NOOP("FieldCatalogue", "no"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "No probes are sent."), Severity::None},
};

constexpr Field healthEnable{
    .path = "VcoHealthCheck.Enable",
    .section = Section::HealthCheck,
    .kind = FieldKind::Boolean,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Enabled"),
    .explanation = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "Whether the service pings an address on the far side through the tunnel."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue", "It is meant for active and standby connections. A check that fails resets the "
                          "tunnel again and again: on a single connection, leave it off and use DPD."),
    .values = healthEnableValues,
};

constexpr KnownValue healthStatusValues[] = {
    {"success", QT_TRANSLATE_NOOP("FieldCatalogue", "passing"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The probes are answered."), Severity::Good},
    {"failed", QT_TRANSLATE_NOOP("FieldCatalogue", "failing"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The probes are not answered, and the service resets the tunnel."),
     Severity::Bad},
};

constexpr Field healthStatus{
    .path = "VcoHealthCheck.Status",
    .section = Section::HealthCheck,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Result"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "What the last probes found. It says nothing while the health "
                                            "check is off: the service then still sends some value."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "If it fails while the tunnel is up, check that the destination answers "
                                "ICMP, that the peer has a route back to the source address through the "
                                "tunnel, and that both addresses lie in the protected networks."),
    .values = healthStatusValues,
    .condition = &healthStatusOff,
};

constexpr Field healthSource{
    .path = "VcoHealthCheck.Sip",
    .section = Section::HealthCheck,
    .kind = FieldKind::Address,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Source address"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "The address on the Alibaba Cloud side that the probes come from."),
    .advice =
        QT_TRANSLATE_NOOP("FieldCatalogue", "It must lie in the local networks, and the peer needs a route "
                                            "to it through the tunnel, for this one address at least."),
    .condition = &healthOff,
};

constexpr Field healthDestination{
    .path = "VcoHealthCheck.Dip",
    .section = Section::HealthCheck,
    .kind = FieldKind::Address,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Destination address"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "The address on the on-premises side that the probes go to."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "It must lie in the remote networks, be up, and answer ICMP; firewalls on the way must let it."),
    .condition = &healthOff,
};

constexpr Field healthInterval{
    .path = "VcoHealthCheck.Interval",
    .section = Section::HealthCheck,
    .kind = FieldKind::Duration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Retry interval"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue", "The time between two probes."),
    .advice = QT_TRANSLATE_NOOP("FieldCatalogue",
                                "Interval and retries together say how long an outage lasts before it is "
                                "noticed. Very short times reset the tunnel for a moment's loss."),
    .unit = QT_TRANSLATE_NOOP("FieldCatalogue", "s"),
    .condition = &healthOff,
};

constexpr Field healthRetry{
    .path = "VcoHealthCheck.Retry",
    .section = Section::HealthCheck,
    .kind = FieldKind::Count,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Retries"),
    .explanation = QT_TRANSLATE_NOOP("FieldCatalogue",
                                     "How many probes in a row may fail before the check counts as failed."),
    .advice =
        QT_TRANSLATE_NOOP("FieldCatalogue", "Interval and retries together say how long an outage lasts "
                                            "before it is noticed. With 0 a lost probe is not tried again."),
    .condition = &healthOff,
};

constexpr KnownValue healthPolicies[] = {
    {"revoke_route", QT_TRANSLATE_NOOP("FieldCatalogue", "withdraw routes"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Routes that were published are withdrawn while the check fails, so "
                                         "that traffic can take another way."),
     Severity::None},
    {"reserve_route", QT_TRANSLATE_NOOP("FieldCatalogue", "keep routes"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "Published routes stay while the check fails: traffic keeps going into the tunnel."),
     Severity::Information},
};

constexpr Field healthPolicy{
    .path = "VcoHealthCheck.Policy",
    .section = Section::HealthCheck,
    .kind = FieldKind::Enumeration,
    .label = QT_TRANSLATE_NOOP("FieldCatalogue", "Routes on failure"),
    .explanation =
        QT_TRANSLATE_NOOP("FieldCatalogue", "What becomes of the published routes when the check fails."),
    .advice = QT_TRANSLATE_NOOP(
        "FieldCatalogue",
        "With a second way to the same networks, withdraw the routes; without one, nothing is gained by it."),
    .values = healthPolicies,
    .condition = &healthOff,
};

constexpr Field healthTable[] = {
    healthGroup,       healthEnable,   healthStatus, healthSource,
    healthDestination, healthInterval, healthRetry,  healthPolicy,
};

} // namespace

std::span<const Field> healthCheckFields()
{
    return healthTable;
}

} // namespace tunnelglass::vpn
