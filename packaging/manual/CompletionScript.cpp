// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "manual/CompletionScript.h"

#include "cli/CommandSpec.h"
#include "cli/ExportFormats.h"
#include "cli/OptionSpec.h"

#include <QStringList>

namespace tunnelglass::manual {

namespace {

QStringList optionNames(cli::CommandId command)
{
    QStringList names;
    for (const cli::OptionSpec &option : cli::allOptions()) {
        if (cli::takesOption(command, option))
            names.append(u"--" + QLatin1StringView(option.name));
    }
    return names;
}

/// "profiles" of "profiles add": what is typed first.
QStringList firstWords()
{
    QStringList words;
    for (const cli::CommandSpec &command : cli::allCommands()) {
        const QString word = QString(QLatin1StringView(command.name)).section(u' ', 0, 0);
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

/// "add", "remove" of "profiles add" and "profiles remove".
QStringList secondWords(const QString &first)
{
    QStringList words;
    for (const cli::CommandSpec &command : cli::allCommands()) {
        const QString name = QLatin1StringView(command.name);
        if (name.startsWith(first + u' '))
            words.append(name.section(u' ', 1));
    }
    return words;
}

/// The words of an option that takes one of a few; empty: anything.
QStringList valuesOf(const cli::OptionSpec &option)
{
    switch (option.id) {
    case cli::OptionId::As: {
        QStringList ids;
        const cli::ExportFormats formats;
        for (const exporting::Exporter *exporter : formats.all())
            ids.append(exporter->id());
        return ids;
    }
    case cli::OptionId::Format:
        return {QStringLiteral("tree"), QStringLiteral("json"), QStringLiteral("xml")};
    case cli::OptionId::Wire:
        return {QStringLiteral("json"), QStringLiteral("xml")};
    case cli::OptionId::Signature:
        return {QStringLiteral("v3"), QStringLiteral("v1")};
    default:
        return {};
    }
}

bool takesFile(const cli::OptionSpec &option)
{
    return option.valueName && QLatin1StringView(option.valueName) == QLatin1StringView("FILE");
}

QString bashValueCases()
{
    QString cases;
    QStringList files;
    QStringList others;
    for (const cli::OptionSpec &option : cli::allOptions()) {
        const QString name = u"--" + QLatin1StringView(option.name);
        const QStringList values = valuesOf(option);
        if (!values.isEmpty())
            cases += QStringLiteral("    %1) COMPREPLY=($(compgen -W '%2' -- \"$current\")); return ;;\n")
                         .arg(name, values.join(u' '));
        else if (takesFile(option))
            files.append(name);
        else if (option.valueName)
            others.append(name);
    }
    cases +=
        QStringLiteral("    %1) compopt -o filenames; COMPREPLY=($(compgen -f -- \"$current\")); return ;;\n")
            .arg(files.join(u'|'));
    return cases + QStringLiteral("    %1) return ;;\n").arg(others.join(u'|'));
}

} // namespace

QByteArray bashCompletion()
{
    QString script =
        QStringLiteral("# bash completion for tunnelglass-cli\n"
                       "_tunnelglass_cli() {\n"
                       "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
                       "    local command=${COMP_WORDS[1]} words=\n"
                       "    COMPREPLY=()\n"
                       "    case $before in\n") +
        bashValueCases() + QStringLiteral("    esac\n");
    script += QStringLiteral("    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                             "        COMPREPLY=($(compgen -W '%1 --help --version' -- \"$current\"))\n"
                             "        return\n"
                             "    fi\n")
                  .arg(firstWords().join(u' '));
    script += QStringLiteral("    case \"$command ${COMP_WORDS[2]}\" in\n");
    // The longer names first: "profiles add" is also "profiles" and something.
    for (const bool ofTwoWords : {true, false}) {
        for (const cli::CommandSpec &command : cli::allCommands()) {
            const QString name = QLatin1StringView(command.name);
            if (name.contains(u' ') != ofTwoWords)
                continue;
            const QStringList words = optionNames(command.id) + secondWords(name);
            script += QStringLiteral("    '%1'%2) words='%3' ;;\n")
                          .arg(name, ofTwoWords ? QString() : QStringLiteral("' '*"), words.join(u' '));
        }
    }
    return QString(script + QStringLiteral("    esac\n"
                                           "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
                                           "    if [ \"$command\" = open ] && [[ $current != -* ]]; then\n"
                                           "        compopt -o filenames\n"
                                           "        COMPREPLY=($(compgen -f -- \"$current\"))\n"
                                           "    fi\n"
                                           "}\n"
                                           "complete -F _tunnelglass_cli tunnelglass-cli\n"))
        .toUtf8();
}

QByteArray zshCompletion()
{
    return "#compdef tunnelglass-cli\n"
           "# zsh understands bash's own script.\n"
           "autoload -Uz bashcompinit && bashcompinit\n" +
           bashCompletion();
}

QByteArray fishCompletion()
{
    QString script = QStringLiteral("# fish completion for tunnelglass-cli\n"
                                    "complete -c tunnelglass-cli -f\n"
                                    "complete -c tunnelglass-cli -n __fish_use_subcommand -a '%1'\n")
                         .arg(firstWords().join(u' '));
    for (const QString &first : firstWords()) {
        if (const QStringList words = secondWords(first); !words.isEmpty())
            script +=
                QStringLiteral("complete -c tunnelglass-cli -n '__fish_seen_subcommand_from %1' -a '%2'\n")
                    .arg(first, words.join(u' '));
    }
    for (const cli::OptionSpec &option : cli::allOptions()) {
        QStringList commands;
        for (const cli::CommandSpec &command : cli::allCommands()) {
            const QString first = QString(QLatin1StringView(command.name)).section(u' ', 0, 0);
            if (cli::takesOption(command.id, option) && !commands.contains(first))
                commands.append(first);
        }
        QString line = QStringLiteral("complete -c tunnelglass-cli -n '__fish_seen_subcommand_from %1' -l %2")
                           .arg(commands.join(u' '), QLatin1StringView(option.name));
        if (const QStringList values = valuesOf(option); !values.isEmpty())
            line += QStringLiteral(" -x -a '%1'").arg(values.join(u' '));
        else if (takesFile(option))
            line += QStringLiteral(" -r -F");
        else if (option.valueName)
            line += QStringLiteral(" -x");
        script += line + u'\n';
    }
    script += QStringLiteral("complete -c tunnelglass-cli -n '__fish_seen_subcommand_from open' -F\n");
    return script.toUtf8();
}

} // namespace tunnelglass::manual
