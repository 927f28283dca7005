// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/PeerExporter.h"
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using exporting::ExportOptions;
using snapshot::SnapshotPtr;

namespace {

SnapshotPtr peerSnapshot(const char *name)
{
    const auto response = snapshot::openSavedResponse(
        QStringLiteral(TUNNELGLASS_TEST_DATA "/peer/cases/%1.json").arg(QLatin1StringView(name)));
    return response ? response->connection(0) : nullptr;
}

const exporting::Exporter &peerExporterOf(const char *id)
{
    static const auto exporters = exporting::peerExporters({});
    for (const auto &exporter : exporters) {
        if (exporter->id() == QLatin1StringView(id))
            return *exporter;
    }
    qFatal("no exporter %s", id);
}

/// Takes no more than so many bytes.
class FullPeerDevice : public QBuffer
{
public:
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }
};

} // namespace

class TestPeerExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialectIsAnExporter();
    void severalConnections();
    void refusals();
    void gatewayAddressesAreUsed();
    void cancelAndProgress();
    void failingDevice();
    void ownTemplates();
};

void TestPeerExporter::everyDialectIsAnExporter()
{
    QStringList ids;
    for (const auto &exporter : exporting::peerExporters({})) {
        QCOMPARE(exporter->group(), exporting::ExportGroup::PeerConfig);
        QVERIFY(exporter->isText());
        QVERIFY2(!ids.contains(exporter->id()), qPrintable(exporter->id()));
        ids << exporter->id();
    }
    for (const char *id : {"swanctl", "ipsec-conf", "ipsec-secrets", "download-config"})
        QVERIFY2(ids.contains(QLatin1StringView(id)), id);
    QVERIFY(peerExporterOf("swanctl").takesMany() && peerExporterOf("swanctl").mayHoldSecrets());
    QVERIFY(!peerExporterOf("download-config").takesMany() && !peerExporterOf("ipsec-conf").mayHoldSecrets());
}

void TestPeerExporter::severalConnections()
{
    const QList<SnapshotPtr> two{peerSnapshot("ikev2"), peerSnapshot("dual-tunnel")};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(peerExporterOf("swanctl").write(two, {}, buffer).has_value());
    QCOMPARE(buffer.data().count("\nconnections {"), 2);
    buffer.seek(0);
    const auto refused = peerExporterOf("download-config").write(two, {}, buffer);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::PeerConfigRefused);
}

void TestPeerExporter::refusals()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto one = peerExporterOf("swanctl").write({peerSnapshot("algorithms-sm4-sm3")}, {}, buffer);
    QVERIFY(!one.has_value());
    QVERIFY(one.error().detail.contains(QStringLiteral("IkeConfig.IkeEncAlg \"sm4\"")));
    const auto many =
        peerExporterOf("swanctl").write({peerSnapshot("ikev2"), peerSnapshot("certificate")}, {}, buffer);
    QVERIFY(!many.has_value());
    QVERIFY(many.error().detail.startsWith(QStringLiteral("vco-bp1test0example00001: ")));
    const auto other = snapshot::readSavedResponse(R"({"RequestId":"1"})", {}, snapshot::Origin::File);
    QVERIFY(other.has_value());
    const auto none = peerExporterOf("swanctl").write({other->whole()}, {}, buffer);
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::PeerConfigRefused);
    const auto secrets = peerExporterOf("ipsec-secrets").write({peerSnapshot("ikev2")}, {}, buffer);
    QVERIFY(!secrets.has_value());
    QVERIFY(secrets.error().detail.contains(QStringLiteral("IkeConfig.Psk")));
}

void TestPeerExporter::gatewayAddressesAreUsed()
{
    auto snapshot = std::make_shared<snapshot::Snapshot>(*peerSnapshot("address-of-the-gateway"));
    snapshot->gatewayAddresses = {{QStringLiteral("vpn-known"), QStringLiteral("192.0.2.77")},
                                  {QStringLiteral("cgw-known"), QStringLiteral("203.0.113.77")}};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(peerExporterOf("swanctl").write({snapshot}, {}, buffer).has_value());
    QVERIFY(buffer.data().contains("remote_addrs = 192.0.2.77\n"));
    QVERIFY(buffer.data().contains("id = 203.0.113.77\n"));
}

void TestPeerExporter::cancelAndProgress()
{
    const QList<SnapshotPtr> three(3, peerSnapshot("ikev2"));
    QList<qsizetype> told;
    ExportOptions options;
    options.progress = [&told](qsizetype written) { told << written; };
    options.isCancelled = [&told] { return told.size() == 2; };
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto cancelled = peerExporterOf("swanctl").write(three, options, buffer);
    QVERIFY(!cancelled.has_value());
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QCOMPARE(told, (QList<qsizetype>{1, 2}));
}

void TestPeerExporter::failingDevice()
{
    FullPeerDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    const auto failed = peerExporterOf("swanctl").write({peerSnapshot("ikev2")}, {}, device);
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().kind, ErrorKind::FileNotWritable);
}

void TestPeerExporter::ownTemplates()
{
    const QTemporaryDir folder;
    for (const char *name : {"good", "bad"}) {
        QFile file(folder.filePath(QLatin1StringView(name) + QStringLiteral(".mustache")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*name == 'g' ? "{{connection_id}}" : "{{/unopened}}");
    }
    const auto all = exporting::peerExporters(folder.path());
    QCOMPARE(all.size(), exporting::peerExporters({}).size() + 1);
    QCOMPARE(all.back()->id(), QStringLiteral("good"));
    QVERIFY(all.back()->title().contains(QStringLiteral("own")));
    const QList<Error> errors = exporting::peerTemplateErrors(folder.path());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].kind, ErrorKind::PeerTemplateUnusable);
    QVERIFY(errors[0].subject.endsWith(QStringLiteral("bad.mustache")));
}

TUNNELGLASS_TEST(peer_exporter, TestPeerExporter, QCoreApplication)
#include "tst_PeerExporter.moc"
