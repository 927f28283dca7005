// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "CliFixture.h"
#include "cli/OptionSpec.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace tunnelglass;
using namespace tunnelglass::cli;
using namespace tunnelglass::test;

/// Help that lists everything, on standard output when asked for and on standard error when not.
class TestHelpText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryCommand();
    void listsEveryOption_data();
    void listsEveryOption();
    void fitsATerminal_data();
    void fitsATerminal();
    void documentsExitCodesAndEnvironment();
    void tellsTheVersion();
    void withoutACommand();
    void unknownCommand();
    void optionBeforeTheCommand();
};

namespace {

void addHelpRows()
{
    QTest::addColumn<QString>("command");
    for (const CommandSpec &command : allCommands())
        QTest::newRow(command.name) << QString::fromLatin1(command.name);
}

} // namespace

void TestHelpText::listsEveryCommand()
{
    CliFixture fixture;
    for (const char *option : {"--help", "-h"}) {
        const CliRun run = fixture.run(words(option));
        QCOMPARE(run.code, ExitCode::Done);
        QVERIFY(run.err.isEmpty());
        for (const CommandSpec &command : allCommands())
            QVERIFY2(run.out.contains(QByteArray(QByteArray("\n  ") + command.name + ' ')), command.name);
    }
}

void TestHelpText::listsEveryOption_data()
{
    addHelpRows();
}

void TestHelpText::listsEveryOption()
{
    QFETCH(QString, command);
    CliFixture fixture;
    const CliRun run = fixture.run(command.split(u' ') << QStringLiteral("--help"));
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.err.isEmpty());
    const auto spec =
        std::find_if(allCommands().begin(), allCommands().end(),
                     [&command](const CommandSpec &each) { return command == QLatin1StringView(each.name); });
    const QByteArray usage = QByteArray("Usage: tunnelglass-cli ") + spec->name;
    QVERIFY(run.out.startsWith(usage));
    for (const OptionSpec &option : allOptions()) {
        const bool listed =
            run.out.contains(QByteArray(QByteArray("--") + option.name + (option.valueName ? " " : "")));
        const bool mentioned = run.out.contains(QByteArray(QByteArray("  --") + option.name + ' ')) ||
                               run.out.contains(QByteArray(QByteArray("-h, --") + option.name));
        if (takesOption(spec->id, option))
            QVERIFY2(listed, option.name);
        else
            QVERIFY2(!mentioned, option.name);
    }
    QVERIFY(run.out.contains("Examples:"));
    QVERIFY(run.out.contains("Exit codes:"));
}

void TestHelpText::fitsATerminal_data()
{
    addHelpRows();
    QTest::newRow("all") << QString();
}

void TestHelpText::fitsATerminal()
{
    QFETCH(QString, command);
    CliFixture fixture;
    QStringList arguments{QStringLiteral("--help")};
    if (!command.isEmpty())
        arguments.prepend(command);
    for (const QByteArray &line : fixture.run(arguments).out.split('\n')) {
        const bool example = line.startsWith("  tunnelglass-cli") || line.startsWith("      --");
        QVERIFY2(line.size() <= 80 || example, line.constData());
    }
}

void TestHelpText::documentsExitCodesAndEnvironment()
{
    CliFixture fixture;
    const QByteArray help = fixture.run(words("--help")).out;
    for (const char *word :
         {"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN",
          "ALIBABA_CLOUD_PROFILE", "ALIBABA_CLOUD_REGION_ID", "ALIBABA_CLOUD_CREDENTIALS_FILE"})
        QVERIFY2(help.contains(word), word);
    for (const ExitCode code : {ExitCode::Done, ExitCode::OwnFault, ExitCode::Usage, ExitCode::Credentials,
                                ExitCode::NotFound, ExitCode::Service, ExitCode::Response, ExitCode::File,
                                ExitCode::Incomplete, ExitCode::Interrupted}) {
        const QByteArray number = QByteArray::number(int(code));
        QVERIFY2(help.contains(QByteArray('\n' + number.rightJustified(5) + "  ")), number.constData());
    }
}

void TestHelpText::tellsTheVersion()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("--version"));
    QCOMPARE(run.code, ExitCode::Done);
    QVERIFY(run.out.startsWith("tunnelglass-cli 0."));
    QCOMPARE(run.out.count('\n'), 1);
}

void TestHelpText::withoutACommand()
{
    CliFixture fixture;
    const CliRun run = fixture.run({});
    QCOMPARE(run.code, ExitCode::Usage);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("Usage:"));
}

void TestHelpText::unknownCommand()
{
    CliFixture fixture;
    const CliRun run = fixture.run(words("delete --region cn-hangzhou"));
    QCOMPARE(run.code, ExitCode::Usage);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("--help"));
}

void TestHelpText::optionBeforeTheCommand()
{
    CliFixture fixture;
    const CliRun known = fixture.run(words("--region cn-hangzhou list"));
    QCOMPARE(known.code, ExitCode::Usage);
    QVERIFY(known.err.contains("The command comes first"));
    const CliRun secret = fixture.run(words("--access-key-secret=hunter2 list"));
    QCOMPARE(secret.code, ExitCode::Usage);
    QVERIFY(secret.err.contains("environment"));
    QVERIFY(!secret.err.contains("hunter2"));
}

TUNNELGLASS_TEST(help, TestHelpText, QCoreApplication)
#include "tst_HelpText.moc"
