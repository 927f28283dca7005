// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/Interruption.h"

namespace tunnelglass::cli {

void Interruption::raise()
{
    note();
    Q_EMIT raised();
}

} // namespace tunnelglass::cli
