// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/Verdict.h"

#include "vpn/VerdictRemarks.h"
#include "vpn/VerdictText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunnelglass::vpn {

namespace {

/// Whether this stage lets a tunnel carry traffic (facts: a dual tunnel must say "active"; older
/// single-tunnel answers say nothing).
bool allowsTraffic(LifecycleStage stage, bool dualTunnel)
{
    if (stage == LifecycleStage::Active)
        return true;
    return !dualTunnel && (stage == LifecycleStage::Attached || stage == LifecycleStage::NotReported);
}

LegState wordState(const QString &status)
{
    const auto is = [&status](QLatin1StringView word) {
        return QStringView(status).trimmed().compare(word, Qt::CaseInsensitive) == 0;
    };
    if (is(QLatin1StringView("success")) || is(QLatin1StringView("true")))
        return LegState::Established;
    if (is(QLatin1StringView("failed")) || is(QLatin1StringView("false")))
        return LegState::NotEstablished;
    return LegState::Unknown;
}

/// BGP as a tunnel has it. The switch stands in one of three places; where none is given, a peer means that
/// it is on.
LegState bgpState(const Tunnel &tunnel, const Connection &connection)
{
    const BgpSettings &bgp = tunnel.bgp.isSet() ? tunnel.bgp : connection.bgp;
    std::optional<bool> enabled = bgp.enabled;
    if (!enabled && connection.dualTunnel)
        enabled = connection.tunnelsBgp;
    if (!enabled)
        enabled = connection.bgp.enabled;
    const bool configured = bgp.peerAsn || !bgp.peerAddress.isEmpty() || !bgp.status.isEmpty();
    return enabled.value_or(configured) ? wordState(bgp.status) : LegState::Off;
}

LegState healthCheckState(const HealthCheck &check)
{
    return check.enabled.value_or(false) ? wordState(check.status) : LegState::Off;
}

void setLegs(TunnelVerdict &tunnel, LegState phase1, LegState phase2)
{
    tunnel.phase1 = phase1;
    tunnel.phase2 = phase2;
}

void judgeNegotiation(TunnelVerdict &tunnel, NegotiationState negotiation, bool stageAllows)
{
    switch (negotiation) {
    case NegotiationState::NotReported:
    case NegotiationState::Unknown:
        tunnel.health = Health::Unknown;
        return setLegs(tunnel, LegState::Unknown, LegState::Unknown);
    case NegotiationState::IkeNotEstablished:
        tunnel.health = Health::Down;
        return setLegs(tunnel, LegState::NotEstablished, LegState::Unknown);
    case NegotiationState::IkeEstablished:
        tunnel.health = Health::Down;
        return setLegs(tunnel, LegState::Established, LegState::Unknown);
    case NegotiationState::IpsecNotEstablished:
        tunnel.health = Health::Down;
        return setLegs(tunnel, LegState::Established, LegState::NotEstablished);
    case NegotiationState::IpsecEstablished:
        tunnel.health = stageAllows ? Health::Up : Health::Unknown;
        return setLegs(tunnel, LegState::Established, LegState::Established);
    }
}

TunnelVerdict judgeTunnel(const TunnelFacts &facts, bool dualTunnel)
{
    TunnelVerdict tunnel;
    switch (facts.stage) {
    case LifecycleStage::Changing:
        tunnel.health = Health::Changing;
        setLegs(tunnel, LegState::Changing, LegState::Changing);
        break;
    case LifecycleStage::Locked:
    case LifecycleStage::Deleted:
        tunnel.health = Health::Down;
        setLegs(tunnel, LegState::Off, LegState::Off);
        break;
    case LifecycleStage::NotReported:
    case LifecycleStage::Active:
    case LifecycleStage::Attached:
    case LifecycleStage::Unknown:
        judgeNegotiation(tunnel, facts.negotiation, allowsTraffic(facts.stage, dualTunnel));
        break;
    }
    return tunnel;
}

TunnelFacts tunnelFacts(const Tunnel &tunnel, const Connection &connection, int position)
{
    TunnelFacts facts;
    // What the whole connection went through holds for each of its tunnels; only "active" is a tunnel's own
    // to say.
    const LifecycleStage whole = lifecycleStage(connection.state);
    const bool over = whole == LifecycleStage::Locked || whole == LifecycleStage::Deleted;
    const bool silent =
        tunnel.state.isEmpty() && (!connection.dualTunnel || whole == LifecycleStage::Changing);
    facts.state = over || silent ? connection.state : tunnel.state;
    facts.stage = lifecycleStage(facts.state);
    facts.status = tunnel.status;
    facts.negotiation = tunnel.negotiation();
    facts.number = tunnel.index ? static_cast<int>(*tunnel.index) : position + 1;
    return facts;
}

QString tunnelTitle(const Tunnel &tunnel, int number, bool dualTunnel)
{
    if (!dualTunnel)
        return QCoreApplication::translate("Verdict", "Tunnel");
    if (tunnel.role.compare(QLatin1StringView("master"), Qt::CaseInsensitive) == 0)
        return QCoreApplication::translate("Verdict", "Tunnel %1 (active)").arg(number);
    if (tunnel.role.compare(QLatin1StringView("slave"), Qt::CaseInsensitive) == 0)
        return QCoreApplication::translate("Verdict", "Tunnel %1 (standby)").arg(number);
    return QCoreApplication::translate("Verdict", "Tunnel %1").arg(number);
}

/// The connection's health from its tunnels'. An open question (changing, unknown) outweighs a tunnel that is
/// down: the other one may carry the traffic.
Health combinedHealth(const Verdict &verdict, const VerdictFacts &facts)
{
    const auto count = [&verdict](Health health) {
        return std::count_if(verdict.tunnels.cbegin(), verdict.tunnels.cend(),
                             [health](const TunnelVerdict &tunnel) { return tunnel.health == health; });
    };
    const auto up = count(Health::Up);
    if (up > 0) {
        const bool whole = up == verdict.tunnels.size() && !(facts.dualTunnel && up < 2);
        const bool bgpDown = std::any_of(verdict.tunnels.cbegin(), verdict.tunnels.cend(), bgpFails);
        const bool checkFails = verdict.healthCheck == LegState::NotEstablished;
        return whole && !bgpDown && !checkFails ? Health::Up : Health::Degraded;
    }
    if (count(Health::Changing) > 0)
        return Health::Changing;
    if (count(Health::Unknown) > 0 || verdict.tunnels.isEmpty())
        return Health::Unknown;
    return Health::Down;
}

} // namespace

