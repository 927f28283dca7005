// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <span>

namespace tunnelglass::vpn {

/// Where a field stands in the tree, in the order of an engineer's mind.
enum class Section : quint8
{
    Connection,
    Gateways, ///< gateways and networks
    Tunnel,   ///< a tunnel's own facts (dual-tunnel connections)
    Phase1,
    Phase2,
    HealthCheck,
    Bgp,
    Other, ///< what the catalogue does not know, and the answer's own fields (RequestId)
};

/// How a value is read and shown.
enum class FieldKind : quint8
{
    Group, ///< an object or list that holds other fields
    Text,
    Identifier, ///< an instance id
    Enumeration,
    Duration,  ///< whole seconds
    Timestamp, ///< Unix milliseconds
    CidrList,  ///< comma-separated CIDR blocks
    Address,   ///< an IP address, or a name where the API allows one
    Boolean,
    Count,
    AsNumber,
    Secret,
    Certificate,
};

/// What a value means for the tunnel: the model's word, which the views turn into colour and mark.
enum class Severity : quint8
{
    None,
    Good,
    Bad,
    Warning, ///< changing, degraded, weak
    Unknown, ///< unknown, off
    Information,
};

/// One documented value of an enumeration.
struct KnownValue
{
    const char *wire;    ///< as sent; compared without regard to case
    const char *label;   ///< short form for the Value column, e.g. "AES-128-CBC"; untranslated source text
    const char *meaning; ///< one or two sentences; untranslated source text
    Severity severity = Severity::None;
};

/// A setting that only has an effect beside a certain value of a sibling field.
struct Condition
{
    const char *sibling;   ///< the sibling's key in the same object, e.g. "IkeVersion"
    const char *wire;      ///< the value that it must have; booleans in any of their spellings
    bool whenAbsent;       ///< whether the setting counts when the sibling was not sent
    const char *otherwise; ///< what to say of the value when it does not count; untranslated source text
};

/// One documented field. All texts are untranslated source texts in the context "FieldCatalogue":
/// fieldText() translates them.
struct Field
{
    const char
        *path; ///< wire path in DescribeVpnConnection's flat shape, lists as "[]", e.g. "Tags.Tag[].Key"
    Section section;
    FieldKind kind;
    const char *label;       ///< "Encryption algorithm"
    const char *explanation; ///< what it is, two to four sentences of our own
    const char *advice;      ///< what to check when it is wrong; never empty for settings that break tunnels
    const char *unit = "";   ///< "s", "Mbit/s" or empty
    std::span<const KnownValue> values = {};
    const Condition *condition = nullptr; ///< when it counts; nullptr: always
};

} // namespace tunnelglass::vpn
