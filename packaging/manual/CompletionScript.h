// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace tunnelglass::manual {

// What a shell offers for tunnelglass-cli: commands, options of each, and the words that an option takes.
QByteArray bashCompletion();
QByteArray zshCompletion();
QByteArray fishCompletion();

} // namespace tunnelglass::manual
