// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/Samples.h"
#include "export/Exporter.h"
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tunnelglass;
using exporting::Exporter;
using exporting::exporterById;
using snapshot::SnapshotPtr;

namespace {

QByteArray written(const QList<SnapshotPtr> &snapshots, const QString &format, bool secrets)
{
    exporting::ExportOptions options;
    options.includeSecrets = secrets;
    options.applicationVersion = QStringLiteral("9.8.7");
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !exporterById(format)->write(snapshots, options, buffer))
        return {};
    return buffer.data();
}

std::optional<snapshot::SavedResponse> reopened(const QByteArray &bytes)
{
    const auto response = snapshot::readSavedResponse(bytes, {}, snapshot::Origin::File);
    return response ? std::optional(*response) : std::nullopt;
}

QList<SnapshotPtr> connectionsOf(const snapshot::SavedResponse &response)
{
    QList<SnapshotPtr> list;
    for (std::size_t row = 0; row < response.connections.size(); ++row)
        list << response.connection(row);
    return list;
}

vpn::Connection withoutSecrets(vpn::Connection connection)
{
    connection.bgp.authKey = {};
    for (vpn::Tunnel &tunnel : connection.tunnels) {
        tunnel.ike.psk = {};
        tunnel.bgp.authKey = {};
    }
    return connection;
}

/// Every leaf as "path=text": lists of one look like the thing itself, as in XML.
void collect(const decode::Node &node, const QString &path, QStringList &leaves)
{
    if (!node.isContainer())
        leaves << path % QLatin1Char('=') % node.text();
    for (const decode::Node &child : node) {
        if (child.nameUtf8() != QByteArrayView("Tunnelglass"))
            collect(child,
                    child.nameUtf8().isEmpty() ? path : QString(path % QLatin1Char('/') % child.name()),
                    leaves);
    }
}

QStringList leavesOf(const decode::Node &node)
{
    QStringList leaves;
    collect(node, {}, leaves);
    leaves.sort();
    return leaves;
}

SnapshotPtr madeSnapshot(const QByteArray &body, const QString &region, const QDateTime &readAt)
{
    const auto response = reopened(body);
    snapshot::Snapshot about = *response->connection(0);
    about.region = region;
    about.readAt = readAt;
    about.identity = QStringLiteral("profile <Shanghai> & co");
    return std::make_shared<snapshot::Snapshot>(about);
}

} // namespace

class RoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats();
    void sampleConnections_data();
    void sampleConnections();
    void otherResponses_data();
    void otherResponses();
    void manyConnections_data();
    void manyConnections();
    void whereAndWhen_data();
    void whereAndWhen();
    void differentRegionsKeepTheirOwn_data();
    void differentRegionsKeepTheirOwn();
    void exportOfAnExport_data();
    void exportOfAnExport();
    void difficultTexts_data();
    void difficultTexts();
    void keepsTheApisShape();
    void noConnections_data();
    void noConnections();
    void failingDevice_data();
    void failingDevice();
    void fileNames_data();
    void fileNames();
};

void RoundTrip::formats()
{
    QStringList ids;
    for (const auto &exporter : exporting::exporters()) {
        ids << exporter->id();
        QCOMPARE(exporterById(exporter->id()), exporter.get());
        QVERIFY(!exporter->title().isEmpty());
    }
    const QStringList expected{
        QStringLiteral("json"),   QStringLiteral("xml"),      QStringLiteral("yaml"),
        QStringLiteral("ndjson"), QStringLiteral("csv"),      QStringLiteral("csv-settings"),
        QStringLiteral("html"),   QStringLiteral("markdown"), QStringLiteral("svg")};
    QCOMPARE(ids, expected);
    for (const char *id : {"json", "xml"})
        QVERIFY(
            exporterById(QLatin1StringView(id))->extension().startsWith(QLatin1StringView("tunnelglass.")));
    QVERIFY(exporterById(QStringLiteral("doc")) == nullptr);
}

