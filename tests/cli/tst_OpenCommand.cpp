// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Saved responses: what can be opened, and what cannot and why.
class TestOpenCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEverySample_data();
    void opensEverySample();
    void readsStandardInput();
    void opensWhatItExported_data();
    void opensWhatItExported();
    void printsEachConnectionOfAList();
    void masksByName();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesLargeFilesUnread();
    void takesOddities_data();
    void takesOddities();
    void missingAndUnreadableFiles();
    void stopsWhenInterrupted();
};

namespace {

const QString samples = QStringLiteral(TUNNELGLASS_TEST_DATA "/samples/");

} // namespace

void TestOpenCommand::opensEverySample_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(samples).entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << QString(samples + name);
}

void TestOpenCommand::opensEverySample()
{
    QFETCH(QString, file);
    for (const char *format : {"tree", "json", "xml"}) {
        CliFixture fixture;
        const CliRun run = fixture.run(
            {QStringLiteral("open"), file, QStringLiteral("--format"), QString::fromLatin1(format)});
        QVERIFY2(run.code == ExitCode::Done, run.err.constData());
        QVERIFY(run.err.isEmpty());
        QVERIFY(!run.out.isEmpty());
        if (qstrcmp(format, "json") == 0)
            QVERIFY(QJsonDocument::fromJson(run.out).isObject());
    }
}

void TestOpenCommand::readsStandardInput()
{
    QFile file(samples + QStringLiteral("seed.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    CliFixture fixture;
    fixture.input = file.readAll();
    const CliRun piped = fixture.run(words("open -"));
    QCOMPARE(piped.code, ExitCode::Done);
    const CliRun opened = fixture.run({QStringLiteral("open"), file.fileName()});
    QCOMPARE(piped.out, opened.out);
    QVERIFY(piped.out.startsWith("c2: "));
}

void TestOpenCommand::opensWhatItExported_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("json") << QStringLiteral("json");
    QTest::newRow("xml") << QStringLiteral("xml");
}

void TestOpenCommand::opensWhatItExported()
{
    QFETCH(QString, format);
    CliFixture fixture;
    const CliRun exported =
        fixture.run(words("list --sample --region cn-hangzhou --format") + QStringList{format});
    QCOMPARE(exported.code, ExitCode::Done);
    fixture.input = exported.out;
    const CliRun again = fixture.run(words("open - --format") + QStringList{format});
    QCOMPARE(again.code, ExitCode::Done);
    QCOMPARE(again.out.count("VpnConnectionId"), exported.out.count("VpnConnectionId"));
    const CliRun tree = fixture.run(words("open -"));
    QVERIFY(tree.out.contains("\nhz-erp-dual: "));
}

void TestOpenCommand::printsEachConnectionOfAList()
{
    CliFixture fixture;
    fixture.input = R"({"VpnConnections":{"VpnConnection":[{"VpnConnectionId":"vco-1","Name":"first"},
                       {"VpnConnectionId":"vco-2"}]}})";
    const CliRun run = fixture.run(words("open -"));
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.out.startsWith("first: "));
    QVERIFY(run.out.contains("\n\nvco-2: "));
}

void TestOpenCommand::masksByName()
{
    CliFixture fixture;
    fixture.input = R"({"Whatever":{"ClientPassword":"hunter2","Plain":"shown"}})";
    for (const char *format : {"tree", "json", "xml"}) {
        const QStringList arguments = words("open - --format") + QStringList{QString::fromLatin1(format)};
        const CliRun hidden = fixture.run(arguments);
        QCOMPARE(hidden.code, ExitCode::Done);
        QVERIFY(hidden.out.contains("shown"));
        QVERIFY2(!hidden.out.contains("hunter2"), format);
        QVERIFY2(fixture.run(arguments + words("--include-secrets")).out.contains("hunter2"), format);
    }
}

