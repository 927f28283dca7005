// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/HelpText.h"

#include "base/BuildInfo.h"
#include "cli/ExportFormats.h"
#include "cli/OptionSpec.h"

#include <QCoreApplication>
#include <QStringList>

namespace tunnelglass::cli {

namespace {

QString cliText(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

/// "  name   text", with the text's further lines under its first.
QString entry(const QString &name, const QString &text, int column)
{
    QString result;
    const QStringList lines = text.split(u'\n');
    result += u"  " + name.leftJustified(column - 2) + lines.first() + u'\n';
    for (const QString &line : lines.mid(1))
        result += QString(column, u' ') + line + u'\n';
    return result;
}

QString groupTitle(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Subject:
        return cliText(QT_TRANSLATE_NOOP("CommandLine", "What to read:"));
    case OptionGroup::Output:
        return cliText(QT_TRANSLATE_NOOP("CommandLine", "Output:"));
    case OptionGroup::Asking:
        return cliText(QT_TRANSLATE_NOOP("CommandLine", "Asking:"));
    case OptionGroup::Profile:
        return cliText(QT_TRANSLATE_NOOP("CommandLine", "The profile:"));
    case OptionGroup::General:
        return cliText(QT_TRANSLATE_NOOP("CommandLine", "Other:"));
    }
    return {};
}

QString optionsOf(CommandId command, OptionGroup group)
{
    constexpr int column = 24;
    QString entries;
    for (const OptionSpec &option : allOptions()) {
        if (option.group != group || !takesOption(command, option))
            continue;
        QString name = u"--" + QLatin1StringView(option.name);
        if (option.valueName)
            name += u' ' + QLatin1StringView(option.valueName);
        if (option.id == OptionId::Help)
            name.prepend(u"-h, ");
        entries += entry(name, cliText(option.about), column);
    }
    return entries.isEmpty() ? QString() : QString(groupTitle(group) + u'\n' + entries + u'\n');
}

} // namespace

QString environmentHelp()
{
    return cliText(QT_TRANSLATE_NOOP(
        "CommandLine", "Environment:\n"
                       "  ALIBABA_CLOUD_ACCESS_KEY_ID      the AccessKey ID to sign with\n"
                       "  ALIBABA_CLOUD_ACCESS_KEY_SECRET  its secret\n"
                       "  ALIBABA_CLOUD_SECURITY_TOKEN     the token of a temporary key (STS)\n"
                       "  ALIBABA_CLOUD_PROFILE            the profile, where --profile names none\n"
                       "  ALIBABA_CLOUD_REGION_ID          the region, where nothing else names one\n"
                       "  ALIBABA_CLOUD_CREDENTIALS_FILE   the SDK's file of profiles\n"
                       "  HTTPS_PROXY, NO_PROXY            the proxy on the way to the service\n"
                       "Credentials are looked for in the SDK's order: the key in the environment, an\n"
                       "OIDC role, the aliyun CLI's profile, the SDK's file, the role of an ECS instance\n"
                       "(ALIBABA_CLOUD_ECS_METADATA), ALIBABA_CLOUD_CREDENTIALS_URI. The first that is\n"
                       "there is used. Secrets are never taken from arguments.\n"));
}

QString exitCodeHelp()
{
    return cliText(QT_TRANSLATE_NOOP("CommandLine",
                                     "Exit codes:\n"
                                     "    0  done\n"
                                     "    1  our own fault\n"
                                     "    2  usage\n"
                                     "    3  credentials, signature, clock or permission\n"
                                     "    4  no such connection, region or action\n"
                                     "    5  network, time-out, throttling or a failing service\n"
                                     "    6  a response that cannot be read\n"
                                     "    7  a file that cannot be read or written, or that exists\n"
                                     "    8  a list that is incomplete\n"
                                     "    9  settings that a configuration's dialect has no words for\n"
                                     "  130  interrupted\n"
                                     "Data goes to standard output, words to standard error.\n"));
}

QString helpText()
{
    constexpr int commandColumn = 20;
    QString text = cliText(QT_TRANSLATE_NOOP(
        "CommandLine", "Usage: tunnelglass-cli COMMAND [options]\n"
                       "\n"
                       "Inspects Alibaba Cloud IPsec-VPN connections: reads what the service says about\n"
                       "them, or a saved response, and prints it with what each setting means.\n"
                       "\n"
                       "Commands:\n"));
    for (const CommandSpec &command : allCommands())
        text += entry(QLatin1StringView(command.name), cliText(command.summary), commandColumn);
    text += u'\n' + cliText(QT_TRANSLATE_NOOP("CommandLine", "Options:\n"));
    text +=
        entry(QStringLiteral("-h, --help"),
              cliText(QT_TRANSLATE_NOOP("CommandLine", "print this text; after a command, that command's")),
              commandColumn);
    text += entry(QStringLiteral("--version"), cliText(QT_TRANSLATE_NOOP("CommandLine", "print the version")),
                  commandColumn);
    text += u'\n' + cliText(QT_TRANSLATE_NOOP("CommandLine", "Examples, without an account:\n"));
    text += u"  tunnelglass-cli list --region cn-hangzhou --sample\n"
            u"  tunnelglass-cli open response.json\n"
            "\n";
    return text + environmentHelp() + u'\n' + exitCodeHelp();
}

QString helpText(const CommandSpec &command)
{
    QString text = cliText(QT_TRANSLATE_NOOP("CommandLine", "Usage: tunnelglass-cli %1 %2\n"))
                       .arg(QLatin1StringView(command.name), QLatin1StringView(command.usage));
    text += u'\n' + cliText(command.about) + u"\n\n";
    for (const OptionGroup group : {OptionGroup::Subject, OptionGroup::Profile, OptionGroup::Output,
                                    OptionGroup::Asking, OptionGroup::General})
        text += optionsOf(command.id, group);
    if (command.id == CommandId::Export)
        text += ExportFormats().helpText();
    text += cliText(QT_TRANSLATE_NOOP("CommandLine", "Examples:\n")) + QLatin1StringView(command.examples) +
            u"\n\n";
    if (command.id != CommandId::Open)
        text += environmentHelp() + u'\n';
    return text + exitCodeHelp();
}

QString versionText()
{
    return QStringLiteral("tunnelglass-cli %1 (Qt %2)\n")
        .arg(QLatin1StringView(applicationVersion), QLatin1StringView(qVersion()));
}

} // namespace tunnelglass::cli
