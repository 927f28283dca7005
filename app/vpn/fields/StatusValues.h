// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

namespace tunnelglass::vpn {

// States that a connection and a tunnel report alike.

inline constexpr KnownValue negotiationValues[] = {
    {"ike_sa_not_established", QT_TRANSLATE_NOOP("FieldCatalogue", "Phase 1 not established"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "Phase 1 failed or was never tried: the two gateways have not agreed on an IKE SA."),
     Severity::Bad},
    {"ike_sa_established", QT_TRANSLATE_NOOP("FieldCatalogue", "Phase 1 established"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "Phase 1 is up, Phase 2 is not reported yet: no traffic passes without an IPsec SA."),
     Severity::Warning},
    {"ipsec_sa_not_established", QT_TRANSLATE_NOOP("FieldCatalogue", "Phase 2 not established"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "Phase 1 is up, Phase 2 failed: no IPsec SA carries traffic."),
     Severity::Bad},
    {"ipsec_sa_established", QT_TRANSLATE_NOOP("FieldCatalogue", "Phase 2 established"),
     QT_TRANSLATE_NOOP("FieldCatalogue",
                       "Both phases are up: traffic can pass, as far as routes and filters let it."),
     Severity::Good},
};

inline constexpr KnownValue bgpStatusValues[] = {
    {"success", QT_TRANSLATE_NOOP("FieldCatalogue", "up"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The BGP session is up, and routes are exchanged."), Severity::Good},
    {"true", QT_TRANSLATE_NOOP("FieldCatalogue", "up"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The BGP session is up, and routes are exchanged."), Severity::Good},
    {"failed", QT_TRANSLATE_NOOP("FieldCatalogue", "down"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The BGP session is down: no routes are exchanged."), Severity::Bad},
    {"false", QT_TRANSLATE_NOOP("FieldCatalogue", "down"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The BGP session is down: no routes are exchanged."), Severity::Bad},
    {"", QT_TRANSLATE_NOOP("FieldCatalogue", "not reported"),
     QT_TRANSLATE_NOOP("FieldCatalogue", "The service has not reported the session's state."),
     Severity::Unknown},
};

} // namespace tunnelglass::vpn
