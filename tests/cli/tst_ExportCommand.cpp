// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "cli/ExportFormats.h"
#include "support/FileContent.h"
#include "support/OthersRights.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// "export": every format, from the service and from files, whole or not at all, and no secret unasked.
class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFormat_data();
    void writesEveryFormat();
    void leavesSecretsOutUnlessAsked();
    void asksForTheGateways();
    void exportsARegion();
    void exportsARegionIntoAFolder();
    void aDashIsStandardOutput();
    void exportsAFile();
    void picksOneOfAFile();
    void refusesWhatCannotBeDone_data();
    void refusesWhatCannotBeDone();
    void neverReplacesUnasked();
    void aRefusalWritesNothing();
    void helpListsTheFormats();
};

namespace {

const char *const dualId = "vco-bp1fn1avdlyrds15n9asm";

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QString sampleFile(const char *name)
{
    return QStringLiteral(TUNNELGLASS_TEST_DATA "/samples/") + QLatin1StringView(name);
}

} // namespace

void TestExportCommand::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    const cli::ExportFormats formats;
    for (const exporting::Exporter *exporter : formats.all())
        QTest::newRow(qPrintable(exporter->id())) << exporter->id();
}

void TestExportCommand::writesEveryFormat()
{
    QFETCH(QString, format);
    CliFixture fixture;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("out"));
    const CliRun run = fixture.run(
        words("export --sample --region cn-hangzhou --id vco-bp1w3m1p23iftycv**** --include-secrets --as") +
        QStringList{format, QStringLiteral("--output"), file});
    if (run.code == ExitCode::Refused) {
        QVERIFY(!QFile::exists(file));
        QVERIFY2(run.err.contains("cannot be written as"), run.err.constData());
        return;
    }
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QVERIFY(QFileInfo(file).size() > 100);
    QVERIFY(!test::othersMayRead(file));
}

void TestExportCommand::leavesSecretsOutUnlessAsked()
{
    const cli::ExportFormats formats;
    for (const exporting::Exporter *exporter : formats.all()) {
        CliFixture fixture;
        const CliRun run =
            fixture.run(words("export --sample --region cn-hangzhou --id vco-bp1w3m1p23iftycv**** --as") +
                        QStringList{exporter->id()});
        QVERIFY2(!holdsASecret(run.out + run.err), qPrintable(exporter->id()));
        QVERIFY2(run.code == ExitCode::Done || run.code == ExitCode::Refused, run.err.constData());
    }
}

void TestExportCommand::asksForTheGateways()
{
    CliFixture fixture;
    const CliRun run =
        fixture.run(words("export --sample --region cn-hangzhou --id vco-bp1w3m1p23iftycv**** --as swanctl"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QVERIFY2(run.out.contains("192.0.2.6"), run.out.constData());
    QVERIFY(run.err.isEmpty());
}

void TestExportCommand::exportsARegion()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("export --sample --region cn-hangzhou --as ndjson"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QCOMPARE(run.out.count('\n'), 17);
    for (const QByteArray &line : run.out.trimmed().split('\n'))
        QVERIFY(QJsonDocument::fromJson(line).object().contains(QStringLiteral("VpnConnectionId")));
}

void TestExportCommand::exportsARegionIntoAFolder()
{
    CliFixture fixture;
    const QTemporaryDir folder;
    const QStringList line = words("export --sample --region cn-hangzhou --as svg --output");
    const CliRun run = fixture.run(line + QStringList{folder.path()});
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.svg")}, QDir::Files).size(), 17);
    const CliRun nowhere = fixture.run(line + QStringList{folder.filePath(QStringLiteral("missing/"))});
    QVERIFY(nowhere.code == ExitCode::File);
    QVERIFY2(nowhere.err.contains("no such folder"), nowhere.err.constData());
}

void TestExportCommand::aDashIsStandardOutput()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("export --sample --region cn-hangzhou --as ndjson --output -"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QCOMPARE(run.out.count('\n'), 17);
}

void TestExportCommand::exportsAFile()
{
    CliFixture fixture;
    const CliRun run = fixture.run({QStringLiteral("export"), QStringLiteral("--from"),
                                    sampleFile("DescribeVpnConnection.docs-2019-09.xml"),
                                    QStringLiteral("--as"), QStringLiteral("markdown")});
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QVERIFY(run.out.contains("Phase 1"));
}

void TestExportCommand::picksOneOfAFile()
{
    CliFixture fixture;
    QVERIFY(fixture.run(words("list --sample --region cn-hangzhou --format json")).code == ExitCode::Done);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("all.json"));
    QVERIFY(
        fixture.run(words("list --sample --region cn-hangzhou --format json --output") + QStringList{file})
            .code == ExitCode::Done);
    const QStringList from{QStringLiteral("export"), QStringLiteral("--from"), file,
                           QStringLiteral("--as"),   QStringLiteral("json"),   QStringLiteral("--id")};
    const CliRun run = fixture.run(from + QStringList{QString::fromLatin1(dualId)});
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QCOMPARE(QJsonDocument::fromJson(run.out).object().value(QStringLiteral("VpnConnectionId")).toString(),
             QString::fromLatin1(dualId));
    QCOMPARE(fixture.run(from + QStringList{QStringLiteral("vco-nobody")}).code, ExitCode::Response);
}

void TestExportCommand::refusesWhatCannotBeDone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no format") << QByteArray("export --sample --region cn-hangzhou") << ExitCode::Usage
                               << QByteArray("--as");
    QTest::newRow("unknown format") << QByteArray("export --sample --region cn-hangzhou --as docx")
                                    << ExitCode::Usage << QByteArray("markdown");
    QTest::newRow("made by the window") << QByteArray("export --sample --region cn-hangzhou --as pdf")
                                        << ExitCode::Usage << QByteArray("window");
    QTest::newRow("file and service")
        << QByteArray("export --from x.json --sample --as json") << ExitCode::Usage << QByteArray("--from");
    QTest::newRow("one at a time") << QByteArray("export --sample --region cn-hangzhou --as svg")
                                   << ExitCode::Usage << QByteArray("--id");
    QTest::newRow("no such connection")
        << QByteArray("export --sample --region cn-hangzhou --id vco-nobody --as json") << ExitCode::NotFound
        << QByteArray("vco-nobody");
    QTest::newRow("empty region") << QByteArray("export --sample --region cn-beijing --as json")
                                  << ExitCode::NotFound << QByteArray("no connections");
    QTest::newRow("no such file") << QByteArray("export --from nowhere.json --as json") << ExitCode::File
                                  << QByteArray("nowhere.json");
}

