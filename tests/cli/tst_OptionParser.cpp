// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "cli/OptionParser.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::cli;
using namespace tunnelglass::test;

/// Arguments into options, or into a sentence that says what is wrong.
class TestOptionParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverything();
    void takesBothSpellings_data();
    void takesBothSpellings();
    void theLastCounts();
    void helpStopsTheChecks();
    void openTakesAFile_data();
    void openTakesAFile();
    void refuses_data();
    void refuses();
    void saysWhereSecretsGo_data();
    void saysWhereSecretsGo();
    void neverRepeatsAValue();
};

namespace {

const CommandSpec &commandOf(const QString &name)
{
    for (const CommandSpec &command : allCommands()) {
        if (name == QLatin1StringView(command.name))
            return command;
    }
    qFatal("no such command");
}

tl::expected<Options, UsageError> parsed(const char *line)
{
    QStringList arguments = words(line);
    const QString name = arguments.takeFirst();
    return parseOptions(commandOf(name), arguments);
}

} // namespace

void TestOptionParser::takesEverything()
{
    const auto options =
        parsed("describe --region r --id vco --format xml --output f --force --include-secrets "
               "--endpoint https://h --signature v1 --wire xml --timeout 1.5 --ca-file ca.pem --profile p "
               "--dry-run");
    QVERIFY(options);
    QCOMPARE(options->region, QStringLiteral("r"));
    QCOMPARE(options->connectionId, QStringLiteral("vco"));
    QCOMPARE(options->format, OutputFormat::Xml);
    QCOMPARE(options->outputPath, QStringLiteral("f"));
    QVERIFY(options->force && options->includeSecrets && options->dryRun && !options->sample);
    QCOMPARE(options->endpoint, QStringLiteral("https://h"));
    QVERIFY(options->signature == openapi::SignatureVersion::V1);
    QCOMPARE(options->wire, openapi::WireFormat::Xml);
    QCOMPARE(options->timeout.count(), 1500);
    QCOMPARE(options->profile, QStringLiteral("p"));
    QCOMPARE(options->caFile, QStringLiteral("ca.pem"));
}

void TestOptionParser::takesBothSpellings_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("two words") << QStringLiteral("list --region a=b");
    QTest::newRow("one word") << QStringLiteral("list --region=a=b");
}

void TestOptionParser::takesBothSpellings()
{
    QFETCH(QString, line);
    const auto options = parsed(line.toUtf8().constData());
    QVERIFY(options);
    QCOMPARE(options->region, QStringLiteral("a=b"));
}

void TestOptionParser::theLastCounts()
{
    const auto options = parsed("list --region a --format json --region b --format tree");
    QVERIFY(options);
    QCOMPARE(options->region, QStringLiteral("b"));
    QCOMPARE(options->format, OutputFormat::Tree);
}

void TestOptionParser::helpStopsTheChecks()
{
    for (const char *line : {"describe --help", "describe -h", "list --format json -h"}) {
        const auto options = parsed(line);
        QVERIFY2(options && options->help, line);
    }
}

void TestOptionParser::openTakesAFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("file");
    QTest::newRow("file") << QStringLiteral("open a.json") << QStringLiteral("a.json");
    QTest::newRow("standard input") << QStringLiteral("open -") << QStringLiteral("-");
    QTest::newRow("options around") << QStringLiteral("open --format json a.json --force --output b")
                                    << QStringLiteral("a.json");
    QTest::newRow("a name like an option")
        << QStringLiteral("open -- --format") << QStringLiteral("--format");
}

void TestOptionParser::openTakesAFile()
{
    QFETCH(QString, line);
    QFETCH(QString, file);
    const auto options = parsed(line.toUtf8().constData());
    QVERIFY(options);
    QCOMPARE(options->file, file);
}

void TestOptionParser::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *line, const char *mentions) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(mentions);
    };
    row("describe --region r", "--id");
    row("open", "file");
    row("open a b", "one file");
    row("list --region", "--region needs a value");
    row("list --region=", "--region needs a value");
    row("list --region r --formt json", "--formt");
    row("list --region r -f json", "-f");
    row("list --region r --format yaml", "tree, json, xml");
    row("list --region r --signature v2", "v1, v3");
    row("list --region r --wire yaml", "json, xml");
    row("list --region r --timeout 0", "seconds");
    row("list --region r --timeout -1", "seconds");
    row("list --region r --timeout nan", "seconds");
    row("list --region r --timeout inf", "seconds");
    row("list --region r --timeout 1e9", "seconds");
    row("list --region r --timeout ten", "seconds");
    row("list --region r --wire xml --signature v3", "--signature v1");
    row("list --region r --sample --endpoint https://h", "--endpoint");
    row("list --sample --profile p", "--profile");
    row("list --region r --force", "--output");
    row("list --region r --sample=yes", "takes no value");
    row("list --region r --id vco", "not an option of");
    row("open a --region r", "not an option of");
    row("open a --sample", "not an option of");
    row("regions cn-hangzhou", "options only");
}

void TestOptionParser::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, mentions);
    const auto options = parsed(line.toUtf8().constData());
    QVERIFY(!options);
    QVERIFY2(options.error().message.contains(mentions), qPrintable(options.error().message));
}

void TestOptionParser::saysWhereSecretsGo_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option :
         {"--access-key-secret", "--access-key-id", "--secret", "--token", "--security-token", "--sts-token",
          "--password", "--psk", "--ak", "--sk", "--AccessKeySecret"})
        QTest::newRow(option) << QString::fromUtf8(option);
}

void TestOptionParser::saysWhereSecretsGo()
{
    QFETCH(QString, option);
    for (const QString &form : {option, QString(option + u"=hunter2")}) {
        const auto options =
            parseOptions(commandOf(QStringLiteral("list")), {form, QStringLiteral("hunter2")});
        QVERIFY(!options);
        QVERIFY(options.error().message.contains(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"));
        QVERIFY(!options.error().message.contains(u"hunter2"));
    }
}

void TestOptionParser::neverRepeatsAValue()
{
    for (const char *line :
         {"list hunter2", "list --region r hunter2", "open a hunter2", "list --format hunter2",
          "list --timeout hunter2", "list --key=hunter2", "list --sample=hunter2"}) {
        const auto options = parsed(line);
        QVERIFY2(!options, line);
        QVERIFY2(!options.error().message.contains(u"hunter2"), line);
    }
}

TUNNELGLASS_TEST(options, TestOptionParser, QCoreApplication)
#include "tst_OptionParser.moc"
