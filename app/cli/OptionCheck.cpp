// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/OptionCheck.h"

#include "cli/ProfileOptionReader.h"

#include <QCoreApplication>

namespace tunnelglass::cli {

namespace {

QString checkText(const char *source)
{
    return QCoreApplication::translate("OptionParser", source);
}

QString commandName(CommandId command)
{
    for (const CommandSpec &each : allCommands()) {
        if (each.id == command)
            return QString::fromLatin1(each.name);
    }
    return {};
}

} // namespace

bool takesNames(CommandId command)
{
    return command == CommandId::ProfilesAdd || command == CommandId::ProfilesRemove ||
           command == CommandId::ProfilesImport || command == CommandId::ProfilesTest;
}

QString problemOfWhole(CommandId command, const Options &options)
{
    const bool needsName = takesNames(command) && command != CommandId::ProfilesImport;
    if (needsName && options.names.isEmpty() && !options.sample)
        return checkText(QT_TRANSLATE_NOOP("OptionParser", "\"%1\" needs the name of a profile."))
            .arg(commandName(command));
    if (command == CommandId::ProfilesTest && options.sample && !options.names.isEmpty())
        return checkText(QT_TRANSLATE_NOOP(
            "OptionParser", "--sample is a profile of its own: leave out --sample or the name."));
    if (command == CommandId::ProfilesAdd) {
        if (const QString wrong = ProfileOptionReader::problemOfWhole(options.newProfile); !wrong.isEmpty())
            return wrong;
    }
    if (command == CommandId::Open && options.file.isEmpty())
        return checkText(QT_TRANSLATE_NOOP("OptionParser", "\"open\" needs a file, or \"-\"."));
    if (command == CommandId::Describe && options.connectionId.isEmpty())
        return checkText(QT_TRANSLATE_NOOP("OptionParser", "\"describe\" needs --id."));
    if (command == CommandId::Export) {
        if (options.exportFormat.isEmpty())
            return checkText(QT_TRANSLATE_NOOP("OptionParser", "\"export\" needs --as FORMAT."));
        const bool asks = !options.region.isEmpty() || options.sample || options.dryRun ||
                          !options.profile.isEmpty() || !options.endpoint.isEmpty();
        if (asks && !options.file.isEmpty())
            return checkText(QT_TRANSLATE_NOOP(
                "OptionParser", "--from reads a file and asks nobody: leave out --from or the others."));
    }
    if (options.wire == openapi::WireFormat::Xml && options.signature == openapi::SignatureVersion::V3)
        return checkText(QT_TRANSLATE_NOOP("OptionParser", "--wire xml needs --signature v1."));
    if (options.sample && !options.endpoint.isEmpty())
        return checkText(QT_TRANSLATE_NOOP("OptionParser",
                                           "--sample asks no endpoint: leave out --sample or --endpoint."));
    if (options.sample && !options.profile.isEmpty())
        return checkText(
            QT_TRANSLATE_NOOP("OptionParser", "--sample has its own key: leave out --sample or --profile."));
    if (options.force && options.outputPath.isEmpty())
        return checkText(QT_TRANSLATE_NOOP("OptionParser", "--force goes with --output."));
    return {};
}

} // namespace tunnelglass::cli