void RoundTrip::sampleConnections_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<bool>("secrets");
    const QList<QStringList> ways{{QStringLiteral("json")},
                                  {QStringLiteral("xml")},
                                  {QStringLiteral("json"), QStringLiteral("xml"), QStringLiteral("json")},
                                  {QStringLiteral("xml"), QStringLiteral("json"), QStringLiteral("xml")}};
    QStringList paths;
    for (const QString &name : sampleNames())
        paths << samplePath(name);
    paths << QStringLiteral(TUNNELGLASS_TEST_DATA "/trees/dual.json");
    for (const QString &path : paths) {
        QFile file(path);
        const QByteArray body = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QStringList &way : ways) {
            for (const bool secrets : {false, true}) {
                const QString row = path.section(QLatin1Char('/'), -1) % QLatin1Char(' ') %
                                    way.join(QLatin1Char('>')) %
                                    (secrets ? QLatin1StringView(" secrets") : QLatin1StringView());
                QTest::newRow(qPrintable(row)) << body << way << secrets;
            }
        }
    }
}

void RoundTrip::sampleConnections()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, formats);
    QFETCH(bool, secrets);
    auto response = reopened(body);
    QVERIFY(response.has_value());
    const QList<SnapshotPtr> original = connectionsOf(*response);
    const QList<SnapshotPtr> whole{response->whole()};
    QList<SnapshotPtr> current = original.isEmpty() ? whole : original;
    for (const QString &format : formats) {
        response = reopened(written(current, format, secrets));
        QVERIFY(response.has_value());
        current = original.isEmpty() ? QList<SnapshotPtr>{response->whole()} : connectionsOf(*response);
        QCOMPARE(current.size(), original.isEmpty() ? 1 : original.size());
    }
    for (qsizetype i = 0; i < original.size(); ++i) {
        const vpn::Connection &before = *original[i]->connection;
        const vpn::Connection &after = *current[i]->connection;
        // With secrets all is equal; without them all but the secrets. No message: it would print them.
        QVERIFY(secrets ? after == before : withoutSecrets(after) == withoutSecrets(before));
        QVERIFY(secrets || after == withoutSecrets(after));
        QCOMPARE(current[i]->requestId, original[i]->requestId);
    }
}

void RoundTrip::otherResponses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("format");
    for (const QString &name : sampleNames()) {
        for (const char *format : {"json", "xml"})
            QTest::newRow(qPrintable(name % QLatin1Char(' ') % QLatin1StringView(format)))
                << sampleBytes(name) << QString::fromLatin1(format);
    }
}

void RoundTrip::otherResponses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, format);
    const auto before = reopened(body);
    const auto after = reopened(written({before->whole()}, format, true));
    QVERIFY(after.has_value());
    QVERIFY(leavesOf(after->about.node) == leavesOf(before->about.node));
    QCOMPARE(int(after->shape), int(before->shape));
}

void RoundTrip::manyConnections_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("JSON") << QStringLiteral("json");
    QTest::newRow("XML") << QStringLiteral("xml");
}

void RoundTrip::manyConnections()
{
    QFETCH(QString, format);
    QByteArray body = "{\"VpnConnections\":{\"VpnConnection\":[";
    for (int i = 0; i < 3000; ++i)
        body += (i == 0 ? "" : ",") + QByteArray("{\"VpnConnectionId\":\"vco-") + QByteArray::number(i) +
                "\",\"Name\":\"name " + QByteArray::number(i) +
                "\",\"IkeConfig\":{\"IkeLifetime\":" + QByteArray::number(i) + "}}";
    const auto before = reopened(body + "],\"x\":1},\"RequestId\":\"r-1\"}");
    const QByteArray bytes = written(connectionsOf(*before), format, false);
    const auto after = reopened(bytes);
    QVERIFY(after.has_value());
    QCOMPARE(int(after->shape), int(decode::BodyShape::ConnectionList));
    QCOMPARE(after->connections.size(), std::size_t(3000));
    for (const std::size_t row : {0, 1, 1234, 2999})
        QVERIFY(*after->connection(row)->connection == *before->connection(row)->connection);
    QCOMPARE(decode::pageInfo(after->about.node).totalCount, 3000);
    QCOMPARE(after->about.requestId, QStringLiteral("r-1"));
}

