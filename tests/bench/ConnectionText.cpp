// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "bench/ConnectionText.h"

#include <QList>
#include <QPair>

namespace tunnelglass::bench {

namespace {

struct Part
{
    QByteArray name; ///< empty: fields of the connection itself
    QList<QPair<QByteArray, QByteArray>> fields;
};

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray address(int connection, int net)
{
    return number(net) + '.' + number(connection / 65536 % 256) + '.' + number(connection / 256 % 256) + '.' +
           number(connection % 256);
}

/// As varied as sites are called, and in no order: connections come in the order of their making.
QByteArray siteName(int connection)
{
    static const QList<QByteArray> cities{"hangzhou",  "shanghai", "beijing", "berlin",
                                          "singapore", "jakarta",  "london",  "tokyo",
                                          "seoul",     "dubai",    "sydney",  "virginia"};
    static const QList<QByteArray> kinds{"branch", "office", "plant",  "store",
                                         "depot",  "campus", "backup", "warehouse"};
    constexpr quint32 spread = 2654435761U; // the golden ratio of 2^32: neighbours come to lie far apart
    const quint32 scattered = (quint32(connection) * spread) >> 8U;
    return cities.at(scattered % 12) + '-' + kinds.at(scattered / 12 % 8) + '-' +
           number(scattered / 96 % 900 + 100);
}

QList<Part> parts(int i)
{
    static const QList<QByteArray> states{"ipsec_sa_established", "ike_sa_not_established",
                                          "ike_sa_established", "ipsec_sa_not_established"};
    const QByteArray id = QByteArray::number(i).rightJustified(6, '0');
    const Part own{{},
                   {{"CustomerGatewayId", "cgw-bp1wl8dtz3auw" + id},
                    {"Name", siteName(i)},
                    {"Status", states.at(i % states.size())},
                    {"RemoteSubnet", address(i, 10) + "/32,192.168.0.0/16"},
                    {"VpnGatewayId", "vpn-bp1yfrjxn4d5t" + number(i / 100)},
                    {"EffectImmediately", i % 2 == 0 ? "true" : "false"},
                    {"VpnConnectionId", "vco-bp1w3m1p23ift" + id},
                    {"CreateTime", number(1519391420000 + i * qint64(1000))},
                    {"LocalSubnet", "172.16.0.0/12"}}};
    const Part ipsec{"IpsecConfig",
                     {{"IpsecLifetime", "86400"},
                      {"IpsecAuthAlg", "sha256"},
                      {"IpsecPfs", "group14"},
                      {"IpsecEncAlg", "aes256"}}};
    const Part ike{"IkeConfig",
                   {{"IkeEncAlg", "aes256"},
                    {"IkePfs", "group14"},
                    {"RemoteId", address(i, 47)},
                    {"IkeAuthAlg", "sha256"},
                    {"Psk", "made-up-key-" + id},
                    {"IkeMode", "main"},
                    {"IkeLifetime", "86400"},
                    {"IkeVersion", "ikev2"},
                    {"LocalId", address(i, 116)}}};
    const Part healthCheck{"VcoHealthCheck",
                           {{"Enable", i % 3 == 0 ? "true" : "false"},
                            {"Sip", address(i, 172)},
                            {"Dip", address(i, 10)},
                            {"Interval", "3"},
                            {"Retry", "3"},
                            {"Status", i % 5 == 0 ? "failed" : "success"}}};
    return {own, ipsec, ike, healthCheck};
}

/// Numbers and booleans go without quotes, as the service sends them.
QByteArray jsonValue(const QByteArray &name, const QByteArray &value)
{
    static const QList<QByteArray> bare{"EffectImmediately", "CreateTime", "IpsecLifetime",
                                        "IkeLifetime",       "Interval",   "Retry"};
    return bare.contains(name) ? value : '"' + value + '"';
}

void appendJson(QByteArray &out, const Part &part)
{
    if (!part.name.isEmpty())
        out += ",\"" + part.name + "\":{";
    bool first = true;
    for (const auto &[name, value] : part.fields) {
        if (!first)
            out += ',';
        first = false;
        out += '"' + name + "\":" + jsonValue(name, value);
    }
    if (!part.name.isEmpty())
        out += '}';
}

void appendXml(QByteArray &out, const Part &part)
{
    if (!part.name.isEmpty())
        out += '<' + part.name + '>';
    for (const auto &[name, value] : part.fields)
        out += '<' + name + '>' + value + "</" + name + '>';
    if (!part.name.isEmpty())
        out += "</" + part.name + '>';
}

} // namespace

QByteArray listAsJson(int first, int count, int totalCount)
{
    QByteArray out;
    out.reserve(qsizetype(count) * 1024);
    out += "{\"PageNumber\":" + number(first / 50 + 1) +
           ",\"PageSize\":50,\"TotalCount\":" + number(totalCount) +
           ",\"RequestId\":\"7D598A10-26EF-44F2-9F47-E417842F3CEA\",\"VpnConnections\":{\"VpnConnection\":[";
    for (int i = first; i < first + count; ++i) {
        out += i == first ? "{" : ",{";
        for (const Part &part : parts(i))
            appendJson(out, part);
        out += '}';
    }
    out += "]}}";
    return out;
}

QByteArray listAsXml(int first, int count, int totalCount)
{
    QByteArray out;
    out.reserve(qsizetype(count) * 1400);
    out += "<?xml version='1.0' encoding='UTF-8'?><DescribeVpnConnectionsResponse><PageNumber>" +
           number(first / 50 + 1) + "</PageNumber><PageSize>50</PageSize><TotalCount>" + number(totalCount) +
           "</TotalCount><RequestId>7D598A10-26EF-44F2-9F47-E417842F3CEA</RequestId><VpnConnections>";
    for (int i = first; i < first + count; ++i) {
        out += "<VpnConnection>";
        for (const Part &part : parts(i))
            appendXml(out, part);
        out += "</VpnConnection>";
    }
    out += "</VpnConnections></DescribeVpnConnectionsResponse>";
    return out;
}

} // namespace tunnelglass::bench
