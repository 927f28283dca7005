// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

#include <QByteArrayView>
#include <QString>

namespace tunnelglass::vpn {

/// Every documented field of DescribeVpnConnection, section by section in display order. Tree, exporters, command
/// line and help text all read this table; nothing else hard-codes a field.
std::span<const Field *const> allFields();

/// The field at a wire path ("IkeConfig.IkeEncAlg", "Tags.Tag[].Key"); nullptr when it is not documented.
/// Keys are compared without regard to case (older answers spell `status`). Constant time.
/// The list operation's own spellings are found too ("Tag.Tag[].Key").
const Field *findField(QByteArrayView path);

/// The known value that matches `wire` without regard to case; nullptr when it is not documented.
const KnownValue *findKnownValue(const Field &field, QStringView wire);

/// A source text of the catalogue in the user's language.
QString fieldText(const char *source);

/// "Phase 1 (IKE SA)" and so on, translated.
QString sectionTitle(Section section);

} // namespace tunnelglass::vpn
