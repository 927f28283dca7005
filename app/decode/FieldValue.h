// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"
#include "decode/Node.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace tunnelglass::decode {

// A node read as the type a field has, however it was sent: numbers and booleans as text and the reverse, a
// list of one for the thing itself, "" and null and {} for "not set".

/// The node itself, or what stands for it: the only item of a list, the text of an XML element with
/// attributes.
Node theOne(const Node &node);

/// The scalar as it was sent; for JSON text that was unpacked, that text again with secrets masked.
QString textOf(const Node &node);
SecretBytes secretOf(const Node &node);
/// true, false, 1, 0 in any spelling and case.
std::optional<bool> booleanOf(const Node &node);
/// A whole number of 64 bits; "86400.0" is one, "86400.5" is none.
std::optional<qint64> integerOf(const Node &node);
/// 1..4294967295, also written as "hi.lo" (RFC 5396 asdot).
std::optional<qint64> asNumberOf(const Node &node);
/// Parts of a comma-separated text, or the items of a list, without empty ones.
QStringList listOf(const Node &node);
/// Unix milliseconds or ISO 8601, as UTC; invalid when it is neither.
QDateTime timeOf(const Node &node);

} // namespace tunnelglass::decode
