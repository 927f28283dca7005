// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "base/SecretBytes.h"
#include "sample/SampleData.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace tunnelglass;
using namespace tunnelglass::test;

/// Each command on the sample account, in each format.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regionsAsATable();
    void regionsAsData();
    void listAsATable();
    void listAsJson_data();
    void listAsJson();
    void listAsXml();
    void anEmptyListSaysWhatItMayMean();
    void describeAsATree();
    void describeInBothWays();
    void describeAsJson();
    void describeAsXml();
    void secretsStayHidden_data();
    void secretsStayHidden();
    void secretsShowWhenAskedFor_data();
    void secretsShowWhenAskedFor();
    void everyWayOfAsking_data();
    void everyWayOfAsking();
    void failuresHaveTheirExitCode_data();
    void failuresHaveTheirExitCode();
    void aTerminalGetsNoControls();
    void interruptedBeforehand();
};

namespace {

const char *const seedId = "vco-bp1w3m1p23iftycv****";

QString idOf(const QString &name)
{
    sample::SampleData data;
    for (const QJsonObject &connection : data.connections(QStringLiteral("cn-hangzhou"))) {
        if (connection.value(u"Name").toString() == name)
            return connection.value(u"VpnConnectionId").toString();
    }
    return {};
}

QStringList describe(const QString &id, const char *more = "")
{
    return words("describe --sample --region cn-hangzhou --id") + QStringList{id} + words(more);
}

} // namespace

void TestCommands::regionsAsATable()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("regions --sample"));
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.err.isEmpty());
    QVERIFY(run.out.contains("\ncn-hangzhou "));
    QVERIFY(run.out.contains("China (Hangzhou)"));
    QVERIFY(run.out.contains("vpc.eu-central-1.aliyuncs.com\n"));
}

void TestCommands::regionsAsData()
{
    CliFixture fixture;
    const CliRun json = fixture.run(words("regions --sample --format json"));
    QCOMPARE(json.code, ExitCode::Done);
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QVERIFY(object.value(u"Regions").toObject().value(u"Region").toArray().size() > 30);
    const CliRun xml = fixture.run(words("regions --sample --format xml"));
    QCOMPARE(xml.code, ExitCode::Done);
    QCOMPARE(xml.out.count("<RegionId>"),
             object.value(u"Regions").toObject().value(u"Region").toArray().size());
}

void TestCommands::listAsATable()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("list --sample --region cn-hangzhou"));
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.err.isEmpty());
    const QByteArrayList lines = run.out.trimmed().split('\n');
    sample::SampleData data;
    QCOMPARE(lines.size(), data.connections(QStringLiteral("cn-hangzhou")).size() + 1);
    QVERIFY(lines.first().startsWith("Name "));
    QVERIFY(run.out.contains("\nc2 "));
    QVERIFY(run.out.contains(idOf(QStringLiteral("hz-erp-dual")).toUtf8()));
}

void TestCommands::listAsJson_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("count");
    QTest::newRow("one page") << QStringLiteral("cn-hangzhou") << 17;
    QTest::newRow("three pages") << QStringLiteral("cn-shanghai") << 120;
    QTest::newRow("nothing") << QStringLiteral("eu-central-1") << 0;
}

void TestCommands::listAsJson()
{
    QFETCH(QString, region);
    QFETCH(int, count);
    CliFixture fixture;
    const CliRun run = fixture.run(words("list --sample --format json --region") + QStringList{region});
    QCOMPARE(run.code, ExitCode::Done);
    const QJsonObject object = QJsonDocument::fromJson(run.out).object();
    QVERIFY(object.contains(u"VpnConnections"));
    const QJsonArray list = object.value(u"VpnConnections").toObject().value(u"VpnConnection").toArray();
    QCOMPARE(list.size(), count);
    QCOMPARE(object.value(u"TotalCount").toInt(-1), count);
    QVERIFY(object.contains(u"Tunnelglass"));
}

void TestCommands::listAsXml()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("list --sample --format xml --region cn-shanghai"));
    QCOMPARE(run.code, ExitCode::Done);
    QCOMPARE(run.out.count("<VpnConnectionId>"), 120);
    QXmlStreamReader reader(run.out);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestCommands::anEmptyListSaysWhatItMayMean()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("list --sample --region eu-central-1"));
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.err.contains("vpc:DescribeVpnConnections"));
    QCOMPARE(run.out.count('\n'), 1);
}

void TestCommands::describeAsATree()
{
    CliFixture fixture;
    const CliRun run = fixture.run(describe(QString::fromLatin1(seedId)));
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.err.isEmpty());
    QVERIFY(run.out.startsWith("c2: "));
    QVERIFY(run.out.contains("aggressive"));
    QVERIFY(run.out.contains(secretMask().toUtf8()));
}

void TestCommands::describeInBothWays()
{
    CliFixture fixture;
    const QByteArray json = fixture.run(describe(QString::fromLatin1(seedId))).out;
    const QByteArray xml = fixture.run(describe(QString::fromLatin1(seedId), "--wire xml")).out;
    // All but what comes with each request.
    const auto comparable = [](const QByteArray &text) {
        QByteArrayList lines = text.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.contains("equest"); });
        std::sort(lines.begin(), lines.end());
        return lines;
    };
    QCOMPARE(comparable(xml), comparable(json));
}

