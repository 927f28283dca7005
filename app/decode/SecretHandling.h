// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace tunnelglass::decode {

/// What becomes of a secret when nodes are printed.
enum class SecretHandling : quint8
{
    Mask,   ///< the mask stands for the value: for the screen
    Omit,   ///< the key is left out: for files
    Reveal, ///< in clear: only when the user asked for it in this one action
};

} // namespace tunnelglass::decode
