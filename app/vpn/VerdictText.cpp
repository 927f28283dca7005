// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/VerdictText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tunnelglass::vpn {

namespace {

QString quotedValue(const QString &value)
{
    return QStringLiteral("\"%1\"").arg(value.trimmed());
}

qsizetype tunnelsUp(const Verdict &verdict)
{
    return std::count_if(verdict.tunnels.cbegin(), verdict.tunnels.cend(),
                         [](const TunnelVerdict &tunnel) { return tunnel.health == Health::Up; });
}

bool bgpFails(const Verdict &verdict)
{
    return std::any_of(verdict.tunnels.cbegin(), verdict.tunnels.cend(), [](const TunnelVerdict &tunnel) {
        return tunnel.health == Health::Up && tunnel.bgp == LegState::NotEstablished;
    });
}

/// What follows "Up" for a connection whose tunnels are all up: a sentence, or nothing.
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

QString bgpRemark(const Verdict &verdict)
{
    return bgpFails(verdict) ? QCoreApplication::translate("Verdict", "BGP is down: no routes are exchanged.")
                             : QString();
}

QString joinedSentences(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QChar::Space);
}

QString upSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    const QString remark = healthCheckRemark(verdict, facts);
    const QString bgp = bgpRemark(verdict);
    const QString base =
        remark.isEmpty() && bgp.isEmpty()
            ? QCoreApplication::translate("Verdict", "Up: Phase 1 and Phase 2 are established.")
            : QCoreApplication::translate("Verdict", "Up.");
    return joinedSentences({base, remark, bgp});
}

/// What happens to a connection in a stage of change.
QString changingSentence(const QString &state)
{
    struct StageSentence
    {
        QLatin1StringView state;
        const char *sentence;
    };
    static constexpr StageSentence sentences[] = {
        {QLatin1StringView("init"),
         QT_TRANSLATE_NOOP("Verdict", "The connection is being set up: negotiation has not started yet.")},
        {QLatin1StringView("attaching"),
         QT_TRANSLATE_NOOP("Verdict",
                           "The connection is being attached: the tunnel comes up once that is done.")},
        {QLatin1StringView("detaching"),
         QT_TRANSLATE_NOOP("Verdict", "The connection is being detached: the tunnel goes down.")},
        {QLatin1StringView("provisioning"),
         QT_TRANSLATE_NOOP("Verdict",
                           "The connection is being provisioned: the tunnel comes up once that is done.")},
        {QLatin1StringView("updating"),
         QT_TRANSLATE_NOOP("Verdict",
                           "The connection is being updated: the tunnel may be down until that is done.")},
        {QLatin1StringView("upgrading"),
         QT_TRANSLATE_NOOP("Verdict",
                           "The connection is being upgraded: the tunnel may be down until that is done.")},
        {QLatin1StringView("deleting"),
         QT_TRANSLATE_NOOP("Verdict", "The connection is being deleted: the tunnel goes down.")},
    };
    for (const StageSentence &stage : sentences) {
        if (QStringView(state).trimmed().compare(stage.state, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("Verdict", stage.sentence);
    }
    return {};
}

QString lockedSentence()
{
    return QCoreApplication::translate(
        "Verdict",
        "The connection is locked for an overdue payment: no traffic passes until the account is settled.");
}

QString deletedSentence()
{
    return QCoreApplication::translate("Verdict", "The connection has been deleted.");
}

/// Why it is not known whether a single tunnel is up.
QString unknownSentence(const TunnelFacts &tunnel)
{
    if (tunnel.negotiation == NegotiationState::NotReported)
        return QCoreApplication::translate("Verdict", "The service does not report a negotiation state.");
    if (tunnel.negotiation == NegotiationState::Unknown)
        return QCoreApplication::translate("Verdict", "The service reports the negotiation state %1, "
                                                      "which is not documented.")
            .arg(quotedValue(tunnel.status));
    return QCoreApplication::translate("Verdict",
                                       "Phase 1 and Phase 2 are established, but the connection's state "
                                       "is %1, which is not documented.")
        .arg(quotedValue(tunnel.state));
}

QString downSentence(NegotiationState negotiation)
{
    switch (negotiation) {
    case NegotiationState::IkeNotEstablished:
        return QCoreApplication::translate(
            "Verdict", "Phase 1 is not established: the two gateways have not agreed on an IKE SA.");
    case NegotiationState::IkeEstablished:
        return QCoreApplication::translate(
            "Verdict",
            "Phase 1 is established, Phase 2 is not reported yet: no traffic passes without an IPsec SA.");
    case NegotiationState::IpsecNotEstablished:
        return QCoreApplication::translate(
            "Verdict", "Phase 2 is not established: the IKE SA stands, but no IPsec SA to carry traffic.");
    case NegotiationState::NotReported:
    case NegotiationState::IpsecEstablished:
    case NegotiationState::Unknown:
        break;
    }
    return {};
}

QString singleSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    const TunnelFacts &tunnel = facts.tunnels.first();
    switch (verdict.tunnels.first().health) {
    case Health::Up:
    case Health::Degraded:
        return upSentence(verdict, facts);
    case Health::Changing:
        return changingSentence(tunnel.state);
    case Health::Unknown:
        return unknownSentence(tunnel);
    case Health::Down:
        break;
    }
    return downSentence(tunnel.negotiation);
}

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
    return clauses.join(QStringLiteral(", "));
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

bool allTunnels(const VerdictFacts &facts, bool (*isSo)(NegotiationState))
{
    return std::all_of(facts.tunnels.cbegin(), facts.tunnels.cend(),
                       [isSo](const TunnelFacts &tunnel) { return isSo(tunnel.negotiation); });
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

QString dualSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    const qsizetype up = tunnelsUp(verdict);
    const qsizetype all = verdict.tunnels.size();

    if (all != 2) {
        const QString clauses = QCoreApplication::translate("Verdict", "%1 of %2 tunnels up: %3.")
                                    .arg(QString::number(up), QString::number(qMax<qsizetype>(all, 2)),
                                         tunnelClauses(verdict, facts));
        return all > 2 ? clauses
                       : joinedSentences({clauses, QCoreApplication::translate(
                                                       "Verdict", "The second tunnel is not reported.")});
    }
    if (up == 2)
        return joinedSentences({QCoreApplication::translate("Verdict", "Both tunnels are up."),
                                healthCheckRemark(verdict, facts), bgpRemark(verdict)});
    if (up == 1)
        return joinedSentences({oneUpSentence(verdict, facts), bgpRemark(verdict)});
    if (verdict.health == Health::Down)
        return bothDownSentence(verdict, facts);
    return QCoreApplication::translate("Verdict", "No tunnel is known to be up: %1.")
        .arg(tunnelClauses(verdict, facts));
}

} // namespace

