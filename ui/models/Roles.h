// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace tunnelglass::ui {

/// What the models of this room say beyond Qt's own roles: meaning, never looks.
enum Role
{
    SeverityRole = Qt::UserRole + 1, ///< int(vpn::Severity)
    FieldPathRole,                   ///< QString: the wire path, "IkeConfig.Psk"
    IsSecretRole,                    ///< bool
    IsRevealedRole,                  ///< bool: a secret that is shown in clear right now
    SortRole,                        ///< what to sort by; of a secret: nothing
    KeyPathRole,      ///< QString: keys of a row and its ancestors joined by '/': stable over refreshes
    RawValueRole,     ///< QString: the wire value; of a secret the mask, revealed or not
    IsSetRole,        ///< bool: false for "not set"
    IsGroupRole,      ///< bool
    MatchRole,        ///< QString: the text searched for, on rows that match it
    SectionRole,      ///< int(vpn::Section)
    TunnelRole,       ///< int: index of the tunnel, -1: the connection
    HealthRole,       ///< int(vpn::Health), connection list only
    ConnectionIdRole, ///< QString, connection list only
};

} // namespace tunnelglass::ui
