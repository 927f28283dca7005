// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/VerdictText.h"

#include "base/Sentences.h"
#include "vpn/DualTunnelText.h"
#include "vpn/VerdictRemarks.h"

#include <QCoreApplication>

namespace tunnelglass::vpn {

namespace {

QString upSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    const QString remark = healthCheckRemark(verdict, facts);
    const QString bgp = bgpRemark(verdict, facts);
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

} // namespace

QString verdictSentence(const Verdict &verdict, const VerdictFacts &facts)
{
    if (facts.stage == LifecycleStage::Locked)
        return lockedSentence();
    if (facts.stage == LifecycleStage::Deleted)
        return deletedSentence();
    if (verdict.tunnels.isEmpty())
        return QCoreApplication::translate("Verdict", "The service does not report a tunnel.");
    return facts.dualTunnel ? dualTunnelSentence(verdict, facts) : singleSentence(verdict, facts);
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