void RoundTrip::whereAndWhen_data()
{
    manyConnections_data();
}

void RoundTrip::whereAndWhen()
{
    QFETCH(QString, format);
    const QDateTime readAt(QDate(2026, 3, 4), QTime(5, 6, 7, 890), Qt::UTC);
    const SnapshotPtr before =
        madeSnapshot(sampleBytes(QStringLiteral("seed.xml")), QStringLiteral("cn-hangzhou"), readAt);
    const QByteArray bytes = written({before}, format, false);
    QVERIFY(bytes.contains("9.8.7"));
    QVERIFY(bytes.contains("2026-03-04T05:06:07.890Z"));
    const auto after = reopened(bytes);
    QVERIFY(after.has_value());
    QCOMPARE(int(after->shape), int(decode::BodyShape::SingleConnection));
    const SnapshotPtr connection = after->connection(0);
    QCOMPARE(connection->region, before->region);
    QCOMPARE(connection->identity, before->identity);
    QCOMPARE(connection->readAt, readAt);
    QCOMPARE(connection->requestId, QStringLiteral("7D598A10-26EF-44F2-9F47-E417842F3CEA"));
    // Picked from a list, it is flat now and has the answer's own id, as the API's flat shape has.
    QCOMPARE(after->about.node.find("RequestId").text(), before->requestId);
}

void RoundTrip::differentRegionsKeepTheirOwn_data()
{
    manyConnections_data();
}

void RoundTrip::differentRegionsKeepTheirOwn()
{
    QFETCH(QString, format);
    const QByteArray body = sampleBytes(QStringLiteral("seed.json"));
    const QDateTime first(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    const auto after =
        reopened(written({madeSnapshot(body, QStringLiteral("cn-hangzhou"), first),
                          madeSnapshot(body, QStringLiteral("eu-central-1"), first.addSecs(60))},
                         format, false));
    QVERIFY(after.has_value());
    QCOMPARE(after->connections.size(), std::size_t(2));
    QCOMPARE(after->connection(0)->region, QStringLiteral("cn-hangzhou"));
    QCOMPARE(after->connection(1)->region, QStringLiteral("eu-central-1"));
    QCOMPARE(after->connection(1)->readAt, first.addSecs(60));
    QCOMPARE(after->about.identity, QStringLiteral("profile <Shanghai> & co"));
    QVERIFY(after->about.region.isEmpty());
}

void RoundTrip::exportOfAnExport_data()
{
    manyConnections_data();
}

void RoundTrip::exportOfAnExport()
{
    QFETCH(QString, format);
    const SnapshotPtr before =
        madeSnapshot(sampleBytes(QStringLiteral("seed.json")), QStringLiteral("cn-hangzhou"),
                     QDateTime::fromSecsSinceEpoch(1772600000, Qt::UTC));
    const QByteArray once = written({before}, format, false);
    const QByteArray twice = written({reopened(once)->connection(0)}, format, false);
    QCOMPARE(twice, once);
    QCOMPARE(twice.count("Tunnelglass"), once.count("Tunnelglass"));
}

void RoundTrip::difficultTexts_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *text) {
        for (const char *format : {"json", "xml"})
            QTest::newRow(format) << QString::fromLatin1(format) << QByteArray(text);
    };
    row("plain");
    row(R"(<&>\"']]>\\)");
    row(R"(  spaces  )");
    row(R"(line\nbreak\r\nand\ttab)");
    row(R"({not json)");
    row(R"({\"json\":\"text\"})");
    row(R"(\u4e2d\u6587 \ud83d\ude00)");
    row(R"(_x0041_)");
}

void RoundTrip::difficultTexts()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, name);
    const auto before = reopened(R"({"VpnConnectionId":"v","Name":")" + name + R"(","IkeConfig":{"Psk":")" +
                                 name + R"(","n":1},"odd key <)" + name + R"(>":")" + name + R"("})");
    QVERIFY(before.has_value());
    const auto after = reopened(written(connectionsOf(*before), format, true));
    QVERIFY(after.has_value());
    QVERIFY(*after->connection(0)->connection == *before->connection(0)->connection);
    QCOMPARE(leavesOf(after->about.node), leavesOf(before->about.node));
}

