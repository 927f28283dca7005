// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/PeerConfig.h"

#include <QStringList>

namespace tunnelglass::peer {

/// Text from outside (a name, a region) with nothing in it that ends a line, a comment or a quoted string in
/// any configuration language: letters, digits and a few signs stay, all else becomes "_". One line, at most
/// 120 characters.
QString harmlessText(const QString &text, bool asciiOnly);

/// Whether an IKE identity can be written bare in every configuration language: letters, digits and ._:@/-
bool isPlainIdentity(const QString &identity);

/// The words that stand where a value has to be filled in; "_1" and "_2" behind them of two tunnels.
struct Blanks
{
    QString localAddress;
    QString remoteAddress;
    QString psk;
    QString bgpKey;
};
Blanks blanksOf(const PeerConfig &config, const PeerTunnel &tunnel);

/// A setting's wire path, of a tunnel's IkeConfig: ("IkeConfig", "IkeEncAlg") ->
/// "TunnelOptionsSpecification.TunnelOptions[].TunnelIkeConfig.IkeEncAlg".
QString wirePath(const PeerConfig &config, const char *group, const char *field);

/// Breaks text into lines of about `width` characters.
QStringList wrapped(const QString &text, qsizetype width);

} // namespace tunnelglass::peer
