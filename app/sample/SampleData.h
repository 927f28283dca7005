// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace tunnelglass::sample {

/// What the sample account holds: its regions and their connections, in the flat shape of
/// DescribeVpnConnection. Read from the compiled-in resources when first asked for, so that a program that
/// never asks pays nothing.
class SampleData
{
public:
    bool hasRegion(const QString &regionId);
    /// The items of DescribeRegions, with LocalName in `language` ("en-US", "zh-CN"; others read as "zh-CN").
    QJsonArray regions(const QString &language);
    /// The connections of a region, oldest first; empty for regions that hold none or do not exist.
    const QList<QJsonObject> &connections(const QString &regionId);
    /// The answer about a VPN gateway or customer gateway of a region; empty when there is none of that id.
    QJsonObject gateway(const QString &regionId, const QString &id);

private:
    const QJsonArray &regionRows();
    const QJsonObject &gateways();

    QJsonArray m_regionRows;
    QJsonObject m_gateways; ///< of every region that has files, by region and id
    QHash<QString, QList<QJsonObject>> m_connections;
};

} // namespace tunnelglass::sample
