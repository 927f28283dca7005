// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace tunnelglass::test {

/// Whether anybody but its owner, and on Windows the system and its administrators, may read the file.
bool othersMayRead(const QString &path);

} // namespace tunnelglass::test
