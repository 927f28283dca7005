// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

namespace tunnelglass::vpn {

// What a connection and a tunnel say alike of the gateways at their ends.

inline constexpr const char *customerGatewayLabel = QT_TRANSLATE_NOOP("FieldCatalogue", "Customer gateway");
inline constexpr const char *customerGatewayExplanation = QT_TRANSLATE_NOOP(
    "FieldCatalogue",
    "The record of the on-premises gateway: above all its address, as the Internet sees it.");
inline constexpr const char *customerGatewayAdvice = QT_TRANSLATE_NOOP(
    "FieldCatalogue",
    "Its address must be the one that the peer's packets really come from; behind NAT that is the NAT's "
    "public address. Connections that share a customer gateway need the same Phase 1 settings.");

inline constexpr const char *gatewayAddressLabel = QT_TRANSLATE_NOOP("FieldCatalogue", "Gateway address");
inline constexpr const char *gatewayAddressExplanation =
    QT_TRANSLATE_NOOP("FieldCatalogue", "The address on the Alibaba Cloud side that the peer talks to.");
inline constexpr const char *gatewayAddressAdvice =
    QT_TRANSLATE_NOOP("FieldCatalogue", "The peer must have exactly this as its remote address, and must let "
                                        "UDP 500 and 4500, and ESP without NAT, pass to and from it.");

inline constexpr const char *gatewayZoneLabel = QT_TRANSLATE_NOOP("FieldCatalogue", "Zone");
inline constexpr const char *gatewayZoneExplanation =
    QT_TRANSLATE_NOOP("FieldCatalogue", "The zone in which the tunnel ends on the Alibaba Cloud side.");
inline constexpr const char *gatewayZoneAdvice = QT_TRANSLATE_NOOP(
    "FieldCatalogue", "If one zone fails, a second tunnel in another zone keeps traffic flowing.");

} // namespace tunnelglass::vpn
