// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

class QNetworkAccessManager;

// A call that is given up while its TLS connection is being made leaves the socket in Qt's cache, and Qt
// sends the next call to that host into it: it would wait for the same silence, long after the network is
// well again.
namespace tunnelglass::openapi {

/// A connection of this manager was given up while it was being made.
void noteDeadConnection(QNetworkAccessManager &network);

/// Before a call: closes the manager's connections if one was given up, unless others are in use.
void dropDeadConnections(QNetworkAccessManager &network);

} // namespace tunnelglass::openapi
