// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/DiagramContent.h"

#include "base/Sentences.h"

#include <QCoreApplication>

namespace tunnelglass::exporting {

namespace {

constexpr qsizetype longestNetworkList = 2;

QString diagramText(const char *source, int count = -1)
{
    return QCoreApplication::translate("TunnelDiagram", source, nullptr, count);
}

void addLine(QStringList &lines, const QString &line)
{
    if (!line.isEmpty() && !lines.contains(line))
        lines.append(line);
}

/// The place in the tree of something that each tunnel of a dual-tunnel connection has for itself.
DiagramTarget tunnelTarget(const vpn::Connection &connection, vpn::Section section, qsizetype tunnel)
{
    return {section, connection.dualTunnel ? static_cast<int>(tunnel) : -1};
}

DiagramBox networkBox(const QString &title, const QStringList &networks)
{
    DiagramBox box;
    box.title = title;
    box.target = {vpn::Section::Gateways, -1};
    box.full = networks;
    if (networks.isEmpty())
        box.lines = {diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "not set"))};
    else if (networks.size() <= longestNetworkList)
        box.lines = networks;
    else
        box.lines = {diagramText(QT_TRANSLATE_N_NOOP("TunnelDiagram", "%n networks"),
                                 static_cast<int>(networks.size()))};
    return box;
}

bool endsAtTransitRouter(const vpn::Connection &connection)
{
    return !connection.transitRouterId.isEmpty() &&
           (connection.vpnGatewayId.isEmpty() ||
            connection.attachType.compare(u"CEN", Qt::CaseInsensitive) == 0);
}

DiagramBox vpnGatewayBox(const vpn::Connection &connection)
{
    DiagramBox box;
    box.gateway = true;
    box.target = {vpn::Section::Gateways, -1};
    const bool transitRouter = endsAtTransitRouter(connection);
    box.title = transitRouter ? diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "Transit router"))
                              : diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "VPN gateway"));
    addLine(box.lines, transitRouter ? connection.transitRouterId : connection.vpnGatewayId);
    QStringList addresses;
    for (const vpn::Tunnel &tunnel : connection.tunnels)
        addLine(addresses, tunnel.internetIp);
    if (addresses.isEmpty())
        addLine(addresses, connection.internetIp);
    if (addresses.isEmpty()) {
        // Older answers name no address; the identity in Phase 1 is the gateway's address unless it was
        // changed.
        for (const vpn::Tunnel &tunnel : connection.tunnels)
            addLine(addresses, tunnel.ike.localId);
    }
    for (const QString &address : addresses)
        addLine(box.lines, address);
    box.full = box.lines;
    if (transitRouter)
        addLine(box.full, connection.transitRouterName);
    if (box.lines.isEmpty())
        box.lines = {diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "not set"))};
    return box;
}

DiagramBox customerGatewayBox(const QStringList &lines, const DiagramTarget &target)
{
    DiagramBox box;
    box.gateway = true;
    box.title = diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "Customer gateway"));
    box.target = target;
    box.full = lines;
    box.lines =
        lines.isEmpty() ? QStringList{diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "not set"))} : lines;
    return box;
}

QList<DiagramBox> customerGatewayBoxes(const vpn::Connection &connection)
{
    QStringList ids;
    for (const vpn::Tunnel &tunnel : connection.tunnels)
        addLine(ids, tunnel.customerGatewayId);
    if (ids.size() < 2) {
        QStringList lines = ids;
        if (lines.isEmpty())
            addLine(lines, connection.customerGatewayId);
        for (const vpn::Tunnel &tunnel : connection.tunnels)
            addLine(lines, tunnel.ike.remoteId);
        return {customerGatewayBox(lines, {vpn::Section::Gateways, -1})};
    }
    QList<DiagramBox> boxes;
    for (qsizetype tunnel = 0; tunnel < connection.tunnels.size(); ++tunnel) {
        QStringList lines;
        addLine(lines, connection.tunnels.at(tunnel).customerGatewayId);
        addLine(lines, connection.tunnels.at(tunnel).ike.remoteId);
        boxes.append(customerGatewayBox(lines, tunnelTarget(connection, vpn::Section::Tunnel, tunnel)));
    }
    return boxes;
}

