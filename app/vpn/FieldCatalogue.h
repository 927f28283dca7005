// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

#include <QByteArrayView>
#include <QString>

namespace tunnelglass::vpn {

/// Every documented field of DescribeVpnConnection, section by section in display order. Tree, exporters,
/// command line and help text all read this table; nothing else hard-codes a field.
std::span<const Field *const> allFields();

/// The field at a wire path ("IkeConfig.IkeEncAlg", "Tags.Tag[].Key"); nullptr when it is not documented.
/// Keys are compared without regard to case (older answers spell `status`). Constant time, no allocation.
/// List positions may be given, empty or left out ("Tags.Tag[0].Key", "Tags.Tag.Key"). Other spellings that
/// answers are known to use are found too: the list operation's "Tag.Tag[].Key", tunnels as a bare array, and
/// the BGP keys that some answers carry in a tunnel ("TunnelBgpConfig.EnableBgp", ".AuthKey", ".Status").
const Field *findField(QByteArrayView path);

/// The known value that matches `wire` without regard to case; nullptr when it is not documented.
/// A boolean's other spellings ("1", "0") find its "true" and "false".
const KnownValue *findKnownValue(const Field &field, QStringView wire);

/// Whether the setting has an effect when `siblingWire` is the value of its condition's sibling (empty: not
/// sent).
bool countsBeside(const Condition &condition, const QString &siblingWire);

/// A source text of the catalogue in the user's language.
QString fieldText(const char *source);

/// "Phase 1 (IKE SA)" and so on, translated.
QString sectionTitle(Section section);

} // namespace tunnelglass::vpn
