// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// A page of 50: bytes to Nodes and Connection values, against a plain struct filled by hand-written Qt code.
#include "bench/ConnectionText.h"
#include "bench/Measurement.h"
#include "bench/PlainConnection.h"
#include "decode/ConnectionDecoder.h"
#include "decode/Document.h"

#include <cstdio>
#include <cstdlib>

using namespace tunnelglass;

namespace {

constexpr int pageSize = 50;
constexpr int rounds = 400;

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "bench_decode: %s\n", what);
    std::exit(1);
}

void decodePage(const QByteArray &body)
{
    const auto document = decode::Document::parse(body);
    require(document.has_value(), "the page was not understood");
    const QList<decode::Node> nodes = decode::connectionNodes((*document)->root());
    QList<vpn::Connection> connections;
    connections.reserve(nodes.size());
    for (const decode::Node &node : nodes)
        connections.append(decode::decodeConnection(node));
    require(connections.size() == pageSize && connections.last().tunnels.first().ike.lifetimeSeconds == 86400,
            "the page was not decoded");
}

void readPlainJson(const QByteArray &body)
{
    const auto connections = bench::plainFromJson(body);
    require(connections.size() == pageSize && connections.last().retry == 3,
            "the plain JSON reader went wrong");
}

void readPlainXml(const QByteArray &body)
{
    const auto connections = bench::plainFromXml(body);
    require(connections.size() == pageSize && connections.last().retry == 3,
            "the plain XML reader went wrong");
}

} // namespace

int main()
{
    const QByteArray json = bench::listAsJson(0, pageSize, pageSize);
    const QByteArray xml = bench::listAsXml(0, pageSize, pageSize);

    const bench::Pair onJson = bench::alternately(
        rounds, [&json] { decodePage(json); }, [&json] { readPlainJson(json); });
    bench::report("json.ours", onJson.ours);
    bench::report("json.floor", onJson.floor);

    const bench::Pair onXml = bench::alternately(
        rounds, [&xml] { decodePage(xml); }, [&xml] { readPlainXml(xml); });
    bench::report("xml.ours", onXml.ours);
    bench::report("xml.floor", onXml.floor);
    return 0;
}
