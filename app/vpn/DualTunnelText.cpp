// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/DualTunnelText.h"

#include "base/Sentences.h"
#include "vpn/VerdictRemarks.h"

#include <QCoreApplication>
#include <QStringList>

namespace tunnelglass::vpn {

namespace {

/// A tunnel's state as part of a sentence: "tunnel 2 is down in Phase 1".
QString tunnelClause(const TunnelVerdict &tunnel, const TunnelFacts &facts)
{
    switch (tunnel.health) {
    case Health::Up:
    case Health::Degraded:
        return QCoreApplication::translate("Verdict", "tunnel %1 is up").arg(facts.number);
    case Health::Changing:
        return QCoreApplication::translate("Verdict", "tunnel %1 is changing (%2)")
            .arg(QString::number(facts.number), facts.state.trimmed());
    case Health::Unknown:
        return QCoreApplication::translate("Verdict", "the state of tunnel %1 is not known")
            .arg(facts.number);
    case Health::Down:
        break;
    }
    switch (facts.negotiation) {
    case NegotiationState::IkeNotEstablished:
        return QCoreApplication::translate("Verdict", "tunnel %1 is down in Phase 1").arg(facts.number);
    case NegotiationState::IkeEstablished:
    case NegotiationState::IpsecNotEstablished:
        return QCoreApplication::translate("Verdict", "tunnel %1 is down in Phase 2").arg(facts.number);
    case NegotiationState::NotReported:
    case NegotiationState::IpsecEstablished:
    case NegotiationState::Unknown:
        break;
    }
    return QCoreApplication::translate("Verdict", "tunnel %1 is down").arg(facts.number);
}

/// All tunnels in one clause each, "tunnel 1 is up, tunnel 2 is down in Phase 1".
QString tunnelClauses(const Verdict &verdict, const VerdictFacts &facts)
{
    QStringList clauses;
    for (qsizetype i = 0; i < verdict.tunnels.size(); ++i)
        clauses += tunnelClause(verdict.tunnels.at(i), facts.tunnels.at(i));
    return joinedClauses(clauses);
}

QString bothDownSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    if (allTunnels(facts, isDownInPhase1))
        return QCoreApplication::translate(
            "Verdict", "Both tunnels are down: Phase 1 is not established on either of them.");
    if (allTunnels(facts, isDownInPhase2))
        return QCoreApplication::translate(
            "Verdict", "Both tunnels are down: Phase 1 is established, Phase 2 is not on either of them.");
    return QCoreApplication::translate("Verdict", "Both tunnels are down: %1.")
        .arg(tunnelClauses(verdict, facts));
}

/// One tunnel is up and one is not.
QString oneUpSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    const bool firstUp = verdict.tunnels.first().health == Health::Up;
    const TunnelFacts &up = firstUp ? facts.tunnels.first() : facts.tunnels.last();
    const TunnelFacts &other = firstUp ? facts.tunnels.last() : facts.tunnels.first();
    const Health health = firstUp ? verdict.tunnels.last().health : verdict.tunnels.first().health;
    if (health == Health::Changing)
        return QCoreApplication::translate(
                   "Verdict",
                   "Tunnel %1 is up, tunnel %2 is changing (%3): traffic flows, for now without a spare.")
            .arg(QString::number(up.number), QString::number(other.number), other.state.trimmed());
    if (health == Health::Unknown)
        return QCoreApplication::translate(
                   "Verdict", "Tunnel %1 is up, the state of tunnel %2 is not known: traffic flows, "
                              "perhaps without a spare.")
            .arg(up.number)
            .arg(other.number);
    const QString reason =
        other.negotiation == NegotiationState::IkeNotEstablished
            ? QCoreApplication::translate("Verdict", "Phase 1 of tunnel %1 is not established.")
                  .arg(other.number)
            : QCoreApplication::translate("Verdict", "Phase 2 of tunnel %1 is not established.")
                  .arg(other.number);
    const QString first =
        QCoreApplication::translate("Verdict",
                                    "Tunnel %1 is up, tunnel %2 is down: traffic flows, without a spare.")
            .arg(up.number)
            .arg(other.number);
    return joinedSentences({first, reason});
}

/// A connection whose answer holds another number of tunnels than two.
QString oddNumberSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    const qsizetype all = verdict.tunnels.size();
    const QString clauses = QCoreApplication::translate("Verdict", "%1 of %2 tunnels up: %3.")
                                .arg(QString::number(tunnelsUp(verdict)),
                                     QString::number(qMax<qsizetype>(all, 2)), tunnelClauses(verdict, facts));
    return all > 2
               ? clauses
               : joinedSentences(
                     {clauses, QCoreApplication::translate("Verdict", "The second tunnel is not reported.")});
}

} // namespace

QString dualTunnelSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    const qsizetype up = tunnelsUp(verdict);
    const qsizetype all = verdict.tunnels.size();
    if (up == 2 && all == 2)
        return joinedSentences({QCoreApplication::translate("Verdict", "Both tunnels are up."),
                                healthCheckRemark(verdict, facts), bgpRemark(verdict, facts)});
    if (all != 2 || up == 1) {
        // Without a spare, only a check that fails is worth a further sentence.
        const bool checkFails = up > 0 && verdict.healthCheck == LegState::NotEstablished;
        return joinedSentences({all == 2 ? oneUpSentence(verdict, facts) : oddNumberSentence(verdict, facts),
                                checkFails ? healthCheckRemark(verdict, facts) : QString(),
                                bgpRemark(verdict, facts)});
    }
    if (verdict.health == Health::Down)
        return bothDownSentence(verdict, facts);
    return QCoreApplication::translate("Verdict", "No tunnel is known to be up: %1.")
        .arg(tunnelClauses(verdict, facts));
}

} // namespace tunnelglass::vpn
