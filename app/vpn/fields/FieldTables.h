// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "vpn/Field.h"

namespace tunnelglass::vpn {

// The tables behind allFields(), each in display order. A file of this folder holds the fields of one
// section; what a connection and a tunnel have in common is written once.

std::span<const Field> connectionFields();
std::span<const Field> gatewayFields();
std::span<const Field> tunnelFields();
std::span<const Field> phase1Fields();
std::span<const Field> phase2Fields();
std::span<const Field> healthCheckFields();
std::span<const Field> bgpFields();
std::span<const Field> otherFields();

/// The same field at another path: a tunnel's own.
constexpr Field fieldAt(const char *path, Field field)
{
    field.path = path;
    return field;
}

} // namespace tunnelglass::vpn