QString verdictSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    if (facts.stage == LifecycleStage::Locked)
        return lockedSentence();
    if (facts.stage == LifecycleStage::Deleted)
        return deletedSentence();
    if (verdict.tunnels.isEmpty())
        return QCoreApplication::translate("Verdict", "The service does not report a tunnel.");
    return facts.dualTunnel ? dualSentence(verdict, facts) : singleSentence(verdict, facts);
}

QString verdictWord(const Verdict &verdict, const VerdictFacts &facts)
{
    if (facts.stage == LifecycleStage::Locked)
        return QCoreApplication::translate("Verdict", "locked");
    if (facts.stage == LifecycleStage::Deleted)
        return QCoreApplication::translate("Verdict", "deleted");
    const qsizetype up = tunnelsUp(verdict);
    const qsizetype all = qMax<qsizetype>(verdict.tunnels.size(), facts.dualTunnel ? 2 : 1);
    switch (verdict.health) {
    case Health::Up:
        return QCoreApplication::translate("Verdict", "up");
    case Health::Degraded:
        if (up < all)
            return QCoreApplication::translate("Verdict", "%1 of %2 tunnels up").arg(up).arg(all);
        return verdict.healthCheck == LegState::NotEstablished
                   ? QCoreApplication::translate("Verdict", "up, health check fails")
                   : QCoreApplication::translate("Verdict", "up, BGP down");
    case Health::Changing:
        return QCoreApplication::translate("Verdict", "changing");
    case Health::Unknown:
        return QCoreApplication::translate("Verdict", "unknown");
    case Health::Down:
        break;
    }
    if (allTunnels(facts, isDownInPhase1))
        return QCoreApplication::translate("Verdict", "phase 1 down");
    if (allTunnels(facts, isDownInPhase2))
        return QCoreApplication::translate("Verdict", "phase 2 down");
    return QCoreApplication::translate("Verdict", "tunnels down");
}

} // namespace tunnelglass::vpn
