// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "TunnelSettings.h"

namespace tunnelglass::test {

/// The cloud's side of a tunnel as a swanctl.conf of the test's own, written from the settings and with
/// nothing of what is tested: the pre-shared key in hexadecimal, algorithms by a table of its own.
QByteArray cloudConfig(const TunnelSettings &settings);

} // namespace tunnelglass::test
