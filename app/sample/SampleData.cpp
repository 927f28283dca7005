// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "sample/SampleData.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE works in the global namespace only. Naming the resource also keeps the linker from dropping
// it.
static void initSampleResource()
{
    Q_INIT_RESOURCE(tunnelglass_sample);
}

namespace tunnelglass::sample {

namespace {

constexpr int storeCount = 120;
constexpr qint64 storeInterval = 3LL * 24 * 60 * 60 * 1000; ///< one store opens every three days

QJsonDocument sampleDocument(const QString &name)
{
    initSampleResource();
    QFile file(QStringLiteral(":/tunnelglass/sample/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

QList<QJsonObject> filedConnections(const QString &regionId)
{
    initSampleResource();
    QList<QJsonObject> connections;
    const QDir folder(QStringLiteral(":/tunnelglass/sample/") + regionId);
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    connections.reserve(names.size());
    for (const QString &name : names)
        connections.append(sampleDocument(regionId + u'/' + name).object());
    return connections;
}

/// One shop of a chain: the template with its own number, addresses and ids; every ninth is down.
QJsonObject storeConnection(const QJsonObject &pattern, int number)
{
    static constexpr std::array downStates{"ike_sa_not_established", "ipsec_sa_not_established"};
    const QString digits = QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
    QJsonObject store = pattern;
    store.insert(QStringLiteral("VpnConnectionId"), QString(u"vco-uf6st0re5k8m2w7x4q" + digits));
    store.insert(QStringLiteral("CustomerGatewayId"), QString(u"cgw-uf6st0re9b3n6r1t8z" + digits));
    store.insert(QStringLiteral("Name"), QString(u"sh-store-" + digits));
    store.insert(QStringLiteral("RemoteSubnet"), QStringLiteral("192.168.%1.0/24").arg(number));
    store.insert(QStringLiteral("CreateTime"),
                 pattern.value(u"CreateTime").toInteger() + number * storeInterval);

    QJsonObject ike = pattern.value(u"IkeConfig").toObject();
    ike.insert(QStringLiteral("RemoteId"), QStringLiteral("203.0.113.%1").arg(number));
    ike.insert(QStringLiteral("Psk"), QString(ike.value(u"Psk").toString() + u'-' + digits));
    store.insert(QStringLiteral("IkeConfig"), ike);

    const bool down = number % 9 == 0;
    QJsonObject health = pattern.value(u"VcoHealthCheck").toObject();
    health.insert(QStringLiteral("Dip"), QStringLiteral("192.168.%1.1").arg(number));
    if (down) {
        health.insert(QStringLiteral("Status"), QStringLiteral("failed"));
        store.insert(QStringLiteral("Status"),
                     QLatin1StringView(downStates.at(std::size_t(number / 9) % downStates.size())));
    }
    store.insert(QStringLiteral("VcoHealthCheck"), health);
    return store;
}

QList<QJsonObject> storeConnections()
{
    const QJsonObject pattern = sampleDocument(QStringLiteral("cn-shanghai/store-template.json")).object();
    QList<QJsonObject> stores;
    stores.reserve(storeCount);
    for (int number = 1; number <= storeCount; ++number)
        stores.append(storeConnection(pattern, number));
    return stores;
}

} // namespace

const QJsonArray &SampleData::regionRows()
{
    if (m_regionRows.isEmpty())
        m_regionRows = sampleDocument(QStringLiteral("regions.json")).array();
    return m_regionRows;
}

const QJsonObject &SampleData::gateways()
{
    if (m_gateways.isEmpty())
        m_gateways = sampleDocument(QStringLiteral("gateways.json")).object();
    return m_gateways;
}

QJsonObject SampleData::gateway(const QString &regionId, const QString &id)
{
    const QJsonObject region = gateways().value(regionId).toObject();
    if (region.contains(id))
        return region.value(id).toObject();
    // Each store of the chain has a gateway of its own, at the address that its connection expects.
    for (const QJsonObject &connection : connections(regionId)) {
        if (connection.value(u"CustomerGatewayId").toString() == id)
            return {
                {QStringLiteral("CustomerGatewayId"), id},
                {QStringLiteral("Name"), connection.value(u"Name")},
                {QStringLiteral("IpAddress"), connection.value(u"IkeConfig").toObject().value(u"RemoteId")}};
    }
    return {};
}

bool SampleData::hasRegion(const QString &regionId)
{
    const QJsonArray &rows = regionRows();
    return std::any_of(rows.begin(), rows.end(), [&regionId](const QJsonValue &row) {
        return row.toObject().value(u"RegionId").toString() == regionId;
    });
}

QJsonArray SampleData::regions(const QString &language)
{
    QJsonArray regions;
    for (const auto row : regionRows()) {
        QJsonObject region = row.toObject();
        const QJsonObject names = region.value(u"LocalName").toObject();
        region.insert(QStringLiteral("LocalName"),
                      names.contains(language) ? names.value(language) : names.value(u"zh-CN"));
        regions.append(region);
    }
    return regions;
}

const QList<QJsonObject> &SampleData::connections(const QString &regionId)
{
    const auto known = m_connections.constFind(regionId);
    if (known != m_connections.constEnd())
        return *known;
    if (!hasRegion(regionId))
        return *m_connections.insert(regionId, {});
    QList<QJsonObject> connections =
        regionId == QLatin1StringView("cn-shanghai") ? storeConnections() : filedConnections(regionId);
    std::stable_sort(
        connections.begin(), connections.end(), [](const QJsonObject &left, const QJsonObject &right) {
            return left.value(u"CreateTime").toInteger() < right.value(u"CreateTime").toInteger();
        });
    return *m_connections.insert(regionId, connections);
}

} // namespace tunnelglass::sample
