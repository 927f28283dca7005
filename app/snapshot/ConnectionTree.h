// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/SettingRow.h"
#include "vpn/Connection.h"
#include "vpn/Verdict.h"

#include <QList>

#include <map>
#include <vector>

namespace tunnelglass::snapshot {

/// Arranges one connection's values by what they are about. Goes through the nodes once, so that nothing can
/// be left out or shown twice, and only then decides on groups and order.
class ConnectionTree
{
public:
    ConnectionTree(const decode::Node &connection, const vpn::Connection &values);

    std::vector<Setting> rows();

private:
    /// Where a row goes: a tunnel (-1: the connection) and a section of it.
    using Place = std::pair<int, vpn::Section>;
    struct Placed
    {
        std::size_t rank = 0; ///< the catalogue's order, then the order sent
        Setting row;
    };
    /// What a walk through an object carries along.
    struct Walk
    {
        QString path;
        qsizetype ownPath = 0; ///< length of the part of `path` that leads to the tunnel
        int tunnel = -1;
    };

    void walkMembers(const decode::Node &object, const Walk &walk);
    void walkItems(const decode::Node &list, const Walk &walk);
    void place(const decode::Node &node, const decode::Node &parent, const Walk &walk);
    void addRow(Setting row);
    void settleBesideTunnels(Setting &row) const;
    int tunnelOf(const decode::Node &node) const;

    std::vector<Setting> take(int tunnel, vpn::Section section);
    void appendGroup(std::vector<Setting> &rows, int tunnel, vpn::Section section);
    Setting tunnelGroup(int tunnel);
    vpn::Severity severityOf(int tunnel, vpn::Section section) const;

    decode::Node m_connection;
    const vpn::Connection &m_values;
    vpn::Verdict m_verdict;
    QList<decode::Node> m_tunnels;
    std::map<Place, std::vector<Placed>> m_placed;
};

} // namespace tunnelglass::snapshot
