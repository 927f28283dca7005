// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "snapshot/ConnectionTree.h"

#include "decode/ConnectionDecoder.h"
#include "vpn/FieldCatalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tunnelglass::snapshot {

namespace {

using vpn::Section;

const vpn::Field *fieldAtPath(const QString &path)
{
    return vpn::findField(path.toUtf8());
}

/// Objects that only hold the settings of a group of the tree; their members go there directly.
bool standsForSection(const vpn::Field &field)
{
    switch (field.section) {
    case Section::Tunnel:
    case Section::Phase1:
    case Section::Phase2:
    case Section::HealthCheck:
    case Section::Bgp:
        return field.kind == vpn::FieldKind::Group;
    case Section::Connection:
    case Section::Gateways:
    case Section::Other:
        break;
    }
    return false;
}

QString sectionKey(Section section)
{
    switch (section) {
    case Section::Connection:
        return QStringLiteral("Connection");
    case Section::Gateways:
        return QStringLiteral("Gateways");
    case Section::Tunnel:
        return QStringLiteral("Tunnel");
    case Section::Phase1:
        return QStringLiteral("Phase1");
    case Section::Phase2:
        return QStringLiteral("Phase2");
    case Section::HealthCheck:
        return QStringLiteral("HealthCheck");
    case Section::Bgp:
        return QStringLiteral("Bgp");
    case Section::Other:
        break;
    }
    return QStringLiteral("Other");
}

std::size_t catalogueRank(const vpn::Field *field)
{
    const std::span<const vpn::Field *const> fields = vpn::allFields();
    return static_cast<std::size_t>(std::find(fields.begin(), fields.end(), field) - fields.begin());
}

const QLatin1StringView tunnelPath("TunnelOptionsSpecification.TunnelOptions[].");

/// Sections that each tunnel of a dual-tunnel connection has for itself.
bool isOfTunnels(Section section)
{
    return section == Section::Tunnel || section == Section::Phase1 || section == Section::Phase2 ||
           section == Section::Bgp;
}

void dropSeverity(Setting &row)
{
    row.severity = vpn::Severity::None;
    for (Setting &child : row.children)
        dropSeverity(child);
}

/// A key that another row of the group has already (a field sent in two places) gives way to the whole path.
void makeKeysUnique(std::vector<Setting> &rows)
{
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto hasKey = [&row](const Setting &other) { return other.key == row->key; };
        if (std::any_of(rows.begin(), row, hasKey))
            row->key = row->path;
    }
}

} // namespace

ConnectionTree::ConnectionTree(const decode::Node &connection, const vpn::Connection &values)
    : m_connection(connection)
    , m_values(values)
    , m_verdict(vpn::verdict(values))
    , m_tunnels(decode::tunnelNodes(connection))
{}

int ConnectionTree::tunnelOf(const decode::Node &node) const
{
    return static_cast<int>(m_tunnels.indexOf(node));
}

void ConnectionTree::walkMembers(const decode::Node &object, const Walk &walk)
{
    for (const decode::Node &child : object) {
        Walk below = walk;
        below.path = memberPath(walk.path, child);
        place(child, object, below);
    }
}

void ConnectionTree::walkItems(const decode::Node &list, const Walk &walk)
{
    qsizetype position = 0;
    for (const decode::Node &item : list) {
        Walk below = walk;
        below.path = itemPath(walk.path, position++);
        place(item, list, below);
    }
}

void ConnectionTree::place(const decode::Node &node, const decode::Node &parent, const Walk &walk)
{
    if (const int tunnel = tunnelOf(node); tunnel >= 0) {
        walkMembers(node, {walk.path, walk.path.size() + 1, tunnel});
        return;
    }
    const vpn::Field *field = fieldAtPath(walk.path);
    if (field != nullptr && standsForSection(*field) && node.isContainer()) {
        if (node.isObject())
            walkMembers(node, walk);
        else
            walkItems(node, walk);
        return;
    }
    RowPlace place;
    place.key = node.nameUtf8().isEmpty() ? walk.path : node.name();
    // A field that is not documented says where it was found: "IkeConfig.NewField".
    place.label = walk.path.sliced(walk.ownPath);
    place.path = walk.path;
    place.section = field != nullptr ? field->section : Section::Other;
    place.tunnel = walk.tunnel;
    addRow(settingRow(node, parent, place, fieldAtPath));
}

void ConnectionTree::addRow(Setting row)
{
    if (m_values.dualTunnel && row.tunnel < 0)
        settleBesideTunnels(row);
    Section section = row.section;
    // In a tunnel the few facts that are not about a phase stand at the top of it.
    if (row.tunnel >= 0 && (section == Section::Connection || section == Section::Gateways))
        section = Section::Tunnel;
    std::vector<Placed> &rows = m_placed[{row.tunnel, section}];
    const std::size_t rank = catalogueRank(row.field);
    rows.push_back({rank, std::move(row)});
}