void TestCommands::describeAsJson()
{
    CliFixture fixture;
    const CliRun run = fixture.run(describe(idOf(QStringLiteral("hz-erp-dual")), "--format json"));
    QCOMPARE(run.code, ExitCode::Done);
    const QJsonObject object = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(object.value(u"Name").toString(), QStringLiteral("hz-erp-dual"));
    QCOMPARE(object.value(u"TunnelOptionsSpecification").toObject().value(u"TunnelOptions").toArray().size(),
             2);
    QCOMPARE(object.value(u"Tunnelglass").toObject().value(u"Region").toString(),
             QStringLiteral("cn-hangzhou"));
    QVERIFY(!run.out.contains("Psk"));
}

void TestCommands::describeAsXml()
{
    CliFixture fixture;
    const CliRun run = fixture.run(describe(idOf(QStringLiteral("hz-gov-shangmi")), "--format xml"));
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.out.startsWith("<?xml"));
    QVERIFY(run.out.contains("<IkeEncAlg>sm4</IkeEncAlg>"));
    QVERIFY(!run.out.contains("<Psk>"));
}

void TestCommands::secretsStayHidden_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"tree", "json", "xml"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCommands::secretsStayHidden()
{
    QFETCH(QString, format);
    QVERIFY(sampleSecrets().size() > 15);
    sample::SampleData data;
    for (const QJsonObject &connection : data.connections(QStringLiteral("cn-hangzhou"))) {
        CliFixture fixture;
        const QString id = connection.value(u"VpnConnectionId").toString();
        const CliRun run = fixture.run(describe(id, "--format") + QStringList{format});
        QCOMPARE(run.code, ExitCode::Done);
        QVERIFY2(!holdsASecret(run.out + run.err), qPrintable(id));
    }
    CliFixture fixture;
    const CliRun list =
        fixture.run(words("list --sample --region cn-hangzhou --format") + QStringList{format});
    QVERIFY(!holdsASecret(list.out + list.err));
}

void TestCommands::secretsShowWhenAskedFor_data()
{
    secretsStayHidden_data();
}

void TestCommands::secretsShowWhenAskedFor()
{
    QFETCH(QString, format);
    CliFixture fixture;
    const CliRun run =
        fixture.run(describe(idOf(QStringLiteral("hz-partner-freight")), "--include-secrets --format") +
                    QStringList{format});
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(holdsASecret(run.out));
    QVERIFY(!holdsASecret(run.err));
}

void TestCommands::everyWayOfAsking_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options :
         {"", "--signature v3", "--signature v1", "--signature v1 --wire json", "--signature v1 --wire xml",
          "--wire xml", "--timeout 5", "--format json --wire xml"})
        QTest::newRow(*options ? options : "none") << QString::fromLatin1(options);
}

void TestCommands::everyWayOfAsking()
{
    QFETCH(QString, options);
    for (const char *command : {"regions --sample", "list --sample --region cn-hangzhou",
                                "describe --sample --region cn-hangzhou --id"}) {
        CliFixture fixture;
        QStringList arguments = words(command);
        if (arguments.last() == u"--id")
            arguments.append(QString::fromLatin1(seedId));
        const CliRun run = fixture.run(arguments + options.split(u' ', Qt::SkipEmptyParts));
        QVERIFY2(run.code == ExitCode::Done, run.err.constData());
        QVERIFY(!run.out.isEmpty());
    }
}

void TestCommands::failuresHaveTheirExitCode_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *line, ExitCode code, const char *mentions) {
        QTest::newRow(line) << QString::fromUtf8(line) << code << QString::fromUtf8(mentions);
    };
    row("describe --sample --region cn-hangzhou --id vco-nosuch", ExitCode::NotFound, "vco-nosuch");
    row("describe --sample --region xx-mars-1 --id vco-nosuch", ExitCode::NotFound, "xx-mars-1");
    row("list --sample --region xx-mars-1", ExitCode::NotFound, "xx-mars-1");
    row("list --region cn-hangzhou", ExitCode::Credentials, "ALIBABA_CLOUD_ACCESS_KEY_ID");
    row("list --region cn-hangzhou --format yaml", ExitCode::Usage, "--format");
    row("list --region cn-hangzhou --sample --ca-file /nonexistent/ca.pem", ExitCode::File, "ca.pem");
}

void TestCommands::failuresHaveTheirExitCode()
{
    QFETCH(QString, line);
    QFETCH(ExitCode, code);
    QFETCH(QString, mentions);
    CliFixture fixture;
    const CliRun run = fixture.run(words(line.toUtf8().constData()));
    QCOMPARE(run.code, code);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(mentions.toUtf8()), run.err.constData());
}

void TestCommands::aTerminalGetsNoControls()
{
    CliFixture fixture;
    fixture.input =
        "{\"VpnConnectionId\":\"vco-1\",\"VpnGatewayId\":\"vpn-1\",\"Name\":\"a\\u001b[31m\\u009b\\u202e\"}";
    for (const char *format : {"tree", "json", "xml"}) {
        fixture.outputIsTerminal = true;
        const CliRun run = fixture.run(words("open - --format") + QStringList{QString::fromLatin1(format)});
        const QString text = QString::fromUtf8(run.out);
        for (const QChar c : {QChar(0x1b), QChar(0x9b), QChar(0x202e)})
            QVERIFY2(!text.contains(c), format);
    }
}

void TestCommands::interruptedBeforehand()
{
    CliFixture fixture;
    fixture.interruption.note();
    for (const QStringList &arguments :
         {words("list --sample --region cn-hangzhou"), words("regions --sample --format json")}) {
        const CliRun run = fixture.run(arguments);
        QCOMPARE(run.code, ExitCode::Interrupted);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("Interrupted"));
    }
}

TUNNELGLASS_TEST(commands, TestCommands, QCoreApplication)
#include "tst_Commands.moc"
