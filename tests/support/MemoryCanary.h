// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretBytes.h"

// A secret that is kept veiled, so that a search of this process's memory finds it only where it was
// unveiled.
namespace tunnelglass::test {

SecretBytes unveiled();
/// How often the secret is in the memory that this process can write, as UTF-8 and as UTF-16; -1 where a
/// process cannot look at its own memory.
int countInMemory();

} // namespace tunnelglass::test