Verdict verdict(const Connection &connection)
{
    Verdict result;
    VerdictFacts facts;
    facts.stage = lifecycleStage(connection.state);
    facts.healthStatus = connection.healthCheck.status;
    facts.healthCheckReported = connection.healthCheck.enabled.has_value();
    facts.dualTunnel = connection.dualTunnel;
    result.healthCheck = healthCheckState(connection.healthCheck);
    for (int i = 0; i < connection.tunnels.size(); ++i) {
        const Tunnel &tunnel = connection.tunnels.at(i);
        const TunnelFacts known = tunnelFacts(tunnel, connection, i);
        TunnelVerdict judged = judgeTunnel(known, connection.dualTunnel);
        judged.bgp = bgpState(tunnel, connection);
        judged.title = tunnelTitle(tunnel, known.number, connection.dualTunnel);
        result.tunnels.append(judged);
        facts.tunnels.append(known);
    }
    if (!connection.dualTunnel && !facts.tunnels.isEmpty())
        facts.stage = facts.tunnels.first().stage;
    result.health = combinedHealth(result, facts);
    result.sentence = verdictSentence(result, facts);
    result.word = verdictWord(result, facts);
    return result;
}

Severity severityOf(Health health)
{
    switch (health) {
    case Health::Up:
        return Severity::Good;
    case Health::Degraded:
    case Health::Changing:
        return Severity::Warning;
    case Health::Down:
        return Severity::Bad;
    case Health::Unknown:
        break;
    }
    return Severity::Unknown;
}

Severity severityOf(LegState state)
{
    switch (state) {
    case LegState::Established:
        return Severity::Good;
    case LegState::NotEstablished:
        return Severity::Bad;
    case LegState::Changing:
        return Severity::Warning;
    case LegState::Unknown:
    case LegState::Off:
        break;
    }
    return Severity::Unknown;
}

QString legStateText(LegState state)
{
    switch (state) {
    case LegState::Established:
        return QCoreApplication::translate("Verdict", "established");
    case LegState::NotEstablished:
        return QCoreApplication::translate("Verdict", "not established");
    case LegState::Unknown:
        return QCoreApplication::translate("Verdict", "unknown");
    case LegState::Changing:
        return QCoreApplication::translate("Verdict", "changing");
    case LegState::Off:
        return QCoreApplication::translate("Verdict", "off");
    }
    return {};
}

} // namespace tunnelglass::vpn
