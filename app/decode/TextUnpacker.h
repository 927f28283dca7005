// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decode/DocumentBuilder.h"

namespace tunnelglass::decode {

/// Gives the builder a string that lies in its bytes, with a NUL behind it. A string that is JSON text of an
/// object, or of an array with objects in it, becomes those nodes, so that what is secret in it is found;
/// text that only looks so and holds a secret's name is a secret as a whole. False when a limit is passed.
bool addText(DocumentBuilder &builder, quint32 offset, quint32 length);

} // namespace tunnelglass::decode