void TestOpenCommand::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\t ");
    QTest::newRow("truncated JSON") << QByteArray(R"({"VpnConnectionId":"vco-1","Na)");
    QTest::newRow("truncated XML") << QByteArray("<R><Name>n</Na");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>login</body></html>");
    QTest::newRow("plain text") << QByteArray("not found");
    QTest::newRow("not UTF-8") << QByteArray("{\"Name\":\"\xff\xfe\"}");
    QTest::newRow("UTF-16") << QByteArray("{\0\"\0a\0\"\0", 8);
    QTest::newRow("10,000 deep JSON") << QByteArray(QByteArray(10000, '[') + QByteArray(10000, ']'));
    QTest::newRow("10,000 deep XML") << QByteArray(QByteArray("<a>").repeated(10000) +
                                                   QByteArray("</a>").repeated(10000));
    QTest::newRow("DTD") << QByteArray("<!DOCTYPE r><r/>");
    QTest::newRow("entity bomb") << QByteArray(
        "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><r>&b;</r>");
    QTest::newRow("external entity") << QByteArray(
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>");
    QTest::newRow("error body JSON") << QByteArray(
        R"({"RequestId":"R-1","HostId":"h","Code":"Forbidden.RAM","Message":"no"})");
    QTest::newRow("error body XML") << QByteArray(
        "<Error><RequestId>R-1</RequestId><HostId>h</HostId><Code>Forbidden.RAM</Code><Message>no</Message></"
        "Error>");
}

void TestOpenCommand::refusesBadInput()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved-response"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    CliFixture fixture;
    fixture.input = bytes;
    for (const QString &source : {path, QStringLiteral("-")}) {
        const CliRun run = fixture.run({QStringLiteral("open"), source});
        QVERIFY2(run.code == ExitCode::Response, run.err.constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.size() > 20);
    }
}

void TestOpenCommand::refusesLargeFilesUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1024 * 1024)); // sparse: takes no room
    file.close();
    CliFixture fixture;
    const CliRun run = fixture.run({QStringLiteral("open"), file.fileName()});
    QCOMPARE(run.code, ExitCode::Response);
    QVERIFY(run.out.isEmpty());
}

void TestOpenCommand::takesOddities_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("shows");
    QTest::newRow("BOM")
        << QByteArray(
               "\xEF\xBB\xBF{\"VpnConnectionId\":\"vco-1\",\"VpnGatewayId\":\"vpn-1\",\"Name\":\"odd\"}")
        << QByteArray("odd");
    QTest::newRow("wrong root") << QByteArray("<Nonsense><VpnConnectionId>vco-1</VpnConnectionId></Nonsense>")
                                << QByteArray("vco-1");
    QTest::newRow("duplicate keys")
        << QByteArray(R"({"VpnConnectionId":"vco-1","VpnGatewayId":"vpn-1","Name":"first","Name":"last"})")
        << QByteArray("last: ");
    QTest::newRow("strings as numbers")
        << QByteArray(R"({"VpnConnectionId":"vco-1","VpnGatewayId":"vpn-1","CreateTime":"1519391420000"})")
        << QByteArray("2018-02-23");
    QTest::newRow("numbers as strings")
        << QByteArray(R"({"VpnConnectionId":7,"VpnGatewayId":9,"Name":8})") << QByteArray("8: ");
    QTest::newRow("unknown field")
        << QByteArray(R"({"VpnConnectionId":"vco-1","VpnGatewayId":"vpn-1","Newfangled":{"X":"y-1"}})")
        << QByteArray("y-1");
}

void TestOpenCommand::takesOddities()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, shows);
    CliFixture fixture;
    fixture.input = bytes;
    const CliRun run = fixture.run(words("open -"));
    QVERIFY2(run.code == ExitCode::Done, run.err.constData());
    QVERIFY2(run.out.contains(shows), run.out.constData());
}

void TestOpenCommand::missingAndUnreadableFiles()
{
    const QTemporaryDir folder;
    CliFixture fixture;
    const CliRun missing =
        fixture.run({QStringLiteral("open"), folder.filePath(QStringLiteral("no-such.json"))});
    QCOMPARE(missing.code, ExitCode::File);
    QVERIFY(missing.err.contains("no-such.json"));
    QCOMPARE(fixture.run({QStringLiteral("open"), folder.path()}).code, ExitCode::File);
}

void TestOpenCommand::stopsWhenInterrupted()
{
    const QTemporaryDir folder;
    for (const char *format : {"tree", "json"}) {
        CliFixture fixture;
        fixture.interruption.note();
        const CliRun run = fixture.run({QStringLiteral("open"), QString(samples + u"seed.json"),
                                        QStringLiteral("--format"), QString::fromLatin1(format),
                                        QStringLiteral("--output"), folder.filePath(QStringLiteral("out"))});
        QCOMPARE(run.code, ExitCode::Interrupted);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

TUNNELGLASS_TEST(open, TestOpenCommand, QCoreApplication)
#include "tst_OpenCommand.moc"
