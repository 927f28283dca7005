// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/Node.h"
#include "vpn/Field.h"

#include <QString>

#include <vector>

namespace tunnelglass::snapshot {

/// One row of what a person reads: a group or a setting. Everything in it may be shown: a secret's value is
/// the mask; the clear value is only reachable through `node`.
struct Setting
{
    QString key;   ///< stable across refreshes and unique among siblings, e.g. "Phase1", "tun-1", wire names
    QString label; ///< "Encryption algorithm"
    QString value; ///< "AES-128-CBC (aes)", "not set", the mask; empty for groups
    QString raw;   ///< the wire value, masked when secret; empty for groups
    QString meaning; ///< one sentence or empty
    QString detail;  ///< tooltip: UTC and raw value of times; may be empty
    QString path;    ///< full wire path with list positions, e.g.
                     ///< "TunnelOptionsSpecification.TunnelOptions[0].TunnelIkeConfig.Psk"
    vpn::Section section = vpn::Section::Other;
    vpn::Severity severity = vpn::Severity::None;
    int tunnel = -1; ///< index of the tunnel the row belongs to, -1: the connection
    bool secret = false;
    bool set = true;                   ///< false: "not set"
    const vpn::Field *field = nullptr; ///< nullptr for groups we make and for fields that are not documented
    decode::Node node;                 ///< the value in the document; invalid for groups we make
    std::vector<Setting> children;
};

} // namespace tunnelglass::snapshot