void TestExportCommand::refusesWhatCannotBeDone()
{
    QFETCH(QByteArray, line);
    QFETCH(ExitCode, code);
    QFETCH(QByteArray, says);
    CliFixture fixture;
    const CliRun run = fixture.run(words(line.constData()));
    QVERIFY2(run.code == code, run.err.constData());
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

void TestExportCommand::neverReplacesUnasked()
{
    CliFixture fixture;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("there.md"));
    QVERIFY(writeFile(file, "mine"));
    const QStringList line =
        words("export --sample --region cn-hangzhou --id vco-bp1w3m1p23iftycv**** --as markdown --output") +
        QStringList{file};
    QCOMPARE(fixture.run(line).code, ExitCode::File);
    QCOMPARE(contentOf(file), QByteArray("mine"));
    QCOMPARE(fixture.run(line + QStringList{QStringLiteral("--force")}).code, ExitCode::Done);
    QVERIFY(contentOf(file).contains("Phase 1"));
}

void TestExportCommand::aRefusalWritesNothing()
{
    CliFixture fixture;
    const QTemporaryDir folder;
    const QString response = folder.filePath(QStringLiteral("sm.json"));
    QVERIFY(writeFile(
        response,
        R"({"VpnConnectionId":"vco-sm","LocalSubnet":"10.0.0.0/8","RemoteSubnet":"192.168.0.0/16",)"
        R"("IkeConfig":{"IkeVersion":"ikev1","IkeEncAlg":"sm4","IkeAuthAlg":"sm3","IkePfs":"group2",)"
        R"("Psk":"x"},"IpsecConfig":{"IpsecEncAlg":"sm4","IpsecAuthAlg":"sm3","IpsecPfs":"disabled"}})"));
    const QString file = folder.filePath(QStringLiteral("out.conf"));
    const CliRun run =
        fixture.run({QStringLiteral("export"), QStringLiteral("--from"), response, QStringLiteral("--as"),
                     QStringLiteral("swanctl"), QStringLiteral("--output"), file});
    QCOMPARE(run.code, ExitCode::Refused);
    QVERIFY2(run.err.contains("IkeConfig.IkeEncAlg") && run.err.contains("sm4"), run.err.constData());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("sm.json")});
}

void TestExportCommand::helpListsTheFormats()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("export --help"));
    QCOMPARE(run.code, ExitCode::Done);
    const cli::ExportFormats formats;
    for (const exporting::Exporter *exporter : formats.all())
        QVERIFY2(run.out.contains(QByteArray("\n  " + exporter->id().toUtf8() + ' ')),
                 qPrintable(exporter->id()));
}

TUNNELGLASS_TEST(export_command, TestExportCommand, QCoreApplication)
#include "tst_ExportCommand.moc"
