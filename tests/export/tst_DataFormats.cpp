// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/CsvLine.h"
#include "export/Exporter.h"
#include "snapshot/SavedResponse.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tunnelglass;
using snapshot::SnapshotPtr;

/// What programs read: rows and lines one after another, whatever the values hold. Other parsers read the
/// same files in tests/export/external.
class DataFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvQuotes_data();
    void csvQuotes();
    void csvHasARowForEachConnection();
    void settingsHaveARowEach();
    void ndjsonIsALineEach();
    void yamlKeepsTextsTexts();
    void cancelsBetweenConnections_data();
    void cancelsBetweenConnections();
    void tellsProgress_data();
    void tellsProgress();
    void aFullDiskIsAnError_data();
    void aFullDiskIsAnError();
};

namespace {

SnapshotPtr connectionNamed(const QByteArray &nameInJson)
{
    const auto response = snapshot::readSavedResponse(
        R"({"VpnConnectionId":"vco-1","Name":")" + nameInJson +
            R"(","LocalSubnet":"10.0.0.0/8,10.1.0.0/16","IkeConfig":{"IkeVersion":"ikev2","Psk":"p"},)"
            R"("IpsecConfig":{"IpsecEncAlg":"aes"},"EnableDpd":"true"})",
        {}, snapshot::Origin::File);
    return response ? response->connection(0) : nullptr;
}

QByteArray writtenAs(const char *format, const QList<SnapshotPtr> &snapshots,
                     const exporting::ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written =
        exporting::exporterById(QLatin1StringView(format))->write(snapshots, options, buffer);
    return written ? buffer.data() : QByteArray("failed");
}

void addStreamingRows()
{
    QTest::addColumn<QString>("format");
    for (const auto &exporter : exporting::exporters()) {
        if (exporter->takesMany())
            QTest::newRow(qPrintable(exporter->id())) << exporter->id();
    }
}

/// Takes some bytes and no more.
class FullDisk final : public QIODevice
{
public:
    FullDisk() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_left -= size;
        if (m_left >= 0)
            return size;
        setErrorString(QStringLiteral("no space left"));
        return -1;
    }

private:
    qint64 m_left = 60;
};

} // namespace

void DataFormats::csvQuotes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *cell, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QByteArray(line);
    };
    row("plain", "a", "\"a\"\r\n");
    row("quote and comma", "a\",b", "\"a\"\",b\"\r\n");
    row("line end", "a\nb", "\"a\nb\"\r\n");
    row("formula", "=HYPERLINK(1)", "\"'=HYPERLINK(1)\"\r\n");
    row("plus", "+1", "\"'+1\"\r\n");
    row("minus", "-1", "\"'-1\"\r\n");
    row("at", "@SUM(A1)", "\"'@SUM(A1)\"\r\n");
    row("tab", "\t=1", "\"'\t=1\"\r\n");
    row("behind a blank", " =1", "\"' =1\"\r\n");
    row("behind a quote", "\"=1", "\"'\"\"=1\"\r\n");
    row("full width", "＝1", "\"'＝1\"\r\n");
    row("sign within", "a=b", "\"a=b\"\r\n");
    row("Chinese", "杭州", "\"杭州\"\r\n");
}

void DataFormats::csvQuotes()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, line);
    QCOMPARE(exporting::csvLine({cell}), line);
}

void DataFormats::csvHasARowForEachConnection()
{
    const QByteArray csv = writtenAs("csv", {connectionNamed("one"), connectionNamed("=two")});
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"VpnConnectionId\",\"Name\""));
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith("\"vco-1\",\"one\""));
    QVERIFY(lines.at(2).startsWith("\"vco-1\",\"'=two\""));
    QCOMPARE(lines.at(1).count("\",\""), lines.first().count("\",\""));
    QVERIFY(lines.at(1).contains("\"10.0.0.0/8,10.1.0.0/16\""));
}

void DataFormats::settingsHaveARowEach()
{
    const QByteArray csv = writtenAs("csv-settings", {connectionNamed("one")});
    QVERIFY(csv.contains("\"IkeConfig.IkeVersion\",\"IKEv2 (ikev2)\",\"ikev2\""));
    QVERIFY(csv.contains("\"IkeConfig.Psk\",\"\",\"\""));
    exporting::ExportOptions options;
    options.includeSecrets = true;
    QVERIFY(writtenAs("csv-settings", {connectionNamed("one")}, options)
                .contains("\"IkeConfig.Psk\",\"p\",\"p\""));
}

void DataFormats::ndjsonIsALineEach()
{
    const QByteArray text = writtenAs("ndjson", {connectionNamed("one"), connectionNamed("two\\nlines")});
    const QList<QByteArray> lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QVERIFY(object.contains(QStringLiteral("Tunnelglass")));
        QVERIFY(!object.value(QStringLiteral("IkeConfig")).toObject().contains(QStringLiteral("Psk")));
    }
    QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object().value(QStringLiteral("Name")).toString(),
             QStringLiteral("two\nlines"));
}

void DataFormats::yamlKeepsTextsTexts()
{
    const QByteArray one = writtenAs("yaml", {connectionNamed("no")});
    QVERIFY2(one.contains("\nName: \"no\"\n") || one.startsWith("Name: \"no\"\n"), one.constData());
    QVERIFY(one.contains("\nEnableDpd: \"true\"\n"));
    QVERIFY(!one.contains("Psk"));
    const QByteArray two = writtenAs("yaml", {connectionNamed("a"), connectionNamed("b")});
    QVERIFY(two.contains("TotalCount: 2\nVpnConnections:\n  VpnConnection:\n    - "));
    QCOMPARE(two.count("\n    - "), 2);
}

void DataFormats::cancelsBetweenConnections_data()
{
    addStreamingRows();
}

void DataFormats::cancelsBetweenConnections()
{
    QFETCH(QString, format);
    int asked = 0;
    exporting::ExportOptions options;
    options.isCancelled = [&asked] { return ++asked > 2; };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const SnapshotPtr snapshot = connectionNamed("one");
    const Result<void> written =
        exporting::exporterById(format)->write({snapshot, snapshot, snapshot, snapshot}, options, buffer);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(asked, 3);
}

void DataFormats::tellsProgress_data()
{
    addStreamingRows();
}

void DataFormats::tellsProgress()
{
    QFETCH(QString, format);
    QList<qsizetype> told;
    exporting::ExportOptions options;
    options.progress = [&told](qsizetype written) { told.append(written); };
    const SnapshotPtr snapshot = connectionNamed("one");
    QVERIFY(writtenAs(qPrintable(format), {snapshot, snapshot, snapshot}, options) != "failed");
    QCOMPARE(told, (QList<qsizetype>{1, 2, 3}));
}

void DataFormats::aFullDiskIsAnError_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &exporter : exporting::exporters())
        QTest::newRow(qPrintable(exporter->id())) << exporter->id();
}

void DataFormats::aFullDiskIsAnError()
{
    QFETCH(QString, format);
    FullDisk disk;
    const Result<void> written =
        exporting::exporterById(format)->write({connectionNamed("a name that fills a disk")}, {}, disk);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileNotWritable);
    QCOMPARE(written.error().detail, QStringLiteral("no space left"));
}

TUNNELGLASS_TEST(data_formats, DataFormats, QCoreApplication)
#include "tst_DataFormats.moc"
