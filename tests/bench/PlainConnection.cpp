// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "bench/PlainConnection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace tunnelglass::bench {

namespace {

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

qint64 numberOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toInteger();
}

PlainConnection plainConnection(const QJsonObject &object)
{
    PlainConnection plain;
    plain.customerGatewayId = textOf(object, "CustomerGatewayId");
    plain.name = textOf(object, "Name");
    plain.status = textOf(object, "Status");
    plain.remoteSubnet = textOf(object, "RemoteSubnet");
    plain.vpnGatewayId = textOf(object, "VpnGatewayId");
    plain.vpnConnectionId = textOf(object, "VpnConnectionId");
    plain.localSubnet = textOf(object, "LocalSubnet");
    plain.effectImmediately = object.value(QLatin1StringView("EffectImmediately")).toBool();
    plain.createTime = numberOf(object, "CreateTime");

    const QJsonObject ipsec = object.value(QLatin1StringView("IpsecConfig")).toObject();
    plain.ipsecLifetime = numberOf(ipsec, "IpsecLifetime");
    plain.ipsecAuthAlg = textOf(ipsec, "IpsecAuthAlg");
    plain.ipsecPfs = textOf(ipsec, "IpsecPfs");
    plain.ipsecEncAlg = textOf(ipsec, "IpsecEncAlg");

    const QJsonObject ike = object.value(QLatin1StringView("IkeConfig")).toObject();
    plain.ikeEncAlg = textOf(ike, "IkeEncAlg");
    plain.ikePfs = textOf(ike, "IkePfs");
    plain.remoteId = textOf(ike, "RemoteId");
    plain.ikeAuthAlg = textOf(ike, "IkeAuthAlg");
    plain.psk = textOf(ike, "Psk");
    plain.ikeMode = textOf(ike, "IkeMode");
    plain.ikeLifetime = numberOf(ike, "IkeLifetime");
    plain.ikeVersion = textOf(ike, "IkeVersion");
    plain.localId = textOf(ike, "LocalId");

    const QJsonObject healthCheck = object.value(QLatin1StringView("VcoHealthCheck")).toObject();
    plain.healthEnable = textOf(healthCheck, "Enable");
    plain.sip = textOf(healthCheck, "Sip");
    plain.dip = textOf(healthCheck, "Dip");
    plain.interval = numberOf(healthCheck, "Interval");
    plain.retry = numberOf(healthCheck, "Retry");
    plain.healthStatus = textOf(healthCheck, "Status");
    return plain;
}

void readIpsec(QXmlStreamReader &xml, PlainConnection &plain)
{
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1StringView("IpsecLifetime"))
            plain.ipsecLifetime = xml.readElementText().toLongLong();
        else if (name == QLatin1StringView("IpsecAuthAlg"))
            plain.ipsecAuthAlg = xml.readElementText();
        else if (name == QLatin1StringView("IpsecPfs"))
            plain.ipsecPfs = xml.readElementText();
        else if (name == QLatin1StringView("IpsecEncAlg"))
            plain.ipsecEncAlg = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
}

void readIke(QXmlStreamReader &xml, PlainConnection &plain)
{
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1StringView("IkeEncAlg"))
            plain.ikeEncAlg = xml.readElementText();
        else if (name == QLatin1StringView("IkePfs"))
            plain.ikePfs = xml.readElementText();
        else if (name == QLatin1StringView("RemoteId"))
            plain.remoteId = xml.readElementText();
        else if (name == QLatin1StringView("IkeAuthAlg"))
            plain.ikeAuthAlg = xml.readElementText();
        else if (name == QLatin1StringView("Psk"))
            plain.psk = xml.readElementText();
        else if (name == QLatin1StringView("IkeMode"))
            plain.ikeMode = xml.readElementText();
        else if (name == QLatin1StringView("IkeLifetime"))
            plain.ikeLifetime = xml.readElementText().toLongLong();
        else if (name == QLatin1StringView("IkeVersion"))
            plain.ikeVersion = xml.readElementText();
        else if (name == QLatin1StringView("LocalId"))
            plain.localId = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
}

void readHealthCheck(QXmlStreamReader &xml, PlainConnection &plain)
{
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1StringView("Enable"))
            plain.healthEnable = xml.readElementText();
        else if (name == QLatin1StringView("Sip"))
            plain.sip = xml.readElementText();
        else if (name == QLatin1StringView("Dip"))
            plain.dip = xml.readElementText();
        else if (name == QLatin1StringView("Interval"))
            plain.interval = xml.readElementText().toLongLong();
        else if (name == QLatin1StringView("Retry"))
            plain.retry = xml.readElementText().toLongLong();
        else if (name == QLatin1StringView("Status"))
            plain.healthStatus = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
}

PlainConnection readConnection(QXmlStreamReader &xml)
{
    PlainConnection plain;
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1StringView("CustomerGatewayId"))
            plain.customerGatewayId = xml.readElementText();
        else if (name == QLatin1StringView("Name"))
            plain.name = xml.readElementText();
        else if (name == QLatin1StringView("Status"))
            plain.status = xml.readElementText();
        else if (name == QLatin1StringView("RemoteSubnet"))
            plain.remoteSubnet = xml.readElementText();
        else if (name == QLatin1StringView("VpnGatewayId"))
            plain.vpnGatewayId = xml.readElementText();
        else if (name == QLatin1StringView("VpnConnectionId"))
            plain.vpnConnectionId = xml.readElementText();
        else if (name == QLatin1StringView("LocalSubnet"))
            plain.localSubnet = xml.readElementText();
        else if (name == QLatin1StringView("EffectImmediately"))
            plain.effectImmediately = xml.readElementText() == QLatin1StringView("true");
        else if (name == QLatin1StringView("CreateTime"))
            plain.createTime = xml.readElementText().toLongLong();
        else if (name == QLatin1StringView("IpsecConfig"))
            readIpsec(xml, plain);
        else if (name == QLatin1StringView("IkeConfig"))
            readIke(xml, plain);
        else if (name == QLatin1StringView("VcoHealthCheck"))
            readHealthCheck(xml, plain);
        else
            xml.skipCurrentElement();
    }
    return plain;
}

} // namespace

QList<PlainConnection> plainFromJson(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonArray list = root.value(QLatin1StringView("VpnConnections"))
                                .toObject()
                                .value(QLatin1StringView("VpnConnection"))
                                .toArray();
    QList<PlainConnection> connections;
    connections.reserve(list.size());
    for (const QJsonValue &value : list)
        connections.append(plainConnection(value.toObject()));
    return connections;
}

QList<PlainConnection> plainFromXml(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    QList<PlainConnection> connections;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1StringView("VpnConnections")) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement())
            connections.append(readConnection(xml));
    }
    return connections;
}

} // namespace tunnelglass::bench
