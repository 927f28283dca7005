// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace tunnelglass::manual {

/// tunnelglass-cli(1), from the tables that the program parses and helps with; in the language of the moment.
QByteArray commandLinePage();
/// tunnelglass(1): the window.
QByteArray windowPage();

} // namespace tunnelglass::manual
