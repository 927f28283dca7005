// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/CommandLine.h"

#include "cli/Command.h"
#include "cli/CommandSpec.h"
#include "cli/HelpText.h"
#include "cli/OptionParser.h"
#include "cli/OptionSpec.h"
#include "cli/ResultWriter.h"
#include "cli/TerminalText.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace tunnelglass::cli {

namespace {

ExitCode printWords(const QString &text, Surroundings &surroundings)
{
    const Options toStandardOutput;
    return ResultWriter(surroundings, toStandardOutput).writeText(text) ? ExitCode::Done : ExitCode::File;
}

ExitCode refuseUsage(const QString &message, const QString &helpCommand, Surroundings &surroundings)
{
    const QString hint =
        QCoreApplication::translate("CommandLine", "\"%1\" says more.").arg(helpCommand + u" --help");
    const QString text = u"tunnelglass-cli: " + message + u'\n' + hint + u'\n';
    surroundings.errors.write(terminalText(text).toUtf8());
    return ExitCode::Usage;
}

/// A command is one word, or two: "profiles add".
const CommandSpec *findCommand(const QStringList &arguments)
{
    for (const qsizetype words : {2, 1}) {
        const QString name = arguments.first(std::min(words, arguments.size())).join(u' ');
        for (const CommandSpec &command : allCommands()) {
            if (name == QLatin1StringView(command.name))
                return &command;
        }
    }
    return nullptr;
}

ExitCode runWithoutCommand(const QString &first, Surroundings &surroundings)
{
    const QString program = QStringLiteral("tunnelglass-cli");
    if (first == u"--help" || first == u"-h")
        return printWords(helpText(), surroundings);
    if (first == u"--version")
        return printWords(versionText(), surroundings);
    if (first.startsWith(u'-')) {
        const QString name = first.section(u'=', 0, 0);
        const bool known = name.startsWith(u"--") && findOption(QStringView(name).mid(2));
        const QString message =
            known ? QCoreApplication::translate("CommandLine", "The command comes first, then %1.").arg(name)
                  : unknownOption(name).message;
        return refuseUsage(message, program, surroundings);
    }
    return refuseUsage(QCoreApplication::translate("CommandLine", "There is no command of that name."),
                       program, surroundings);
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments, Surroundings &surroundings)
{
    if (arguments.isEmpty()) {
        surroundings.errors.write(helpText().toUtf8());
        return ExitCode::Usage;
    }
    const CommandSpec *command = findCommand(arguments);
    if (!command)
        return runWithoutCommand(arguments.first(), surroundings);
    const qsizetype words = QLatin1StringView(command->name).count(u' ') + 1;
    const auto options = parseOptions(*command, arguments.mid(words));
    if (!options)
        return refuseUsage(options.error().message, u"tunnelglass-cli " + QLatin1StringView(command->name),
                           surroundings);
    if (options->help)
        return printWords(helpText(*command), surroundings);
    return makeCommand(command->id, surroundings, *options)->run();
}

} // namespace tunnelglass::cli
