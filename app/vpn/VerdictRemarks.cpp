// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/VerdictRemarks.h"

#include "base/Sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::vpn {

QString quotedValue(const QString &value)
{
    return QStringLiteral("\"%1\"").arg(value.trimmed());
}

QString healthCheckRemark(const Verdict &verdict, const VerdictFacts &facts)
{
    switch (verdict.healthCheck) {
    case LegState::Established:
        return QCoreApplication::translate("Verdict", "The health check passes.");
    case LegState::NotEstablished:
        return QCoreApplication::translate(
            "Verdict",
            "The health check fails: its probes get no answer, and the service may reset the tunnel.");
    case LegState::Off:
        return facts.healthCheckReported ? QCoreApplication::translate("Verdict", "The health check is off.")
                                         : QString();
    case LegState::Unknown:
    case LegState::Changing:
        break;
    }
    if (facts.healthStatus.trimmed().isEmpty())
        return QCoreApplication::translate("Verdict", "The health check is on, without a result yet.");
    return QCoreApplication::translate("Verdict", "The health check reports %1, which is not documented.")
        .arg(quotedValue(facts.healthStatus));
}

QString bgpRemark(const Verdict &verdict, const VerdictFacts &facts)
{
    QStringList failing;
    qsizetype running = 0;
    for (qsizetype i = 0; i < verdict.tunnels.size(); ++i) {
        const TunnelVerdict &tunnel = verdict.tunnels.at(i);
        if (bgpFails(tunnel))
            failing += QString::number(facts.tunnels.at(i).number);
        else if (tunnel.health == Health::Up)
            ++running;
    }
    if (failing.isEmpty())
        return {};
    if (running == 0)
        return QCoreApplication::translate("Verdict", "BGP is down: no routes are exchanged.");
    return QCoreApplication::translate("Verdict", "BGP is down on tunnel %1: it exchanges no routes.")
        .arg(joinedList(failing));
}

bool bgpFails(const TunnelVerdict &tunnel)
{
    return tunnel.health == Health::Up && tunnel.bgp == LegState::NotEstablished;
}

qsizetype tunnelsUp(const Verdict &verdict)
{
    return std::count_if(verdict.tunnels.cbegin(), verdict.tunnels.cend(),
                         [](const TunnelVerdict &tunnel) { return tunnel.health == Health::Up; });
}

bool isDownInPhase1(NegotiationState negotiation)
{
    return negotiation == NegotiationState::IkeNotEstablished;
}

bool isDownInPhase2(NegotiationState negotiation)
{
    return negotiation == NegotiationState::IkeEstablished ||
           negotiation == NegotiationState::IpsecNotEstablished;
}

bool allTunnels(const VerdictFacts &facts, bool (*holds)(NegotiationState))
{
    return std::all_of(facts.tunnels.cbegin(), facts.tunnels.cend(),
                       [holds](const TunnelFacts &tunnel) { return holds(tunnel.negotiation); });
}

} // namespace tunnelglass::vpn