void ConnectionTree::settleBesideTunnels(Setting &row) const
{
    // What no tunnel has a copy of (EnableTunnelsBgp) holds for the connection, whatever it is about.
    const bool atTop = !row.path.contains(QLatin1Char('.'));
    if (atTop && isOfTunnels(row.section) && fieldAtPath(tunnelPath % row.path) == nullptr)
        row.section = Section::Connection;
    // What the tunnels say for themselves is not judged a second time.
    if (isOfTunnels(row.section) ||
        (row.field != nullptr && row.field == fieldAtPath(QStringLiteral("Status"))))
        dropSeverity(row);
}

std::vector<Setting> ConnectionTree::take(int tunnel, Section section)
{
    std::vector<Placed> &placed = m_placed[{tunnel, section}];
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &left, const Placed &right) { return left.rank < right.rank; });
    std::vector<Setting> rows;
    rows.reserve(placed.size());
    for (Placed &one : placed)
        rows.push_back(std::move(one.row));
    placed.clear();
    makeKeysUnique(rows);
    return rows;
}

vpn::Severity ConnectionTree::severityOf(int tunnel, Section section) const
{
    if (section == Section::HealthCheck)
        return vpn::severityOf(m_verdict.healthCheck);
    const int index = m_values.dualTunnel ? tunnel : 0;
    if (index < 0 || index >= m_verdict.tunnels.size())
        return vpn::Severity::None;
    const vpn::TunnelVerdict &verdict = m_verdict.tunnels[index];
    switch (section) {
    case Section::Tunnel:
        return vpn::severityOf(verdict.health);
    case Section::Phase1:
        return vpn::severityOf(verdict.phase1);
    case Section::Phase2:
        return vpn::severityOf(verdict.phase2);
    case Section::Bgp:
        return vpn::severityOf(verdict.bgp);
    case Section::Connection:
    case Section::Gateways:
    case Section::HealthCheck:
    case Section::Other:
        break;
    }
    return vpn::Severity::None;
}

void ConnectionTree::appendGroup(std::vector<Setting> &rows, int tunnel, Section section)
{
    std::vector<Setting> members = take(tunnel, section);
    if (members.empty())
        return;
    Setting group = groupRow({sectionKey(section), vpn::sectionTitle(section), {}, section, tunnel});
    group.severity = severityOf(tunnel, section);
    if (m_values.dualTunnel && tunnel < 0 && isOfTunnels(section)) {
        group.label =
            QCoreApplication::translate("SettingTree", "%1, connection-level copy").arg(group.label);
        group.meaning = QCoreApplication::translate(
            "SettingTree",
            "Sent for the connection as a whole. It does not apply: each tunnel has settings of its own.");
    }
    group.children = std::move(members);
    rows.push_back(std::move(group));
}

Setting ConnectionTree::tunnelGroup(int tunnel)
{
    const QString id = m_values.tunnels[tunnel].id;
    const bool sharesId = std::count_if(m_values.tunnels.cbegin(), m_values.tunnels.cend(),
                                        [&id](const vpn::Tunnel &other) { return other.id == id; }) > 1;
    const QString number = QStringLiteral("Tunnel%1").arg(tunnel + 1);
    Setting group = groupRow({id.isEmpty() || sharesId ? number : id,
                              m_verdict.tunnels[tunnel].title,
                              {},
                              Section::Tunnel,
                              tunnel});
    group.severity = severityOf(tunnel, Section::Tunnel);
    group.children = take(tunnel, Section::Tunnel);
    for (const Section section :
         {Section::Phase1, Section::Phase2, Section::HealthCheck, Section::Bgp, Section::Other})
        appendGroup(group.children, tunnel, section);
    return group;
}

std::vector<Setting> ConnectionTree::rows()
{
    constexpr std::array order{Section::Connection, Section::Gateways,    Section::Tunnel, Section::Phase1,
                               Section::Phase2,     Section::HealthCheck, Section::Bgp,    Section::Other};
    walkMembers(m_connection, {});
    std::vector<Setting> rows;
    rows.reserve(std::size_t(m_tunnels.size()) + order.size());
    for (int tunnel = 0; tunnel < m_tunnels.size(); ++tunnel)
        rows.push_back(tunnelGroup(tunnel));
    for (const Section section : order)
        appendGroup(rows, -1, section);
    return rows;
}

} // namespace tunnelglass::snapshot
