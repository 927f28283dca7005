// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "manual/ManualPage.h"

#include "base/BuildInfo.h"
#include "base/Sentences.h"
#include "cli/CommandSpec.h"
#include "cli/HelpText.h"
#include "cli/OptionSpec.h"
#include "manual/Roff.h"

#include <QCoreApplication>

namespace tunnelglass::manual {

namespace {

QString manualText(const char *source)
{
    return QCoreApplication::translate("Manual", source);
}

QString commandText(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

QString title()
{
    return manualText(QT_TRANSLATE_NOOP("Manual", "User commands"));
}

Roff pageOf(const char *name, const char *summary)
{
    Roff page(QLatin1StringView(name), QLatin1StringView(applicationVersion),
              QStringLiteral(TUNNELGLASS_RELEASE_DATE), title());
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "NAME")));
    page.text(QLatin1StringView(name) + QStringLiteral(" - ") + manualText(summary));
    return page;
}

/// A help text is a phrase, or sentences.
QString sentenceOf(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(QChar(0x3002)) ? text : asSentence(text);
}

/// The heading of a help text: the page's own says the same.
QString withoutFirstLine(const QString &text)
{
    return text.section(u'\n', 1);
}

void addCommands(Roff &page)
{
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "COMMANDS")));
    for (const cli::CommandSpec &command : cli::allCommands()) {
        page.subsection(QLatin1StringView(command.name) + u' ' + QLatin1StringView(command.usage));
        page.text(commandText(command.about));
        page.lines(QLatin1StringView(command.examples));
    }
}

QString commandsOf(const cli::OptionSpec &option)
{
    QStringList names;
    for (const cli::CommandSpec &command : cli::allCommands()) {
        if (cli::takesOption(command.id, option))
            names.append(QLatin1StringView(command.name));
    }
    return names.size() == qsizetype(cli::allCommands().size())
               ? manualText(QT_TRANSLATE_NOOP("Manual", "Every command."))
               : manualText(QT_TRANSLATE_NOOP("Manual", "Commands: %1.")).arg(joinedList(names));
}

void addOptions(Roff &page)
{
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "OPTIONS")));
    for (const cli::OptionSpec &option : cli::allOptions()) {
        QString term = u"--" + QLatin1StringView(option.name);
        if (option.valueName)
            term += u' ' + QLatin1StringView(option.valueName);
        page.item(term, sentenceOf(commandText(option.about)) + u'\n' + commandsOf(option));
    }
}

} // namespace

QByteArray commandLinePage()
{
    Roff page =
        pageOf("tunnelglass-cli",
               QT_TRANSLATE_NOOP("Manual", "inspect Alibaba Cloud IPsec-VPN connections in the terminal"));
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "SYNOPSIS")));
    page.lines(QStringLiteral("tunnelglass-cli COMMAND [options]"));
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "DESCRIPTION")));
    page.text(manualText(QT_TRANSLATE_NOOP(
        "Manual",
        "Reads what the service says about IPsec-VPN connections, or a saved response, and prints it "
        "with what each setting means, or hands it over as data, a report or the configuration of "
        "the gateway at the other end. Nothing is changed at the service.")));
    addCommands(page);
    addOptions(page);
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "ENVIRONMENT")));
    page.lines(withoutFirstLine(cli::environmentHelp()));
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "EXIT STATUS")));
    page.lines(withoutFirstLine(cli::exitCodeHelp()));
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "SEE ALSO")));
    page.text(QStringLiteral("tunnelglass(1)"));
    return page.page();
}

QByteArray windowPage()
{
    Roff page =
        pageOf("tunnelglass", QT_TRANSLATE_NOOP("Manual", "inspect Alibaba Cloud IPsec-VPN connections"));
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "SYNOPSIS")));
    page.lines(QStringLiteral("tunnelglass [--sample] [--new-window] [FILE]"));
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "DESCRIPTION")));
    page.text(manualText(QT_TRANSLATE_NOOP(
        "Manual",
        "A window that lists the IPsec-VPN connections of a region, tells whether each is up and "
        "why not, shows Phase 1, Phase 2 and health check with what each setting means, and exports "
        "them. Nothing is changed at the service. Secrets are kept in the keychain of the operating "
        "system and are masked until they are revealed.")));
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "OPTIONS")));
    page.item(QStringLiteral("FILE"),
              manualText(QT_TRANSLATE_NOOP("Manual", "A saved response to open, JSON or XML, or an export of "
                                                     "Tunnelglass.")));
    page.item(
        QStringLiteral("--sample"),
        manualText(QT_TRANSLATE_NOOP("Manual", "Begin with the built-in sample account: no credentials, no "
                                               "network.")));
    page.item(
        QStringLiteral("--new-window"),
        manualText(QT_TRANSLATE_NOOP("Manual", "Open a window of its own, even if there is one already. "
                                               "Without it a file opens in the window that is there.")));
    page.item(QStringLiteral("-h, --help"), manualText(QT_TRANSLATE_NOOP("Manual", "Print a help text.")));
    page.item(QStringLiteral("-v, --version"), manualText(QT_TRANSLATE_NOOP("Manual", "Print the version.")));
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "FILES")));
    page.item(QStringLiteral("~/.config/Tunnelglass/tunnelglass.conf"),
              manualText(QT_TRANSLATE_NOOP("Manual", "Settings and profiles, without their secrets.")));
    page.item(QStringLiteral("~/.config/Tunnelglass/templates/peer"),
              manualText(QT_TRANSLATE_NOOP("Manual", "Your own templates of gateway configurations.")));
    page.section(manualText(QT_TRANSLATE_NOOP("Manual", "SEE ALSO")));
    page.text(QStringLiteral("tunnelglass-cli(1)"));
    return page.page();
}

} // namespace tunnelglass::manual