void RoundTrip::keepsTheApisShape()
{
    const auto flat = reopened(sampleBytes(QStringLiteral("DescribeVpnConnection.2026-model.json")));
    const QByteArray bytes = written(connectionsOf(*flat), QStringLiteral("json"), true);
    // A tool that knows nothing of Tunnelglass reads exactly what the API sent, and one object more.
    QJsonObject exported = QJsonDocument::fromJson(bytes).object();
    QVERIFY(exported.take(QStringLiteral("Tunnelglass")).isObject());
    QCOMPARE(exported,
             QJsonDocument::fromJson(sampleBytes(QStringLiteral("DescribeVpnConnection.2026-model.json")))
                 .object());
    QVERIFY(bytes.contains("\"CreateTime\": 1492753817000,"));

    QXmlStreamReader xml(written(connectionsOf(*flat), QStringLiteral("xml"), false));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name().toString(), QStringLiteral("DescribeVpnConnectionResponse"));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY(!xml.hasError());
}

void RoundTrip::noConnections_data()
{
    manyConnections_data();
}

void RoundTrip::noConnections()
{
    QFETCH(QString, format);
    const auto after = reopened(written({}, format, false));
    QVERIFY(after.has_value());
    QCOMPARE(int(after->shape), int(decode::BodyShape::ConnectionList));
    QVERIFY(after->connections.empty());
}

void RoundTrip::failingDevice_data()
{
    manyConnections_data();
}

void RoundTrip::failingDevice()
{
    QFETCH(QString, format);
    const auto response = reopened(sampleBytes(QStringLiteral("seed.json")));
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const auto result = exporterById(format)->write(connectionsOf(*response), {}, closed);
    QVERIFY(!result.has_value());
    QCOMPARE(int(result.error().kind), int(ErrorKind::FileNotWritable));
}

void RoundTrip::fileNames_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name and id") << QByteArray(R"({"VpnConnectionId":"vco-1","Name":"c2","IkeConfig":{}})")
                                 << QStringLiteral("c2-vco-1-20260304-050607.tunnelglass.json");
    QTest::newRow("masked id") << QByteArray(R"({"VpnConnectionId":"vco-1****","Name":"","IkeConfig":{}})")
                               << QStringLiteral("vco-1-20260304-050607.tunnelglass.json");
    QTest::newRow("letters a file system refuses")
        << QByteArray(R"({"VpnConnectionId":"vco-1","Name":"../a:b\\c|d?\"*\u0001<e>","IkeConfig":{}})")
        << QStringLiteral("_a_b_c_d_e-vco-1-20260304-050607.tunnelglass.json");
    QTest::newRow("other script")
        << QByteArray(R"({"VpnConnectionId":"vco-1","Name":"\u8fde\u63a5 1","IkeConfig":{}})")
        << QString::fromUtf8("\xE8\xBF\x9E\xE6\x8E\xA5_1-vco-1-20260304-050607.tunnelglass.json");
    QTest::newRow("nothing known") << QByteArray(R"({"IkeConfig":{},"IpsecConfig":{},"LocalSubnet":""})")
                                   << QStringLiteral("20260304-050607.tunnelglass.json");
}

void RoundTrip::fileNames()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const SnapshotPtr snapshot = madeSnapshot(body, QStringLiteral("cn-hangzhou"),
                                              QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC));
    const Exporter &json = *exporterById(QStringLiteral("json"));
    QCOMPARE(exporting::suggestedFileName({snapshot}, json), expected);
    QCOMPARE(exporting::suggestedFileName({snapshot, snapshot}, json),
             QStringLiteral("connections-2-cn-hangzhou-20260304-050607.tunnelglass.json"));
    QCOMPARE(exporting::suggestedFileName({}, json), QStringLiteral("connections-0.tunnelglass.json"));
}

TUNNELGLASS_TEST(round_trip, RoundTrip, QCoreApplication)
#include "tst_RoundTrip.moc"
