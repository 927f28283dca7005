// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/Samples.h"
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using snapshot::Origin;

namespace {

QString write(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

class SavedResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAnyShape_data();
    void opensAnyShape();
    void readsProvenance_data();
    void readsProvenance();
    void itemsMayHaveAProvenanceOfTheirOwn();
    void errorBody_data();
    void errorBody();
    void parserErrorsNameTheFile();
    void filesThatCannotBeOpened();
    void fileThatMayNotBeRead();
    void sparseFileOf200MegabytesIsRefusedAtOnce();
    void readsWhatHasNoSize();
    void connectionsShareTheDocument();
    void opensManyConnections();
};

void SavedResponseTest::opensAnyShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<decode::BodyShape>("shape");
    QTest::addColumn<int>("connections");
    using decode::BodyShape;
    QTest::newRow("seed JSON") << sampleBytes(QStringLiteral("seed.json")) << BodyShape::ConnectionList << 1;
    QTest::newRow("seed XML") << sampleBytes(QStringLiteral("seed.xml")) << BodyShape::ConnectionList << 1;
    QTest::newRow("flat") << sampleBytes(QStringLiteral("DescribeVpnConnection.2026-model.json"))
                          << BodyShape::SingleConnection << 1;
    QTest::newRow("gateways") << sampleBytes(QStringLiteral("DescribeVpnGateways.docs-2019-07.xml"))
                              << BodyShape::OtherResponse << 0;
    QTest::newRow("diagnosis") << sampleBytes(QStringLiteral("DiagnoseVpnConnections.2026-model.json"))
                               << BodyShape::OtherResponse << 0;
    QTest::newRow("empty list") << QByteArray(R"({"VpnConnections":{"VpnConnection":[]},"TotalCount":0})")
                                << BodyShape::ConnectionList << 0;
}

void SavedResponseTest::opensAnyShape()
{
    QFETCH(QByteArray, body);
    QFETCH(decode::BodyShape, shape);
    QFETCH(int, connections);
    const auto response = snapshot::readSavedResponse(body, QStringLiteral("name"), Origin::Pasted);
    QVERIFY(response.has_value());
    QCOMPARE(int(response->shape), int(shape));
    QCOMPARE(response->connections.size(), std::size_t(connections));
    QCOMPARE(int(response->about.origin), int(Origin::Pasted));
    QCOMPARE(response->about.source, QStringLiteral("name"));
    QVERIFY(response->about.node == response->about.document->root());
    const snapshot::SnapshotPtr whole = response->whole();
    QVERIFY(!whole->connection && whole->node == response->about.document->root());
    for (std::size_t row = 0; row < response->connections.size(); ++row)
        QVERIFY(response->connection(row)->connection->id.startsWith(QLatin1StringView("vco-")));
}

void SavedResponseTest::readsProvenance_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray(
        R"({"VpnConnectionId":"vco-1","IkeConfig":{},"RequestId":"theirs","Tunnelglass":{
        "Version":"1.0.0","Region":"cn-hangzhou","ReadAt":"2026-03-04T05:06:07.890Z","Identity":"role auditor"}})");
    QTest::newRow("XML") << QByteArray(
        "<R><VpnConnectionId>vco-1</VpnConnectionId><IkeConfig/><Tunnelglass><Version>1.0.0</Version>"
        "<Region>cn-hangzhou</Region><ReadAt>2026-03-04T05:06:07.890Z</ReadAt><Identity>role "
        "auditor</Identity>"
        "</Tunnelglass><RequestId>theirs</RequestId></R>");
}

void SavedResponseTest::readsProvenance()
{
    QFETCH(QByteArray, body);
    const auto response = snapshot::readSavedResponse(body, {}, Origin::File);
    QVERIFY(response.has_value());
    const snapshot::SnapshotPtr connection = response->connection(0);
    QCOMPARE(connection->region, QStringLiteral("cn-hangzhou"));
    QCOMPARE(connection->identity, QStringLiteral("role auditor"));
    QCOMPARE(connection->requestId, QStringLiteral("theirs"));
    QCOMPARE(connection->readAt.toString(Qt::ISODateWithMs), QStringLiteral("2026-03-04T05:06:07.890Z"));
    QCOMPARE(connection->readAt.timeSpec(), Qt::UTC);
}

void SavedResponseTest::itemsMayHaveAProvenanceOfTheirOwn()
{
    const auto response = snapshot::readSavedResponse(R"({"VpnConnections":{"VpnConnection":[
        {"VpnConnectionId":"vco-1"},{"VpnConnectionId":"vco-2","Tunnelglass":{"Region":"eu-central-1"}}]},
        "Tunnelglass":{"Region":"cn-hangzhou","Identity":"me"}})",
                                                      {}, Origin::File);
    QVERIFY(response.has_value());
    QCOMPARE(response->connection(0)->region, QStringLiteral("cn-hangzhou"));
    QCOMPARE(response->connection(1)->region, QStringLiteral("eu-central-1"));
    QCOMPARE(response->connection(1)->identity, QStringLiteral("me"));
}

void SavedResponseTest::errorBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray(
        R"({"RequestId":"r-1","HostId":"h","Code":"SignatureDoesNotMatch","Message":"string to sign is:GET&SecurityToken=s3cret-token&x","Recommend":"https://x"})");
    QTest::newRow("lower case") << QByteArray(
        R"({"requestId":"r-1","code":"SignatureDoesNotMatch","message":"string to sign is:GET&SecurityToken=s3cret-token&x"})");
    QTest::newRow("XML") << QByteArray(
        "<Error><RequestId>r-1</RequestId><Code>SignatureDoesNotMatch</Code>"
        "<Message>string to sign is:GET&amp;SecurityToken=s3cret-token&amp;x</Message></Error>");
    QTest::newRow("an SDK's dump") << QByteArray(
        R"({"statusCode":400,"headers":{"x":"y"},"body":{"RequestId":"r-1","Code":"SignatureDoesNotMatch","Message":"string to sign is:GET&SecurityToken=s3cret-token&x"}})");
}