DiagramSegment segment(const QString &label, vpn::LegState state, const DiagramTarget &target)
{
    DiagramSegment made;
    made.label = label;
    made.word = vpn::legStateText(state);
    made.state = state;
    made.target = target;
    return made;
}

DiagramLane lane(const vpn::Connection &connection, const vpn::TunnelVerdict &verdict, qsizetype tunnel)
{
    DiagramLane made;
    if (connection.tunnels.size() > 1)
        made.title = verdict.title;
    made.segments = {
        segment(diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "Phase 1")), verdict.phase1,
                tunnelTarget(connection, vpn::Section::Phase1, tunnel)),
        segment(diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "Phase 2")), verdict.phase2,
                tunnelTarget(connection, vpn::Section::Phase2, tunnel)),
    };
    if (verdict.bgp != vpn::LegState::Off) {
        DiagramSegment bgp = segment(diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "BGP")), verdict.bgp,
                                     tunnelTarget(connection, vpn::Section::Bgp, tunnel));
        bgp.minor = true;
        made.segments.append(bgp);
    }
    return made;
}

/// The words of a probe, which passes or fails rather than being established.
QString healthCheckWord(vpn::LegState state)
{
    switch (state) {
    case vpn::LegState::Established:
        return diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "passing"));
    case vpn::LegState::NotEstablished:
        return diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "failing"));
    default:
        return vpn::legStateText(state);
    }
}

QList<DiagramSegment> healthCheck(const vpn::Connection &connection, const vpn::Verdict &verdict)
{
    if (verdict.healthCheck == vpn::LegState::Off && !connection.healthCheck.isSet())
        return {};
    DiagramSegment probe = segment(diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "Health check")),
                                   verdict.healthCheck, {vpn::Section::HealthCheck, -1});
    probe.word = healthCheckWord(verdict.healthCheck);
    probe.minor = true;
    return {probe};
}

QString boxWords(const DiagramBox &box)
{
    const QStringList &words = box.full.isEmpty() ? box.lines : box.full;
    return asSentence(labelled(box.title, joinedList(words)));
}

QString segmentWords(const QList<DiagramSegment> &segments)
{
    QStringList words;
    for (const DiagramSegment &part : segments)
        words.append(joinedSentences({part.label, part.word}));
    return asSentence(joinedClauses(words));
}

QString description(const DiagramContent &content)
{
    QStringList sentences{boxWords(content.vpcNetworks), boxWords(content.vpnGateway)};
    for (const DiagramLane &lane : content.lanes) {
        const QString words = segmentWords(lane.segments);
        sentences.append(lane.title.isEmpty() ? words : labelled(lane.title, words));
    }
    if (!content.healthCheck.isEmpty())
        sentences.append(segmentWords(content.healthCheck));
    for (const DiagramBox &box : content.customerGateways)
        sentences.append(boxWords(box));
    sentences.append(boxWords(content.premisesNetworks));
    return joinedSentences(sentences);
}

} // namespace

DiagramContent diagramContent(const vpn::Connection &connection, const vpn::Verdict &verdict)
{
    DiagramContent content;
    content.vpcNetworks =
        networkBox(diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "VPC networks")), connection.localSubnets);
    content.vpnGateway = vpnGatewayBox(connection);
    content.customerGateways = customerGatewayBoxes(connection);
    content.premisesNetworks = networkBox(
        diagramText(QT_TRANSLATE_NOOP("TunnelDiagram", "On-premises networks")), connection.remoteSubnets);
    for (qsizetype tunnel = 0; tunnel < verdict.tunnels.size(); ++tunnel)
        content.lanes.append(lane(connection, verdict.tunnels.at(tunnel), tunnel));
    content.healthCheck = healthCheck(connection, verdict);
    content.description = description(content);
    return content;
}

} // namespace tunnelglass::exporting
