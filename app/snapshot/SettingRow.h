// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "snapshot/Setting.h"

#include <functional>

namespace tunnelglass::snapshot {

/// What is known of a value's place before it becomes a row.
struct RowPlace
{
    QString key;
    QString label; ///< for fields that the catalogue does not know
    QString path;
    vpn::Section section = vpn::Section::Other;
    int tunnel = -1;
};

/// The documented field at a path, or nullptr: trees differ in what they take from the catalogue.
using FieldLookup = std::function<const vpn::Field *(const QString &path)>;

/// The row of a value, with rows for all that is below it. `parent` is the object the value is a member of:
/// the meaning of some settings depends on a sibling.
Setting settingRow(const decode::Node &node, const decode::Node &parent, const RowPlace &place,
                   const FieldLookup &fieldAt);

/// A row of our own that only holds others.
Setting groupRow(const RowPlace &place);

/// "outer.name"; the outer path may be empty.
QString memberPath(const QString &outer, const decode::Node &member);
/// "outer[3]"
QString itemPath(const QString &outer, qsizetype position);

} // namespace tunnelglass::snapshot