void SavedResponseTest::errorBody()
{
    QFETCH(QByteArray, body);
    const auto response = snapshot::readSavedResponse(body, QStringLiteral("error.json"), Origin::File);
    QVERIFY(!response.has_value());
    const Error &error = response.error();
    QCOMPARE(int(error.kind), int(ErrorKind::ResponseIsError));
    QCOMPARE(error.serviceCode, QStringLiteral("SignatureDoesNotMatch"));
    QCOMPARE(error.requestId, QStringLiteral("r-1"));
    QCOMPARE(error.subject, QStringLiteral("error.json"));
    QVERIFY(error.detail.contains(QLatin1StringView("string to sign")));
    QVERIFY(!error.detail.contains(QLatin1StringView("s3cret")));
}

void SavedResponseTest::parserErrorsNameTheFile()
{
    const auto response = snapshot::readSavedResponse("{\"a\":", QStringLiteral("cut.json"), Origin::File);
    QVERIFY(!response.has_value());
    QCOMPARE(int(response.error().kind), int(ErrorKind::ResponseMalformed));
    QCOMPARE(response.error().subject, QStringLiteral("cut.json"));
    QVERIFY(!response.error().detail.isEmpty());
}

void SavedResponseTest::filesThatCannotBeOpened()
{
    const QTemporaryDir folder;
    const auto kindOf = [](const QString &path) {
        const auto response = snapshot::openSavedResponse(path);
        return response ? ErrorKind::Internal : response.error().kind;
    };
    QCOMPARE(int(kindOf(folder.filePath(QStringLiteral("missing.json")))), int(ErrorKind::FileNotFound));
    QCOMPARE(int(kindOf({})), int(ErrorKind::FileNotFound));
    QCOMPARE(int(kindOf(folder.path())), int(ErrorKind::FileNotReadable));
    QCOMPARE(int(kindOf(write(folder, "empty.json", {}))), int(ErrorKind::ResponseEmpty));
}

void SavedResponseTest::fileThatMayNotBeRead()
{
    const QTemporaryDir folder;
    const QString closed = write(folder, "closed.json", "{}");
    // Windows answers that it cannot, and leaves it readable.
    QFile::setPermissions(closed, QFileDevice::Permissions());
    if (QFile probe(closed); probe.open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    const auto response = snapshot::openSavedResponse(closed);
    QVERIFY(!response.has_value());
    QCOMPARE(int(response.error().kind), int(ErrorKind::FileNotReadable));
    QVERIFY(!response.error().detail.isEmpty());
}

void SavedResponseTest::sparseFileOf200MegabytesIsRefusedAtOnce()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("huge.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(200) * 1024 * 1024));
    file.close();
    QElapsedTimer timer;
    timer.start();
    const auto response = snapshot::openSavedResponse(file.fileName());
    QVERIFY(!response.has_value());
    QCOMPARE(int(response.error().kind), int(ErrorKind::ResponseTooLarge));
    QVERIFY(response.error().subject.endsWith(QLatin1StringView("huge.json")));
    QVERIFY2(timer.elapsed() < 100, "it was read before it was refused");
}

void SavedResponseTest::readsWhatHasNoSize()
{
#ifdef Q_OS_LINUX
    // Says that it has 0 bytes, and has more.
    const auto response = snapshot::openSavedResponse(QStringLiteral("/proc/self/status"));
    QVERIFY(!response.has_value());
    QCOMPARE(int(response.error().kind), int(ErrorKind::ResponseNotApi));
    // Never ends.
    const auto zeros = snapshot::openSavedResponse(QStringLiteral("/dev/zero"));
    QVERIFY(!zeros.has_value());
    QCOMPARE(int(zeros.error().kind), int(ErrorKind::ResponseTooLarge));
#else
    QSKIP("only Linux has files without a size at a known place");
#endif
}

void SavedResponseTest::connectionsShareTheDocument()
{
    snapshot::SnapshotPtr first;
    {
        const auto response =
            snapshot::readSavedResponse(sampleBytes(QStringLiteral("seed.xml")), {}, Origin::Pasted);
        QVERIFY(response.has_value());
        first = response->connection(0);
        QVERIFY(first->document == response->about.document);
    }
    QCOMPARE(first->node.find("Name").text(), QStringLiteral("c2"));
    QCOMPARE(first->requestId, QStringLiteral("7D598A10-26EF-44F2-9F47-E417842F3CEA"));
}

void SavedResponseTest::opensManyConnections()
{
    constexpr int count = 20000;
    QByteArray body = "{\"VpnConnections\":{\"VpnConnection\":[";
    for (int i = 0; i < count; ++i)
        body += (i == 0 ? "" : ",") + QByteArray("{\"VpnConnectionId\":\"vco-") + QByteArray::number(i) +
                "\",\"IkeConfig\":{\"Psk\":\"x\"}}";
    const QTemporaryDir folder;
    const auto response = snapshot::openSavedResponse(write(folder, "many.json", body + "]}}"));
    QVERIFY(response.has_value());
    QCOMPARE(response->connections.size(), std::size_t(count));
    QCOMPARE(response->connection(count - 1)->connection->id, QStringLiteral("vco-%1").arg(count - 1));
    QCOMPARE(response->connection(777)->connection->id, QStringLiteral("vco-777"));
}

TUNNELGLASS_TEST(saved_response, SavedResponseTest, QCoreApplication)
#include "tst_SavedResponse.moc"
