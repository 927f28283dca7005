// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "cli/Command.h"

#include "base/ErrorText.h"
#include "base/Job.h"
#include "cli/CommandSpec.h"
#include "cli/DescribeCommand.h"
#include "cli/ExportCommand.h"
#include "cli/Interruption.h"
#include "cli/ListCommand.h"
#include "cli/OpenCommand.h"
#include "cli/ProfilesAddCommand.h"
#include "cli/ProfilesCommand.h"
#include "cli/ProfilesImportCommand.h"
#include "cli/ProfilesRemoveCommand.h"
#include "cli/ProfilesTestCommand.h"
#include "cli/RegionsCommand.h"
#include "cli/TerminalText.h"

#include <QCoreApplication>
#include <QIODevice>

namespace tunnelglass::cli {

Command::Command(Surroundings &surroundings, Options options)
    : m_surroundings(surroundings)
    , m_options(std::move(options))
{}

Command::~Command() = default;

void Command::say(const QString &words) const
{
    m_surroundings.errors.write(QString(terminalText(words.trimmed()) + u'\n').toUtf8());
}

ExitCode Command::report(const Error &error) const
{
    if (error.kind == ErrorKind::Cancelled)
        say(QCoreApplication::translate("CommandLine", "Interrupted."));
    else
        say(errorParagraph(error));
    return exitCode(error.kind);
}

ExitCode Command::outcome(const Result<void> &result) const
{
    return result ? ExitCode::Done : report(result.error());
}

void Command::wait(Job &job) const
{
    QObject::connect(&job, &Job::finished, &job, [] { QCoreApplication::quit(); });
    QObject::connect(&surroundings().interruption, &Interruption::raised, &job, &Job::cancel);
    job.start();
    if (surroundings().interruption.isRaised())
        job.cancel();
    QCoreApplication::exec();
}

std::unique_ptr<Command> makeCommand(CommandId id, Surroundings &surroundings, const Options &options)
{
    switch (id) {
    case CommandId::Regions:
        return std::make_unique<RegionsCommand>(surroundings, options);
    case CommandId::List:
        return std::make_unique<ListCommand>(surroundings, options);
    case CommandId::Describe:
        return std::make_unique<DescribeCommand>(surroundings, options);
    case CommandId::Open:
        return std::make_unique<OpenCommand>(surroundings, options);
    case CommandId::Export:
        return std::make_unique<ExportCommand>(surroundings, options);
    case CommandId::Profiles:
        return std::make_unique<ProfilesCommand>(surroundings, options);
    case CommandId::ProfilesAdd:
        return std::make_unique<ProfilesAddCommand>(surroundings, options);
    case CommandId::ProfilesRemove:
        return std::make_unique<ProfilesRemoveCommand>(surroundings, options);
    case CommandId::ProfilesImport:
        return std::make_unique<ProfilesImportCommand>(surroundings, options);
    case CommandId::ProfilesTest:
        return std::make_unique<ProfilesTestCommand>(surroundings, options);
    }
    return nullptr;
}

} // namespace tunnelglass::cli
