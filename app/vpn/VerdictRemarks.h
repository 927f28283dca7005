// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/VerdictText.h"

#include <QStringList>

namespace tunnelglass::vpn {

// The pieces that sentences about one and about two tunnels are made of.

/// A wire value inside a sentence.
QString quotedValue(const QString &value);

/// What there is to say of the health check of a connection that is up: a sentence, or nothing.
QString healthCheckRemark(const Verdict &verdict, const VerdictFacts &facts);

/// What there is to say of BGP on the tunnels that are up: a sentence when it fails, or nothing.
QString bgpRemark(const Verdict &verdict, const VerdictFacts &facts);

bool bgpFails(const TunnelVerdict &tunnel);

qsizetype tunnelsUp(const Verdict &verdict);

bool isDownInPhase1(NegotiationState negotiation);
bool isDownInPhase2(NegotiationState negotiation);

/// Whether the same holds for every tunnel.
bool allTunnels(const VerdictFacts &facts, bool (*holds)(NegotiationState));

} // namespace tunnelglass::vpn
