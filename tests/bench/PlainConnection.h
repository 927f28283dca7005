// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tunnelglass::bench {

/// What a program that knows its 28 fields and nothing else would read a connection into: the floor for
/// decoding.
struct PlainConnection
{
    QString customerGatewayId, name, status, remoteSubnet, vpnGatewayId, vpnConnectionId, localSubnet;
    bool effectImmediately = false;
    qint64 createTime = 0;

    qint64 ipsecLifetime = 0;
    QString ipsecAuthAlg, ipsecPfs, ipsecEncAlg;

    QString ikeEncAlg, ikePfs, remoteId, ikeAuthAlg, psk, ikeMode, ikeVersion, localId;
    qint64 ikeLifetime = 0;

    QString healthEnable, sip, dip, healthStatus;
    qint64 interval = 0;
    qint64 retry = 0;
};

/// With QJsonDocument, field by field.
QList<PlainConnection> plainFromJson(const QByteArray &body);
/// With QXmlStreamReader, element by element.
QList<PlainConnection> plainFromXml(const QByteArray &body);

} // namespace tunnelglass::bench
