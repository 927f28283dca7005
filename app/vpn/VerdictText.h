// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Connection.h"
#include "vpn/LifecycleStage.h"
#include "vpn/Verdict.h"

namespace tunnelglass::vpn {

/// What the words of a verdict are made from, beside the verdict itself.
struct TunnelFacts
{
    LifecycleStage stage = LifecycleStage::NotReported;
    NegotiationState negotiation = NegotiationState::NotReported;
    QString state;  ///< verbatim
    QString status; ///< verbatim
    int number = 1; ///< as in "tunnel 1"
};

struct VerdictFacts
{
    LifecycleStage stage = LifecycleStage::NotReported; ///< the connection's own
    QString healthStatus;                               ///< verbatim
    bool healthCheckReported = false;                   ///< whether the answer says if it is on
    bool dualTunnel = false;
    QList<TunnelFacts> tunnels; ///< beside Verdict::tunnels
};

/// The sentence above the tree; `verdict` has all but its words.
QString verdictSentence(const Verdict &verdict, const VerdictFacts &facts);

/// The word for lists.
QString verdictWord(const Verdict &verdict, const VerdictFacts &facts);

} // namespace tunnelglass::vpn
