// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/PeerWriter.h"

#include <QStringList>

namespace tunnelglass::test {

/// The connections of tests/data/peer/cases: API responses by name.
QStringList peerCases();

/// One of them, turned round. Of gateways, "vpn-known" has the address 192.0.2.1 and "cgw-known" 203.0.113.2.
vpn::Connection peerCaseConnection(const QString &name);
peer::PeerConfig peerCase(const QString &name);

/// As golden files are written: with secrets unless the case's name begins with "secrets-left-out".
peer::PeerOptions goldenOptions(const QString &name);

/// The built-in dialect of that id; the program ends when there is none.
const peer::Dialect &dialectById(const char *id);

/// The file, or the error's kind, subject and detail.
QByteArray writtenOrRefused(const Result<QByteArray> &result);

} // namespace tunnelglass::test
